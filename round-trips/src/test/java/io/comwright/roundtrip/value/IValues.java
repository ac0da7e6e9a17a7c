package io.comwright.roundtrip.value;

import io.comwright.IUnknown;
import io.comwright.Ref;
import io.comwright.annotation.ByteBool;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.HResultBool;
import io.comwright.annotation.Out;
import io.comwright.annotation.PreserveSig;
import io.comwright.annotation.VariantBool;
import io.comwright.annotation.Win32Bool;

@ComInterface("00000000-0000-0000-0000-0000000000e3")
interface IValues extends IUnknown {
  void booleans(@Win32Bool boolean b, @VariantBool boolean v, @ByteBool boolean c);

  @HResultBool
  boolean truth(int code);

  @PreserveSig
  @VariantBool
  boolean preserved();

  Effect effect(Effect effect, Small small);

  @PreserveSig
  Effect preservedEffect(Effect effect);

  Keys keys(Keys keys, Bits bits);

  Mixed mixed(Mixed mixed);

  void tooLarge(TooLarge value, @Out Ref<IUnknown> unused);
}
