package io.comwright.windows.system;

import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.Ref;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Out;
import io.comwright.annotation.Pointer;

/** The objects that run ({@code objidl.h}). */
@ComInterface("00000010-0000-0000-c000-000000000046")
public interface IRunningObjectTable extends IUnknown {
  @NativeName("Register")
  int register(int flags, IUnknown object, IMoniker name);

  @NativeName("Revoke")
  void revoke(int cookie);

  @NativeName("IsRunning")
  HResult isRunning(IMoniker name);

  @NativeName("GetObject")
  HResult object(IMoniker name, @Out Ref<IUnknown> object);

  @NativeName("NoteChangeTime")
  void noteChangeTime(int cookie, @Pointer long time);

  @NativeName("GetTimeOfLastChange")
  HResult timeOfLastChange(IMoniker name, @Pointer long time);

  @NativeName("EnumRunning")
  IEnumMoniker enumRunning();
}
