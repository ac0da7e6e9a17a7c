package io.comwright.windows.system;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.annotation.CoTaskMem;
import io.comwright.annotation.IidIs;
import io.comwright.annotation.InOut;
import io.comwright.annotation.NativeLibrary;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Out;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.SizeIs;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** {@code combaseapi.h} and {@code objbase.h}. Every HRESULT is the caller's to look at. */
@NativeLibrary("ole32")
public interface Ole32 {
  @NativeName("CoInitializeEx")
  HResult initialize(@Pointer long reserved, int flags);

  @NativeName("CoUninitialize")
  void uninitialize();

  @NativeName("CoGetApartmentType")
  HResult apartmentType(@Out IntRef type, @Out IntRef qualifier);

  @NativeName("CLSIDFromProgID")
  HResult clsidOf(String progId, @Out Ref<Guid> clsid);

  @NativeName("ProgIDFromCLSID")
  HResult progIdOf(Guid clsid, @Out @CoTaskMem Ref<String> progId);

  @NativeName("CoCreateInstance")
  <T extends IUnknown> HResult createInstance(
      Guid clsid,
      @Nullable IUnknown outer,
      int context,
      ComType<T> type,
      @Out @IidIs("type") Ref<T> object);

  @NativeName("CoCreateInstanceEx")
  HResult createInstanceEx(
      Guid clsid,
      @Nullable IUnknown outer,
      int context,
      @Nullable CoServerInfo server,
      @InOut(onFailure = true) @SizeIs MultiQi[] results);

  @NativeName("CoGetClassObject")
  <T extends IUnknown> HResult classObject(
      Guid clsid,
      int context,
      @Nullable CoServerInfo server,
      ComType<T> type,
      @Out @IidIs("type") Ref<T> object);

  @NativeName("CoGetObject")
  <T extends IUnknown> HResult bind(
      String name, MemorySegment options, ComType<T> type, @Out @IidIs("type") Ref<T> object);

  @NativeName("GetRunningObjectTable")
  HResult runningObjectTable(int reserved, @Out Ref<IRunningObjectTable> table);

  @NativeName("CreateBindCtx")
  HResult createBindCtx(int reserved, @Out Ref<IBindCtx> context);

  @NativeName("CreateItemMoniker")
  HResult createItemMoniker(String delimiter, String item, @Out Ref<IMoniker> moniker);

  @NativeName("CoSetProxyBlanket")
  HResult setProxyBlanket(
      @Pointer long proxy,
      int authentication,
      int authorization,
      @Nullable String principal,
      int authenticationLevel,
      int impersonationLevel,
      @Pointer long identity,
      int capabilities);

  @NativeName("CoInitializeSecurity")
  HResult initializeSecurity(
      @Pointer long descriptor,
      int serviceCount,
      @Pointer long services,
      @Pointer long reserved1,
      int authenticationLevel,
      int impersonationLevel,
      @Pointer long authenticationList,
      int capabilities,
      @Pointer long reserved3);

  @NativeName("CoRegisterClassObject")
  HResult registerClassObject(
      Guid clsid, IUnknown factory, int context, int flags, @Out IntRef cookie);

  @NativeName("CoRevokeClassObject")
  HResult revokeClassObject(int cookie);

  @NativeName("CoResumeClassObjects")
  HResult resumeClassObjects();

  @NativeName("CoAddRefServerProcess")
  int addRefServerProcess();

  @NativeName("CoReleaseServerProcess")
  int releaseServerProcess();

  @NativeName("CoDisconnectObject")
  HResult disconnect(@Pointer long object, int reserved);
}
