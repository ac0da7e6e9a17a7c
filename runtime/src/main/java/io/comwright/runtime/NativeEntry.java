package io.comwright.runtime;

import io.comwright.HResult;
import io.comwright.internal.Linking;
import io.comwright.internal.UpcallTarget;
import java.lang.invoke.MethodHandles;

/** Static methods of this package that native code calls. */
final class NativeEntry {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  /** What a slot without a method calls: it answers {@code E_NOTIMPL}. */
  static final long RESERVED = function(NativeEntry.class, "reserved", "(J)J");

  private NativeEntry() {}

  /** The function pointer of a static method. */
  static long function(Class<?> type, String method, String descriptor) {
    return Linking.upcall(target(type, method, descriptor));
  }

  /** A static method. */
  static UpcallTarget target(Class<?> type, String method, String descriptor) {
    return UpcallTarget.find(LOOKUP.in(type), method, descriptor);
  }

  static long reserved(long self) {
    return HResult.E_NOTIMPL;
  }
}
