package io.comwright.windows.components.wmi;

import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.LengthIs;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Out;
import io.comwright.annotation.SizeIs;

@ComInterface("027947e1-d731-11ce-a357-000000000001")
public interface IEnumWbemClassObject extends IUnknown {
  @NativeName("Reset")
  void reset();

  @NativeName("Next")
  HResult next(
      int timeout,
      @Out @SizeIs @LengthIs("returned") IWbemClassObject[] objects,
      @Out IntRef returned);

  @NativeName("NextAsync")
  HResult nextAsync(int count, IWbemObjectSink sink);

  @NativeName("Clone")
  IEnumWbemClassObject another();

  @NativeName("Skip")
  HResult skip(int timeout, int count);
}
