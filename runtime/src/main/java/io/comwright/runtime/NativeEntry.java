package io.comwright.runtime;

import io.comwright.HResult;
import io.comwright.internal.Linking;
import io.comwright.internal.UpcallTarget;
import io.comwright.internal.VtableMemory;
import java.lang.invoke.MethodHandles;
import java.util.HashMap;
import java.util.Map;

/**
 * Static methods of this package that native code calls. All take three words, which are in
 * registers everywhere, so that they are of one shape; what is beyond the arguments is not read.
 */
final class NativeEntry {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  private NativeEntry() {}

  /** The function pointer of a static method. */
  static long function(Class<?> type, String method, String descriptor) {
    return Linking.upcall(target(type, method, descriptor));
  }

  /** A static method. */
  static UpcallTarget target(Class<?> type, String method, String descriptor) {
    return UpcallTarget.find(LOOKUP.in(type), method, descriptor);
  }

  /**
   * The vtable of a counted object.
   *
   * @param type the class with the methods, each of three {@code long} that returns one
   * @param entries the methods, by slot; from slot 3 without a gap
   */
  static long vtable(Class<?> type, Map<Integer, String> entries) {
    Map<Integer, UpcallTarget> targets = new HashMap<>(UnknownEntries.targets());
    entries.forEach((slot, name) -> targets.put(slot, target(type, name, "(JJJ)J")));
    return VtableMemory.create(targets.size(), 0, 0, targets, 0);
  }

  /** What a slot without a method calls: it answers {@code E_NOTIMPL}. */
  static long reserved() {
    return Reserved.ADDRESS;
  }

  private static final class Reserved {
    static final long ADDRESS = function(Reserved.class, "answer", "(JJJ)J");

    static long answer(long self, long word2, long word3) {
      return HResult.E_NOTIMPL;
    }
  }
}
