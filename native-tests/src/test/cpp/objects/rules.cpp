// Objects that break one of COM's rules each (Microsoft Learn, "Rules for Implementing
// QueryInterface", "Rules for Managing Reference Counts"), for the check that must find it.

#include <thread>

#include "com.h"

// The rule that an object breaks. Java has the same list.
enum class Breach : int64_t {
  NONE,
  IDENTITY,
  REFLEXIVE,
  SYMMETRIC,
  TRANSITIVE,
  STATIC,
  BASE,
  NO_ADD_REF,
  TWO_ADD_REFS,
  NOT_ATOMIC,
  NULL_NOT_STORED,
  OTHER_FAILURE,
  SUCCESS_FOR_ALL,
  NULL_RESULT,
  NULL_OUT_SUCCEEDS,
  NULL_OUT_OTHER_FAILURE,
};

namespace {

// The interfaces are told apart by their IIDs alone: nobody calls their own methods here.
constexpr GUID OWNER{0x1A2B3C4D, 0x5E6F, 0x7081, {0x92, 0xA3, 0xB4, 0xC5, 0xD6, 0xE7, 0xF8, 0x09}};
constexpr GUID SLOTS{0x2B3C4D5E, 0x6F70, 0x8192, {0xA3, 0xB4, 0xC5, 0xD6, 0xE7, 0xF8, 0x09, 0x1A}};
constexpr GUID SLOTS_2{
    0x2B3C4D5F, 0x6F70, 0x8192, {0xA3, 0xB4, 0xC5, 0xD6, 0xE7, 0xF8, 0x09, 0x1A}};
constexpr GUID REENTER{
    0x3C4D5E6F, 0x7081, 0x92A3, {0xB4, 0xC5, 0xD6, 0xE7, 0xF8, 0x09, 0x1A, 0x2B}};

enum Face { OWNER_FACE, SLOTS_FACE, REENTER_FACE, UNKNOWN_FACE, FACES };

class Subject {
 public:
  explicit Subject(Breach breach) : breach(breach) {
    for (int face = 0; face < FACES; face++) {
      pointers[face].subject = this;
      pointers[face].face = static_cast<Face>(face);
    }
  }

  Counts counts;

  IUnknown* pointer(int64_t face) { return &pointers[face]; }

 private:
  // One interface pointer of the object.
  struct Pointer final : IUnknown {
    Subject* subject = nullptr;
    Face face = OWNER_FACE;

    HRESULT METHOD QueryInterface(const GUID& iid, void** result) override {
      return subject->query(face, iid, result);
    }
    ULONG METHOD AddRef() override { return subject->add(1); }
    ULONG METHOD Release() override { return subject->add(-1); }
  };

  const Breach breach;
  Pointer pointers[FACES];
  int reenterQueries = 0;

  ULONG add(int change) {
    if (breach == Breach::NOT_ATOMIC) {
      int64_t read = counts.refs;
      std::this_thread::yield();
      counts.refs = read + change;
      return static_cast<ULONG>(read + change);
    }
    return static_cast<ULONG>(counts.refs += change);
  }

  // The interface pointer that is answered, or null.
  Pointer* find(Face from, const GUID& iid) {
    if (iid == IUnknown::IID) {
      return &pointers[breach == Breach::IDENTITY ? from : UNKNOWN_FACE];
    }
    if (iid == OWNER) {
      bool hidden = (breach == Breach::SYMMETRIC && from == SLOTS_FACE) ||
                    (breach == Breach::TRANSITIVE && from == REENTER_FACE);
      return hidden ? nullptr : &pointers[OWNER_FACE];
    }
    if (iid == SLOTS_2 || (iid == SLOTS && breach != Breach::BASE)) {
      return &pointers[SLOTS_FACE];
    }
    if (iid == REENTER) {
      bool hidden = (breach == Breach::REFLEXIVE && from == REENTER_FACE) ||
                    (breach == Breach::TRANSITIVE && from == OWNER_FACE) ||
                    (breach == Breach::STATIC && ++reenterQueries > 7);
      return hidden ? nullptr : &pointers[REENTER_FACE];
    }
    return breach == Breach::SUCCESS_FOR_ALL ? &pointers[from] : nullptr;
  }

  HRESULT query(Face from, const GUID& iid, void** result) {
    Pointer* found = find(from, iid);
    if (result == nullptr) {
      if (breach == Breach::NULL_OUT_SUCCEEDS && found != nullptr) {
        add(1);
        return S_OK;
      }
      return breach == Breach::NULL_OUT_OTHER_FAILURE ? E_INVALIDARG : E_POINTER;
    }
    if (found == nullptr) {
      if (breach != Breach::NULL_NOT_STORED) {
        *result = nullptr;
      }
      return breach == Breach::OTHER_FAILURE ? E_FAIL : E_NOINTERFACE;
    }
    if (breach == Breach::NULL_RESULT && iid == REENTER) {
      *result = nullptr;
      return S_OK;
    }
    if (breach != Breach::NO_ADD_REF) {
      add(breach == Breach::TWO_ADD_REFS ? 2 : 1);
    }
    *result = static_cast<IUnknown*>(found);
    return S_OK;
  }
};

}  // namespace

// An object with one reference, given as its interface pointer `face`. It stays in memory.
EXPORT(void) rules_create(Breach breach, int64_t face, Created* created) {
  Subject* subject = new Subject(breach);
  created->pointer = subject->pointer(face);
  created->counts = &subject->counts;
}
