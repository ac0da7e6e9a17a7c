// A library whose IUnknown has a virtual destructor, except on Windows: as the shader compiler has it
// in its builds for other systems.

#include "com.h"
#include "report.h"

struct IBlob : IUnknownWithDestructor {
  static constexpr GUID IID{
      0x8E416D83, 0x3A7F, 0x4FBA, {0xCD, 0x4E, 0x5F, 0x60, 0x71, 0x82, 0x93, 0xA4}};
  static bool isA(const GUID& iid) { return iid == IID || IUnknownWithDestructor::isA(iid); }

  virtual LONG METHOD Size() = 0;
  virtual HRESULT METHOD Put(LONG index, LONG value) = 0;
};

struct IBlob2 : IBlob {
  static constexpr GUID IID{
      0x8E416D83, 0x3A7F, 0x4FBA, {0xCD, 0x4E, 0x5F, 0x60, 0x71, 0x82, 0x93, 0xA5}};
  static bool isA(const GUID& iid) { return iid == IID || IBlob::isA(iid); }

  virtual HRESULT METHOD Get(LONG index, LONG* value) = 0;
};

namespace {

struct Blob : Counted<IBlob2> {
  LONG values[3]{};

  LONG METHOD Size() override { return 3; }

  HRESULT METHOD Put(LONG index, LONG value) override {
    if (index < 0 || index >= 3) {
      return E_INVALIDARG;
    }
    values[index] = value;
    return S_OK;
  }

  HRESULT METHOD Get(LONG index, LONG* value) override {
    if (index < 0 || index >= 3) {
      return E_INVALIDARG;
    }
    *value = values[index];
    return S_OK;
  }
};

}  // namespace

EXPORT(void) destructors_create(Created* created) { create<IBlob2, Blob>(created); }

EXPORT(void) destructors_check(IBlob2* object, char* text, int64_t size) {
  Report report(text, size);
  report.expect(object->Size() == 3, "Size: %d", object->Size());
  HRESULT hr = object->Put(2, 40);
  report.expect(hr == S_OK, "Put: %x", hr);
  LONG value = 0;
  hr = object->Get(2, &value);
  report.expect(hr == S_OK && value == 40, "Get: %x, %d", hr, value);
  hr = object->Get(3, &value);
  report.expect(hr == E_INVALIDARG && value == 0, "Get(3): %x, %d", hr, value);
#ifndef MS_ABI
  // Both destructors, as a compiler calls them. Neither does anything.
  void** vtable = *reinterpret_cast<void***>(object);
  reinterpret_cast<void (*)(void*)>(vtable[3])(object);
  reinterpret_cast<void (*)(void*)>(vtable[4])(object);
  hr = object->Get(2, &value);
  report.expect(hr == S_OK && value == 40, "Get again: %x, %d", hr, value);
#endif
  void* base = nullptr;
  hr = object->QueryInterface(IBlob::IID, &base);
  report.expect(hr == S_OK && base != nullptr, "QueryInterface: %x", hr);
  if (hr == S_OK) {
    report.expect(static_cast<IBlob*>(base)->Size() == 3, "Size of the base");
    static_cast<IBlob*>(base)->Release();
  }
}
