package io.comwright.internal;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;

/** What Windows has to say of an error code. */
public final class SystemMessages {
  private static final long FORMAT_MESSAGE_IGNORE_INSERTS = 0x200;
  private static final long FORMAT_MESSAGE_FROM_SYSTEM = 0x1000;
  private static final long UNITS = 2048;

  private SystemMessages() {}

  /**
   * The system's message for an HRESULT or an error code.
   *
   * @param code the code
   * @return the message without line end; empty if there is none, and on other systems
   */
  public static String of(int code) {
    if (!Heap.WINDOWS) {
      return "";
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment buffer = arena.allocate(UNITS * Character.BYTES, Character.BYTES);
      long units =
          (long)
              Format.MESSAGE.invokeExact(
                  FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS,
                  0L,
                  Integer.toUnsignedLong(code),
                  0L,
                  buffer.address(),
                  UNITS,
                  0L);
      byte[] text = buffer.asSlice(0, (int) units * 2L).toArray(ValueLayout.JAVA_BYTE);
      return new String(text, StandardCharsets.UTF_16LE).strip().replace("\r\n", " ");
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  private static final class Format {
    static final MethodHandle MESSAGE =
        Linking.downcall(
                MethodType.methodType(
                    long.class,
                    long.class,
                    long.class,
                    long.class,
                    long.class,
                    long.class,
                    long.class,
                    long.class))
            .bindTo(Heap.function("kernel32", "FormatMessageW"));
  }
}
