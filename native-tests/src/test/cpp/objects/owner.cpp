// Interface pointers as arguments and results: who owns which reference.

#include "mapi/mapi.h"

struct IOwner : IUnknown {
  static constexpr GUID IID{
      0x1A2B3C4D, 0x5E6F, 0x7081, {0x92, 0xA3, 0xB4, 0xC5, 0xD6, 0xE7, 0xF8, 0x09}};
  static bool isA(const GUID& iid) { return iid == IID || IUnknown::isA(iid); }

  // [in], may be NULL; the callee keeps it instead of what it had.
  virtual HRESULT METHOD Keep(IMAPISyncProgressCallback* object) = 0;
  // [out, retval], may be NULL: what is kept.
  virtual HRESULT METHOD Kept(IMAPISyncProgressCallback** result) = 0;
  // [out, retval], never NULL.
  virtual HRESULT METHOD Required(IMAPISyncProgressCallback** result) = 0;
  // [in], not kept: reports progress.
  virtual HRESULT METHOD Use(IMAPISyncProgressCallback* object, ULONG index) = 0;
};

namespace {

void* const GARBAGE = reinterpret_cast<void*>(0x5a5a5a5a5a5a5a5a);

class Owner final : public Counted<IOwner> {
 public:
  HRESULT answer = S_OK;
  int64_t calls = 0;
  IMAPISyncProgressCallback* kept = nullptr;

  HRESULT METHOD Keep(IMAPISyncProgressCallback* object) override {
    calls++;
    if (answer >= 0) {
      if (object != nullptr) {
        object->AddRef();
      }
      if (kept != nullptr) {
        kept->Release();
      }
      kept = object;
    }
    return answer;
  }

  HRESULT METHOD Kept(IMAPISyncProgressCallback** result) override {
    calls++;
    if (answer < 0) {
      // Against the rules, but a caller must not look at it.
      *result = static_cast<IMAPISyncProgressCallback*>(GARBAGE);
      return answer;
    }
    if (kept != nullptr) {
      kept->AddRef();
    }
    *result = kept;
    return answer;
  }

  HRESULT METHOD Required(IMAPISyncProgressCallback** result) override { return Kept(result); }

  HRESULT METHOD Use(IMAPISyncProgressCallback* object, ULONG index) override {
    calls++;
    HRESULT result = object->Progress(u"used", index, 100);
    return result < 0 ? result : answer;
  }
};

Owner* owner(IOwner* object) { return static_cast<Owner*>(object); }

}  // namespace

EXPORT(void) owner_create(Created* created) { create<IOwner, Owner>(created); }

EXPORT(void) owner_answer(IOwner* object, int64_t answer) {
  owner(object)->answer = static_cast<HRESULT>(answer);
}

EXPORT(int64_t) owner_calls(IOwner* object) { return owner(object)->calls; }

EXPORT(void*) owner_kept(IOwner* object) { return owner(object)->kept; }

EXPORT(int64_t) owner_call_keep(IOwner* object, IMAPISyncProgressCallback* argument) {
  return object->Keep(argument);
}

EXPORT(int64_t) owner_call_kept(IOwner* object, IMAPISyncProgressCallback** result) {
  return object->Kept(result);
}

EXPORT(int64_t) owner_call_required(IOwner* object, IMAPISyncProgressCallback** result) {
  return object->Required(result);
}

EXPORT(int64_t) owner_call_use(IOwner* object, IMAPISyncProgressCallback* argument, int64_t index) {
  return object->Use(argument, static_cast<ULONG>(index));
}
