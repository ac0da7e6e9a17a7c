package io.comwright.faults;

import io.comwright.ComObject;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.runtime.Memory;
import java.lang.foreign.Arena;
import java.nio.charset.StandardCharsets;

/**
 * What cases are made of: each calls a Java object through its vtable, as native code does, and
 * writes down what it answers.
 */
abstract class FaultCase {
  static final int QUERY_INTERFACE = 0;
  static final int ADD_REF = 1;
  static final int RELEASE = 2;
  static final int RUN = 3;
  static final int LENGTH = 4;
  static final int OTHER = 5;

  private static final Arena ARENA = Arena.global();

  /** Where answers go. */
  static final long OUT = ARENA.allocate(8).address();

  /** Writes it down. */
  static void say(String text) {
    System.out.println(text);
  }

  static String hex(long hr) {
    return HResult.of((int) hr).toString();
  }

  static ComObject expose(Runnable action) {
    return ComObject.expose(new Victim(action), IVictimProxy.TYPE);
  }

  static long pointer(ComObject object) {
    return object.pointer(IVictimProxy.TYPE).address();
  }

  static long utf16(String text) {
    return ARENA.allocateFrom(text, StandardCharsets.UTF_16LE).address();
  }

  static long guid(String text, int misalignment) {
    long address = ARENA.allocate(32, 16).address() + misalignment;
    Memory.putGuid(address, Guid.parse(text));
    return address;
  }

  /** Writes down what a mistake throws. */
  static void attempt(Runnable mistake) {
    try {
      mistake.run();
      say("nothing was thrown");
    } catch (RuntimeException e) {
      say(e.toString().replaceAll("\\[0x[0-9a-f]+\\]", "[0x#]"));
    }
  }
}
