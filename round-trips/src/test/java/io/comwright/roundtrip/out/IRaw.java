package io.comwright.roundtrip.out;

import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.PreserveSig;

/** The same vtable, for what native code sees. */
@ComInterface("00000000-0000-0000-0000-0000000000d3")
interface IRaw extends IUnknown {
  @PreserveSig
  HResult primitives(
      @Pointer long b,
      @Pointer long s,
      @Pointer long c,
      @Pointer long i,
      @Pointer long l,
      @Pointer long f,
      @Pointer long d);

  @PreserveSig
  HResult booleans(@Pointer long b, @Pointer long v, @Pointer long c);

  @PreserveSig
  HResult objects(
      @Pointer long handle,
      @Pointer long orNull,
      @Pointer long code,
      @Pointer long guid,
      @Pointer long segment);

  @PreserveSig
  HResult optional(@Pointer long i, @Pointer long guid, @Pointer long thing);

  @PreserveSig
  HResult two(@Pointer long a, @Pointer long b);

  @PreserveSig
  HResult replace(@Pointer long a, @Pointer long b, @Pointer long i, @Pointer long result);

  @PreserveSig
  HResult holder(@Pointer long out, @Pointer long result);

  @PreserveSig
  HResult pair(@Pointer long a, @Pointer long id, @Pointer long b, @Pointer long last);

  @PreserveSig
  HResult preserved(@Pointer long thing, @Pointer long i);

  @PreserveSig
  HResult request(@Pointer long iid, @Pointer long result);
}
