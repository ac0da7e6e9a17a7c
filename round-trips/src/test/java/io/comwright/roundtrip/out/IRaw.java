package io.comwright.roundtrip.out;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.PreserveSig;

/** The same vtable, for what native code sees. */
@ComInterface("00000000-0000-0000-0000-0000000000d3")
interface IRaw extends IUnknown {
  @PreserveSig
  int primitives(
      @Pointer long b,
      @Pointer long s,
      @Pointer long c,
      @Pointer long i,
      @Pointer long l,
      @Pointer long f,
      @Pointer long d);

  @PreserveSig
  int booleans(@Pointer long b, @Pointer long v, @Pointer long c);

  @PreserveSig
  int objects(
      @Pointer long handle,
      @Pointer long orNull,
      @Pointer long code,
      @Pointer long guid,
      @Pointer long segment);

  @PreserveSig
  int optional(@Pointer long i, @Pointer long guid, @Pointer long thing);

  @PreserveSig
  int two(@Pointer long a, @Pointer long b);

  @PreserveSig
  int replace(@Pointer long a, @Pointer long b, @Pointer long i, @Pointer long result);

  @PreserveSig
  int holder(@Pointer long out, @Pointer long result);

  @PreserveSig
  int pair(@Pointer long a, @Pointer long id, @Pointer long b, @Pointer long last);

  @PreserveSig
  int preserved(@Pointer long thing, @Pointer long i);

  @PreserveSig
  int request(@Pointer long iid, @Pointer long result);
}
