package io.comwright.roundtrip.text;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.PreserveSig;

/** The same vtable, for what native code sees. */
@ComInterface("00000000-0000-0000-0000-0000000000c1")
interface IRawTexts extends IUnknown {
  void utf16(@Pointer long text);

  void utf8(@Pointer long text);

  void ansi(@Pointer long text);

  void wide(@Pointer long text);

  void bstr(@Pointer long text);

  void orNull(@Pointer long utf16, @Pointer long utf8, @Pointer long wide, @Pointer long bstr);

  void struct(@Pointer long texts);

  @Pointer
  long owned();

  @Pointer
  long ownedOrNull();

  @Pointer
  long ownedUtf8();

  @Pointer
  long ownedWide();

  @Pointer
  long ownedBstr();

  @Pointer
  long ownedBstrOrNull();

  @Pointer
  long borrowed();

  @Pointer
  long borrowedBstr();

  @Pointer
  long ownHeap();

  @PreserveSig
  @Pointer
  long name();

  @PreserveSig
  @Pointer
  long title();
}
