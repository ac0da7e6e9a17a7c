package io.comwright.runtime;

import io.comwright.Guid;
import io.comwright.internal.Heap;
import io.comwright.internal.Linking;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/**
 * The apartment of Windows in which a pointer is good, for the checked mode.
 *
 * @param thread the thread of a single-threaded apartment; null for the multithreaded one
 */
record Home(@Nullable Thread thread) {
  private static final Guid IID_IAgileObject = Guid.parse("94ea2b94-e9cc-49e0-c0ff-ee64ca8f5b90");

  private static final Home MTA = new Home(null);

  private static final int APTTYPE_STA = 0;
  private static final int APTTYPE_MTA = 1;
  private static final int APTTYPE_MAINSTA = 3;

  /** The apartment of the current thread; null if it is in none, and on other systems. */
  static @Nullable Home current() {
    if (!Heap.WINDOWS) {
      return null;
    }
    try (Frame frame = Frame.enter()) {
      long type = frame.cell(8);
      long qualifier = frame.cell(8);
      if ((int) (long) Ole.TYPE.invokeExact(type, qualifier) < 0) {
        return null;
      }
      return switch (Memory.getInt(type)) {
        case APTTYPE_STA, APTTYPE_MAINSTA -> new Home(Thread.currentThread());
        case APTTYPE_MTA -> MTA;
        default -> null;
      };
    } catch (Error | RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  /** Whether an object may be called in every apartment. Asks the object. */
  static boolean isAgile(long pointer) {
    if (ExposedObject.find(pointer) != null) {
      return true;
    }
    try (Frame frame = Frame.enter()) {
      long result = frame.cell(8);
      long iid = frame.guid(IID_IAgileObject, "", "");
      if (Unknown.queryInterface(pointer, iid, result) >= 0) {
        Unknown.release(Memory.getLong(result));
        return true;
      }
    }
    return FreeThreaded.marshals(pointer);
  }

  static String name(@Nullable Home home) {
    if (home == null) {
      return "in no apartment";
    }
    return home.thread == null
        ? "in the multithreaded apartment"
        : "in the single-threaded apartment of thread " + home.thread.getName();
  }

  private static final class Ole {
    static final MethodHandle TYPE =
        Linking.downcall(MethodType.methodType(long.class, long.class, long.class))
            .bindTo(Heap.function("ole32", "CoGetApartmentType"));
  }
}
