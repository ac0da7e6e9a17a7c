// Vtables without IUnknown (ID3DInclude is one), and one derived from another.

#include "com.h"

struct IInclude {
  virtual HRESULT METHOD Open(LONG type, const char* name, const void* parent, const void** data,
                              ULONG* bytes) = 0;
  virtual HRESULT METHOD Close(const void* data) = 0;
};

struct IInclude2 : IInclude {
  virtual LONG METHOD Opened() = 0;
  virtual double METHOD Ratio(double a, LONG b) = 0;
};

struct IIncluder : IUnknown {
  static constexpr GUID IID{
      0x4D5E6F70, 0x8192, 0xA3B4, {0xC5, 0xD6, 0xE7, 0xF8, 0x09, 0x1A, 0x2B, 0x3D}};
  static bool isA(const GUID& iid) { return iid == IID || IUnknown::isA(iid); }

  virtual HRESULT METHOD Include(IInclude* include, LONG type, LONG* bytes) = 0;
};

namespace {

class Include final : public IInclude2 {
 public:
  HRESULT answer = S_OK;
  LONG opened = 0;
  LONG type = 0;
  const char* name = nullptr;
  const void* parent = nullptr;
  const void* closed = nullptr;

  HRESULT METHOD Open(LONG kind, const char* text, const void* from, const void** data,
                      ULONG* bytes) override {
    type = kind;
    name = text;
    parent = from;
    if (answer < 0) {
      return answer;
    }
    opened++;
    *data = text;
    *bytes = static_cast<ULONG>(std::strlen(text));
    return answer;
  }

  HRESULT METHOD Close(const void* data) override {
    closed = data;
    return answer;
  }

  LONG METHOD Opened() override { return opened; }

  double METHOD Ratio(double a, LONG b) override { return a / b; }
};

struct Seen {
  int64_t type;
  const void* name;
  const void* parent;
  const void* closed;
};

}  // namespace

EXPORT(void*) include_create() { return static_cast<IInclude2*>(new Include()); }

EXPORT(void) include_answer(IInclude2* object, int64_t answer) {
  static_cast<Include*>(object)->answer = static_cast<HRESULT>(answer);
}

EXPORT(void) include_seen(IInclude2* object, Seen* seen) {
  Include* include = static_cast<Include*>(object);
  *seen = {include->type, include->name, include->parent, include->closed};
}

EXPORT(int64_t)
include_call_open(IInclude* object, int64_t type, const char* name, const void* parent,
                  const void** data, ULONG* bytes) {
  return object->Open(static_cast<LONG>(type), name, parent, data, bytes);
}

EXPORT(int64_t) include_call_close(IInclude* object, const void* data) {
  return object->Close(data);
}

EXPORT(int64_t) include_call_opened(IInclude2* object) { return object->Opened(); }

EXPORT(void) include_call_ratio(IInclude2* object, double* inAndOut, int64_t b) {
  *inAndOut = object->Ratio(*inAndOut, static_cast<LONG>(b));
}

namespace {

// Opens and closes, and answers how many bytes there were.
class Includer final : public Counted<IIncluder> {
 public:
  HRESULT METHOD Include(IInclude* include, LONG type, LONG* bytes) override {
    const void* data = nullptr;
    ULONG size = 0;
    HRESULT result = include->Open(type, "name.h", nullptr, &data, &size);
    if (result >= 0) {
      *bytes = static_cast<LONG>(size);
      result = include->Close(data);
    }
    return result;
  }
};

}  // namespace

EXPORT(void) includer_create(Created* created) { create<IIncluder, Includer>(created); }
