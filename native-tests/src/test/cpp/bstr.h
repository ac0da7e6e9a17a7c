// BSTRs: text in UTF-16 that ends with a zero and stands behind its length in bytes.
#pragma once

#include "com.h"

#ifdef _WIN32
extern "C" WCHAR* __stdcall SysAllocStringByteLen(const char* text, unsigned size);
extern "C" void __stdcall SysFreeString(WCHAR* text);
#endif

// In memory of any kind: the block begins 8 bytes before the text.
template <class MEMORY>
struct BlockOfBstr {
  static constexpr size_t EXTRA = 8 + 2;

  static WCHAR* allocate(uint32_t size) { return in(MEMORY::allocate(size + EXTRA), size); }
  static WCHAR* in(void* memory, uint32_t size) {
    uint8_t* block = static_cast<uint8_t*>(memory);
    std::memcpy(block + 4, &size, sizeof size);
    std::memset(block + 8 + size, 0, 2);
    return reinterpret_cast<WCHAR*>(block + 8);
  }
  static void free(WCHAR* text) {
    if (text != nullptr) {
      MEMORY::free(reinterpret_cast<uint8_t*>(text) - 8);
    }
  }
};

// What the receiver frees: oleaut32's on Windows, a block of task memory elsewhere.
template <class TASK_MEMORY>
struct OwnedBstr {
  static WCHAR* allocate(uint32_t size) {
#ifdef _WIN32
    return SysAllocStringByteLen(nullptr, size);
#else
    return BlockOfBstr<TASK_MEMORY>::allocate(size);
#endif
  }
  static void free(WCHAR* text) {
#ifdef _WIN32
    SysFreeString(text);
#else
    BlockOfBstr<TASK_MEMORY>::free(text);
#endif
  }
  static WCHAR* copy(const WCHAR* text, size_t length) {
    WCHAR* result = allocate(static_cast<uint32_t>(2 * length));
    std::memcpy(result, text, 2 * length);
    return result;
  }
};
