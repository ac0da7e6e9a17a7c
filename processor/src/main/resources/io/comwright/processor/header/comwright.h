/*
 * What the headers beside this one have in common: the types of COM, as they are on 64-bit
 * systems, and its calling convention. On Windows they are those of the system's headers, where
 * these are found.
 *
 * Define COMWRIGHT_MS_ABI before for code that keeps Windows' conventions on another system.
 */
#ifndef COMWRIGHT_H
#define COMWRIGHT_H

#if defined(_WIN32) && defined(__has_include)
#if __has_include(<oaidl.h>) && __has_include(<propidl.h>)
#define COMWRIGHT_WINDOWS_HEADERS
#endif
#endif

/* The convention of methods and functions. */
#if defined(_WIN32)
#define COMWRIGHT_METHOD __stdcall
#elif defined(COMWRIGHT_MS_ABI) && defined(__x86_64__)
#define COMWRIGHT_METHOD __attribute__((ms_abi))
#else
#define COMWRIGHT_METHOD
#endif

/*
 * A method that returns a struct: Microsoft's C++ passes an address behind "this". Every other
 * compiler has to be told so.
 */
#if defined(COMWRIGHT_MS_ABI) \
    || (defined(_WIN32) && !(defined(__cplusplus) && defined(_MSC_VER)))
#define COMWRIGHT_STRUCT(type) type*
#define COMWRIGHT_STRUCT_TO(type) type*
#define COMWRIGHT_STRUCT_TO_(type) type*,
#define COMWRIGHT_AND_STRUCT_TO(type) , type*
#else
#define COMWRIGHT_STRUCT(type) type
#define COMWRIGHT_STRUCT_TO(type)
#define COMWRIGHT_STRUCT_TO_(type)
#define COMWRIGHT_AND_STRUCT_TO(type)
#endif

/* The virtual destructor that IUnknown has in libraries for other systems than Windows. */
#if defined(COMWRIGHT_MS_ABI) || defined(_WIN32)
#define COMWRIGHT_DESTRUCTOR(type)
#define COMWRIGHT_DESTRUCTOR_SLOTS
#else
#define COMWRIGHT_DESTRUCTOR(type) virtual ~type() {}
#define COMWRIGHT_DESTRUCTOR_SLOTS void* destructors[2];
#endif

#if defined(__GNUC__)
#define COMWRIGHT_EXTENSION __extension__
#else
#define COMWRIGHT_EXTENSION
#endif

/* An array at the end of a struct, which every compiler of C++ has as an extension. */
#if defined(__clang__) && defined(__cplusplus)
#define COMWRIGHT_FLEXIBLE(member) \
  _Pragma("clang diagnostic push") \
  _Pragma("clang diagnostic ignored \"-Wc99-extensions\"") \
  member; \
  _Pragma("clang diagnostic pop")
#else
#define COMWRIGHT_FLEXIBLE(member) COMWRIGHT_EXTENSION member;
#endif

#ifdef __cplusplus
#define COMWRIGHT_SIZE(type, size) static_assert(sizeof(type) == size, #type)
#else
#define COMWRIGHT_SIZE(type, size) _Static_assert(sizeof(type) == size, #type)
#endif

/* The first slots of all interfaces. */
#define IUnknown_SLOTS(Self_) \
  HRESULT (COMWRIGHT_METHOD *QueryInterface)(Self_*, REFIID, void**); \
  ULONG (COMWRIGHT_METHOD *AddRef)(Self_*); \
  ULONG (COMWRIGHT_METHOD *Release)(Self_*);

#define COMWRIGHT_UNKNOWN_METHODS \
  virtual HRESULT COMWRIGHT_METHOD QueryInterface(REFIID, void**) = 0; \
  virtual ULONG COMWRIGHT_METHOD AddRef() = 0; \
  virtual ULONG COMWRIGHT_METHOD Release() = 0;

#define IDispatch_SLOTS(Self_) \
  IUnknown_SLOTS(Self_) \
  HRESULT (COMWRIGHT_METHOD *GetTypeInfoCount)(Self_*, ULONG* count); \
  HRESULT (COMWRIGHT_METHOD *GetTypeInfo)(Self_*, ULONG index, ULONG locale, ITypeInfo** info); \
  HRESULT (COMWRIGHT_METHOD *GetIDsOfNames)( \
      Self_*, REFIID, LPWSTR* names, ULONG count, ULONG locale, LONG* ids); \
  HRESULT (COMWRIGHT_METHOD *Invoke)(Self_*, LONG id, REFIID, ULONG locale, USHORT flags, \
      DISPPARAMS* arguments, VARIANT* result, EXCEPINFO* exception, ULONG* wrong);

#ifdef COMWRIGHT_WINDOWS_HEADERS

#include <windows.h>
#include <oaidl.h>
#include <propidl.h>

#else

