package io.comwright.internal;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Java objects that native code still holds when the VM has ended. COM releases what its tables and
 * apartments hold while the last threads are detached, and libraries release what their static
 * objects hold while the process exits. The VM cannot be entered any more, and an upcall would end
 * the process by a fatal error. So the last act of Java puts a function of the system into every
 * slot of every vtable. It answers -1: a failing HRESULT, and a count that is not zero.
 *
 * <p>That is done by a shutdown hook, after the other hooks, which may still work with native code.
 * The VM does not tell which threads they are. When {@code main} has returned they are the only
 * threads that are not daemons. {@code System.exit} leaves others alive, which are not waited for:
 * as long as there are some the vtables stay as they are.
 */
final class VmEnd {
  /** A thread that a hook has started and that never ends must not keep the VM for ever. */
  private static final long HOOKS_MILLIS = 5_000;

  private static final long EXIT_MILLIS = 50;

  private static final boolean LINUX =
      System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux");

  private static final List<MemorySegment> VTABLES = new ArrayList<>();

  private VmEnd() {}

  /** Lets a vtable answer without Java when the VM has ended. */
  static void survive(MemorySegment vtable) {
    synchronized (VTABLES) {
      if (VTABLES.isEmpty() && (Heap.WINDOWS || LINUX)) {
        watch();
      }
      VTABLES.add(vtable);
    }
  }

  private static void watch() {
    try {
      Runtime.getRuntime().addShutdownHook(new Hook());
    } catch (IllegalStateException e) {
      // The VM is ending already, and a hook makes its first vtable.
    }
  }

  /** A class, and loops below, since a lambda takes longer to make than all this to run. */
  private static final class Hook extends Thread {
    Hook() {
      super("comwright-end");
      setDaemon(true);
    }

    @Override
    public void run() {
      long answer = answer();
      try {
        if (onlyThisIsLeft()) {
          replace(answer);
        }
      } catch (InterruptedException e) {
        interrupt();
      }
    }
  }

  /** A function that does nothing and fails, whatever the first argument is, if an address. */
  private static long answer() {
    return Heap.WINDOWS
        ? Heap.function("kernel32", "GetCurrentProcess").address()
        : Heap.function(null, "sched_get_priority_max").address();
  }

  private static void replace(long answer) {
    synchronized (VTABLES) {
      for (MemorySegment vtable : VTABLES) {
        for (long slot = 0; slot < vtable.byteSize() / JAVA_LONG.byteSize(); slot++) {
          vtable.setAtIndex(JAVA_LONG, slot, answer);
        }
      }
    }
  }

  /** Waits until no other hook runs; false if that takes too long. */
  private static boolean onlyThisIsLeft() throws InterruptedException {
    long begin = System.nanoTime();
    boolean allStarted = false;
    while (true) {
      Map<Thread, StackTraceElement[]> threads = Thread.getAllStackTraces();
      // What starts the hooks, and then waits for each.
      Thread ending = null;
      for (Map.Entry<Thread, StackTraceElement[]> each : threads.entrySet()) {
        ending = calls(each.getValue(), "Shutdown", "runHooks") ? each.getKey() : ending;
      }
      boolean others = false;
      for (Thread thread : threads.keySet()) {
        others |= isHook(thread, ending);
      }
      if (allStarted && !others) {
        return true;
      }
      // The stacks are taken after the list of threads, so this says that the next list has all.
      StackTraceElement[] stack = threads.get(ending);
      allStarted = calls(stack, "Thread", "join");
      boolean hooksOnly = ending != null && (!others || calls(stack, "Shutdown", "shutdown"));
      if (System.nanoTime() - begin > 1_000_000 * (hooksOnly ? HOOKS_MILLIS : EXIT_MILLIS)) {
        return false;
      }
      Thread.sleep(1);
    }
  }

  /** Whether a thread may be a hook. The one of that name has waited for the end since main. */
  private static boolean isHook(Thread thread, @Nullable Thread ending) {
    return thread != ending && !thread.isDaemon() && !thread.getName().equals("DestroyJavaVM");
  }

  private static boolean calls(StackTraceElement @Nullable [] stack, String type, String method) {
    boolean found = false;
    for (int i = 0; stack != null && i < stack.length; i++) {
      found |=
          stack[i].getClassName().equals("java.lang." + type)
              && stack[i].getMethodName().equals(method);
    }
    return found;
  }
}
