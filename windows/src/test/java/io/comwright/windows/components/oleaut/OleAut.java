package io.comwright.windows.components.oleaut;

import io.comwright.HResult;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.annotation.FixedSize;
import io.comwright.annotation.InOut;
import io.comwright.annotation.NativeLibrary;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Out;
import io.comwright.annotation.PreserveSig;
import io.comwright.annotation.Unsigned;
import io.comwright.automation.SafeArray;
import io.comwright.automation.Variant;

@NativeLibrary(value = "oleaut32", preserveSig = false)
public interface OleAut {
  @NativeName("VariantCopy")
  void copy(@InOut Ref<Variant> target, Variant source);

  @NativeName("VariantChangeTypeEx")
  void changeType(
      @InOut Ref<Variant> target, Variant source, int locale, short flags, @Unsigned short type);

  @NativeName("VarCmp")
  @PreserveSig
  HResult compare(Variant left, Variant right, int locale, int flags);

  @NativeName("SafeArrayCopy")
  SafeArray copy(SafeArray array);

  @NativeName("SafeArrayGetDim")
  @PreserveSig
  long dimensions(SafeArray array);

  @NativeName("SafeArrayGetVartype")
  @Unsigned
  short type(SafeArray array);

  @NativeName("SafeArrayGetLBound")
  int lower(SafeArray array, int dimension);

  @NativeName("SafeArrayGetUBound")
  int upper(SafeArray array, int dimension);

  @NativeName("SafeArrayGetElement")
  void integer(SafeArray array, @FixedSize(2) int[] indices, @Out IntRef element);
}
