// Outlook's store synchronisation (Microsoft Learn, "Outlook MAPI reference").
#pragma once

#include "com.h"

struct IMAPISyncProgressCallback : IUnknown {
  static constexpr GUID IID{
      0x5024A386, 0x2D44, 0x486A, {0x81, 0xA8, 0x8F, 0x0E, 0xCB, 0x60, 0x71, 0xDD}};
  static bool isA(const GUID& iid) { return iid == IID || IUnknown::isA(iid); }

  virtual HRESULT METHOD Progress(const WCHAR* pwcszProgress, ULONG ulIndex, ULONG ulIndexMax) = 0;
  virtual HRESULT METHOD Error(HRESULT hResult, const WCHAR* pwcszErrorStr) = 0;
  virtual HRESULT METHOD Done(HANDLE hThreadDoneEvent, HRESULT hResult) = 0;
};

struct MAPISIB {
  ULONG ulSize;
  ULONG ulFlags;
  IUnknown* psesSync;
  IUnknown* punkCallBack;
  HANDLE* phSyncDoneEvent;
};
static_assert(sizeof(MAPISIB) == 32);
static_assert(offsetof(MAPISIB, ulSize) == 0);
static_assert(offsetof(MAPISIB, ulFlags) == 4);
static_assert(offsetof(MAPISIB, psesSync) == 8);
static_assert(offsetof(MAPISIB, punkCallBack) == 16);
static_assert(offsetof(MAPISIB, phSyncDoneEvent) == 24);

struct IMAPISync : IUnknown {
  static constexpr GUID IID{
      0x5024A385, 0x2D44, 0x486A, {0x81, 0xA8, 0x8F, 0x0E, 0xCB, 0x60, 0x71, 0xDD}};
  static bool isA(const GUID& iid) { return iid == IID || IUnknown::isA(iid); }

  virtual HRESULT METHOD SynchronizeInBackground(MAPISIB* psibpb) = 0;
};
