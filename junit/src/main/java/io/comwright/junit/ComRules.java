package io.comwright.junit;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.generated.Downcall;
import io.comwright.generated.Memory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The rules that every COM object keeps, as a check that can be pointed at any object: Microsoft
 * Learn, "Rules for Implementing QueryInterface" and "Rules for Managing Reference Counts".
 *
 * <p>It calls QueryInterface, AddRef and Release through the object's own vtables, as a client in C
 * would, and leaves the reference count as it was.
 */
public final class ComRules {
  private static final Guid IUNKNOWN = Guid.parse("00000000-0000-0000-c000-000000000046");

  /** An IID that no object has. */
  private static final Guid NOBODY = Guid.parse("7e1f5a9c-93d2-4f0c-8f57-0a6a1d3b9e42");

  private static final int QUERY_INTERFACE = 0;
  private static final int ADD_REF = 1;
  private static final int RELEASE = 2;

  private final Arena arena;
  private final long object;
  private final List<String> violations = new ArrayList<>();

  private ComRules(Arena arena, long object) {
    this.arena = arena;
    this.object = object;
  }

  /**
   * Checks an object.
   *
   * @param pointer one of its interface pointers, which stays the caller's
   * @param iids the interfaces that the object has, their bases included; {@code IUnknown} is
   *     checked in any case
   * @return the rules that the object breaks, empty if it keeps all of them
   */
  public static List<String> violations(MemorySegment pointer, Guid... iids) {
    try (Arena arena = Arena.ofConfined()) {
      ComRules rules = new ComRules(arena, pointer.address());
      rules.check(List.of(iids));
      return rules.violations;
    }
  }

  /**
   * Checks an object.
   *
   * @param pointer one of its interface pointers, which stays the caller's
   * @param iids the interfaces that the object has, their bases included
   * @throws AssertionError if the object breaks a rule; the message lists all that it breaks
   */
  public static void require(MemorySegment pointer, Guid... iids) {
    List<String> violations = violations(pointer, iids);
    if (!violations.isEmpty()) {
      throw new AssertionError(
          "the object breaks COM's rules:\n  " + String.join("\n  ", violations));
    }
  }

  private void check(List<Guid> iids) {
    int before = count();
    Map<Guid, Long> pointers = new LinkedHashMap<>();
    List<Guid> all = new ArrayList<>(iids);
    if (!all.contains(IUNKNOWN)) {
      all.addFirst(IUNKNOWN);
    }
    for (Guid iid : all) {
      long found = query(object, iid);
      if (found == 0) {
        violate("the object does not have " + iid);
      } else {
        pointers.put(iid, found);
      }
    }
    long identity = pointers.getOrDefault(IUNKNOWN, 0L);
    pointers.forEach((iid, pointer) -> checkInterface(iid, pointer, identity, pointers));
    checkThreads();
    pointers.values().forEach(pointer -> Downcall.call(pointer, RELEASE));
    int after = count();
    if (after != before) {
      violate("the reference count was " + before + " and is " + after + " after balanced calls");
    }
  }

  private void checkInterface(Guid iid, long pointer, long identity, Map<Guid, Long> pointers) {
    long same = query(pointer, IUNKNOWN);
    if (same != identity) {
      violate("identity: " + iid + " answers another IUnknown pointer than the first interface");
    }
    release(same);
    // Reflexive, symmetric and transitive: from every interface to every interface.
    for (Guid other : pointers.keySet()) {
      long found = query(pointer, other);
      if (found == 0) {
        violate((other.equals(iid) ? "reflexive: " : "transitive: ") + iid + " has no " + other);
      }
      release(found);
    }
    checkAbsent(iid, pointer);
    if ((int) Downcall.call(pointer, QUERY_INTERFACE, guid(IUNKNOWN), 0) != HResult.E_POINTER) {
      violate("QueryInterface of " + iid + " does not answer E_POINTER to a NULL out pointer");
    }
  }

  private void checkAbsent(Guid iid, long pointer) {
    MemorySegment out = arena.allocate(JAVA_LONG);
    for (int round = 0; round < 2; round++) {
      out.set(JAVA_LONG, 0, 0x5a5a5a5a5a5a5a5aL);
      int hr = (int) Downcall.call(pointer, QUERY_INTERFACE, guid(NOBODY), out.address());
      if (hr != HResult.E_NOINTERFACE) {
        violate(iid + " answers " + HResult.of(hr) + " for an interface that nobody has");
      }
      if (out.get(JAVA_LONG, 0) != 0) {
        violate(iid + " does not store NULL when QueryInterface fails");
      }
    }
  }

  /** AddRef and Release from several threads at once leave the count as it was. */
  private void checkThreads() {
    int before = count();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<?>> storms = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        storms.add(
            threads.submit(
                () -> {
                  for (int n = 0; n < 2000; n++) {
                    Downcall.call(object, ADD_REF);
                    Downcall.call(object, RELEASE);
                  }
                }));
      }
      for (Future<?> storm : storms) {
        storm.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
    int after = count();
    if (after != before) {
      violate("a storm of AddRef and Release changed the count from " + before + " to " + after);
    }
  }

  /** The count, as Release tells it; good for diagnosis, which this is. */
  private int count() {
    Downcall.call(object, ADD_REF);
    return (int) Downcall.call(object, RELEASE);
  }

  private long query(long pointer, Guid iid) {
    MemorySegment out = arena.allocate(JAVA_LONG);
    int hr = (int) Downcall.call(pointer, QUERY_INTERFACE, guid(iid), out.address());
    return hr < 0 ? 0 : out.get(JAVA_LONG, 0);
  }

  private void release(long pointer) {
    if (pointer != 0) {
      Downcall.call(pointer, RELEASE);
    }
  }

  private long guid(Guid iid) {
    long address = arena.allocate(16, 4).address();
    Memory.putGuid(address, iid);
    return address;
  }

  private void violate(String violation) {
    violations.add(violation);
  }
}