#include <stddef.h>
#include <stdint.h>

typedef signed char INT8;
typedef unsigned char UINT8;
typedef int16_t SHORT;
typedef uint16_t USHORT;
typedef int32_t LONG;
typedef uint32_t ULONG;
typedef int64_t LONGLONG;
typedef uint64_t ULONGLONG;
typedef float FLOAT;
typedef double DOUBLE;
typedef char CHAR;
typedef int32_t BOOL;
typedef int16_t VARIANT_BOOL;
typedef unsigned char BOOLEAN;
typedef int32_t HRESULT;
typedef void* HANDLE;

#if defined(_WIN32)
typedef wchar_t WCHAR;
#elif defined(__cplusplus)
typedef char16_t WCHAR;
#else
typedef uint16_t WCHAR;
#endif
typedef CHAR* LPSTR;
typedef const CHAR* LPCSTR;
typedef WCHAR* LPWSTR;
typedef const WCHAR* LPCWSTR;
typedef WCHAR* BSTR;

typedef struct GUID {
  ULONG Data1;
  USHORT Data2;
  USHORT Data3;
  UINT8 Data4[8];
} GUID;
typedef GUID IID;
#ifdef __cplusplus
typedef const GUID& REFGUID;
typedef const GUID& REFIID;
#else
typedef const GUID* REFGUID;
typedef const GUID* REFIID;
#endif

typedef struct FILETIME {
  ULONG dwLowDateTime;
  ULONG dwHighDateTime;
} FILETIME;

typedef struct IUnknown IUnknown;
typedef struct IDispatch IDispatch;
typedef struct ITypeInfo ITypeInfo;
typedef struct SAFEARRAY SAFEARRAY;

typedef struct VARIANT {
  USHORT vt;
  USHORT wReserved1;
  USHORT wReserved2;
  USHORT wReserved3;
  union {
    LONGLONG llVal;
    LONG lVal;
    UINT8 bVal;
    SHORT iVal;
    FLOAT fltVal;
    DOUBLE dblVal;
    VARIANT_BOOL boolVal;
    HRESULT scode;
    BSTR bstrVal;
    IUnknown* punkVal;
    IDispatch* pdispVal;
    SAFEARRAY* parray;
    struct VARIANT* pvarVal;
    void* byref;
    void* words[2];
  };
} VARIANT;

typedef struct PROPVARIANT {
  USHORT vt;
  USHORT wReserved1;
  USHORT wReserved2;
  USHORT wReserved3;
  union {
    LONGLONG value;
    void* words[2];
  };
} PROPVARIANT;

typedef struct DISPPARAMS {
  VARIANT* rgvarg;
  LONG* rgdispidNamedArgs;
  ULONG cArgs;
  ULONG cNamedArgs;
} DISPPARAMS;

typedef struct EXCEPINFO {
  USHORT wCode;
  USHORT wReserved;
  BSTR bstrSource;
  BSTR bstrDescription;
  BSTR bstrHelpFile;
  ULONG dwHelpContext;
  void* pvReserved;
  HRESULT (COMWRIGHT_METHOD *pfnDeferredFillIn)(struct EXCEPINFO*);
  HRESULT scode;
} EXCEPINFO;

static const GUID IID_IUnknown = {0, 0, 0, {0xc0, 0, 0, 0, 0, 0, 0, 0x46}};
static const GUID IID_IDispatch = {0x20400, 0, 0, {0xc0, 0, 0, 0, 0, 0, 0, 0x46}};

#ifdef __cplusplus
struct IUnknown {
  COMWRIGHT_UNKNOWN_METHODS
};

struct IDispatch : IUnknown {
  virtual HRESULT COMWRIGHT_METHOD GetTypeInfoCount(ULONG* count) = 0;
  virtual HRESULT COMWRIGHT_METHOD GetTypeInfo(ULONG index, ULONG locale, ITypeInfo** info) = 0;
  virtual HRESULT COMWRIGHT_METHOD GetIDsOfNames(
      REFIID, LPWSTR* names, ULONG count, ULONG locale, LONG* ids) = 0;
  virtual HRESULT COMWRIGHT_METHOD Invoke(
      LONG id, REFIID, ULONG locale, USHORT flags, DISPPARAMS* arguments, VARIANT* result,
      EXCEPINFO* exception, ULONG* wrong) = 0;
};
#else
typedef struct IUnknownVtbl { IUnknown_SLOTS(IUnknown) } IUnknownVtbl;
struct IUnknown {
  const IUnknownVtbl* lpVtbl;
};

typedef struct IDispatchVtbl { IDispatch_SLOTS(IDispatch) } IDispatchVtbl;
struct IDispatch {
  const IDispatchVtbl* lpVtbl;
};
#endif

#endif

COMWRIGHT_SIZE(VARIANT, 24);
COMWRIGHT_SIZE(PROPVARIANT, 24);

#endif
