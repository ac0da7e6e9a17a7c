package io.comwright.junit;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Memory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * The rules that every COM object keeps, as a check that can be pointed at any object: Microsoft
 * Learn, "Rules for Implementing QueryInterface" and "Rules for Managing Reference Counts".
 *
 * <p>It calls QueryInterface, AddRef and Release through the object's own vtables, as a client in C
 * would, AddRef and Release from several threads at once. It leaves the reference count as it was,
 * and holds so many references meanwhile that an object with a wrong count is not freed under it.
 *
 * <p>A violation begins with the rule that is broken: {@code identity}, {@code reflexive}, {@code
 * symmetric}, {@code transitive}, {@code static}, {@code base}, {@code absent} (what QueryInterface
 * answers for an interface that the object does not have), {@code null} (a NULL out pointer),
 * {@code count}, {@code atomic}; or it says that the object does not have an interface at all.
 */
public final class ComRules {
  private static final Guid IUNKNOWN = Guid.parse("00000000-0000-0000-c000-000000000046");

  /** An IID that no object has. */
  private static final Guid NOBODY = Guid.parse("7e1f5a9c-93d2-4f0c-8f57-0a6a1d3b9e42");

  private static final int QUERY_INTERFACE = 0;
  private static final int ADD_REF = 1;
  private static final int RELEASE = 2;

  private static final int THREADS = 4;
  private static final int ROUNDS = 20_000;

  private static final long GARBAGE = 0x5a5a5a5a5a5a5a5aL;

  private final Arena arena;
  private final MemorySegment out;
  private final long object;
  private final Set<String> violations = new LinkedHashSet<>();

  private ComRules(Arena arena, long object) {
    this.arena = arena;
    this.out = arena.allocate(JAVA_LONG);
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
    Map<Guid, @Nullable Guid> derived = new LinkedHashMap<>();
    for (Guid iid : iids) {
      derived.put(iid, null);
    }
    return violations(pointer, derived);
  }

  /**
   * Checks an object.
   *
   * @param pointer one of its interface pointers, which stays the caller's
   * @param types the interfaces that the object has; their bases are checked too
   * @return the rules that the object breaks, empty if it keeps all of them
   */
  public static List<String> violations(MemorySegment pointer, List<ComType<?>> types) {
    Map<Guid, @Nullable Guid> derived = new LinkedHashMap<>();
    for (ComType<?> type : types) {
      derived.put(type.iid(), null);
    }
    for (ComType<?> type : types) {
      for (ComType<?> base = type.base(); base != null; base = base.base()) {
        derived.putIfAbsent(base.iid(), type.iid());
      }
    }
    return violations(pointer, derived);
  }

  private static List<String> violations(MemorySegment pointer, Map<Guid, @Nullable Guid> derived) {
    try (Arena arena = Arena.ofConfined()) {
      ComRules rules = new ComRules(arena, pointer.address());
      rules.check(derived);
      return List.copyOf(rules.violations);
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
    require(violations(pointer, iids));
  }

  /**
   * Checks an object.
   *
   * @param pointer one of its interface pointers, which stays the caller's
   * @param types the interfaces that the object has; their bases are checked too
   * @throws AssertionError if the object breaks a rule; the message lists all that it breaks
   */
  public static void require(MemorySegment pointer, List<ComType<?>> types) {
    require(violations(pointer, types));
  }

  private static void require(List<String> violations) {
    if (!violations.isEmpty()) {
      throw new AssertionError(
          "the object breaks COM's rules:\n  " + String.join("\n  ", violations));
    }
  }

  /**
   * Runs all checks, with references in reserve for those that a broken object loses.
   *
   * @param derived the interfaces, each with one that derives from it, or null
   */
  private void check(Map<Guid, @Nullable Guid> derived) {
    int before = count();
    int reserve = THREADS * ROUNDS + 16 * (derived.size() + 1) * (derived.size() + 1);
    for (int i = 0; i < reserve; i++) {
      Calls.call(object, ADD_REF);
    }
    boolean counts = count() == before + reserve;
    if (!derived.containsKey(IUNKNOWN)) {
      derived.put(IUNKNOWN, null);
    }
    Map<Guid, Long> pointers = find(derived);
    checkIdentity(pointers);
    checkPairs(pointers);
    pointers.forEach(this::checkAbsent);
    pointers.forEach(this::checkNull);
    pointers.keySet().forEach(this::checkCount);
    pointers.values().forEach(this::release);
    int balanced = count() - reserve;
    if (counts && balanced != before && violations.stream().noneMatch(ComRules::ofCounts)) {
      violate("count: it was " + before + " and is " + balanced + " after balanced calls");
    }
    if (counts) {
      checkThreads();
    }
    int surplus = counts ? count() - before : reserve;
    for (int i = 0; i < surplus; i++) {
      Calls.call(object, RELEASE);
    }
    for (int i = surplus; i < 0; i++) {
      Calls.call(object, ADD_REF);
    }
  }

  private static boolean ofCounts(String violation) {
    return violation.startsWith("count: ") || violation.startsWith("null: ");
  }

  /** The pointers of all interfaces that can be reached, each with a reference. */
  private Map<Guid, Long> find(Map<Guid, @Nullable Guid> derived) {
    Map<Guid, Long> pointers = new LinkedHashMap<>();
    for (Guid iid : derived.keySet()) {
      long found = query(object, iid);
      if (found != 0) {
        pointers.put(iid, found);
      }
    }
    List<String> reached = new ArrayList<>();
    for (Guid iid : derived.keySet()) {
      if (!pointers.containsKey(iid)) {
        reach(iid, derived.get(iid), pointers, reached);
      }
    }
    // Where the given interface is one of those found, the check of pairs says what it lacks.
    if (!pointers.containsValue(object)) {
      reached.forEach(this::violate);
    }
    return pointers;
  }

  private void reach(
      Guid iid, @Nullable Guid derived, Map<Guid, Long> pointers, List<String> reached) {
    for (Map.Entry<Guid, Long> entry : pointers.entrySet()) {
      long found = query(entry.getValue(), iid);
      if (found != 0) {
        reached.add(
            "transitive: the given interface has no " + iid + ", but " + entry.getKey() + " has");
        pointers.put(iid, found);
        return;
      }
    }
    violate(
        derived != null && pointers.containsKey(derived)
            ? "base: the object has " + derived + ", but not its base " + iid
            : "the object does not have " + iid);
  }

  private void checkIdentity(Map<Guid, Long> pointers) {
    Long identity = pointers.get(IUNKNOWN);
    if (identity == null) {
      return;
    }
    for (int round = 0; round < 2; round++) {
      pointers.forEach(
          (iid, pointer) -> {
            long same = query(pointer, IUNKNOWN);
            if (same != 0 && same != identity) {
              violate("identity: " + iid + " answers another IUnknown pointer than the object");
            }
            release(same);
          });
    }
  }

  /** Reflexive, symmetric, transitive and static, from every interface to every interface. */
  private void checkPairs(Map<Guid, Long> pointers) {
    List<Guid> iids = List.copyOf(pointers.keySet());
    boolean[][] has = pairs(iids, pointers);
    boolean[][] again = pairs(iids, pointers);
    for (int from = 0; from < iids.size(); from++) {
      for (int to = 0; to < iids.size(); to++) {
        Guid iid = iids.get(from);
        Guid other = iids.get(to);
        if (has[from][to] != again[from][to]) {
          violate("static: " + iid + " has " + other + " at one time, and not at another");
        } else if (!has[from][to]) {
          violate(
              from == to
                  ? "reflexive: " + iid + " has no " + iid
                  : has[to][from]
                      ? "symmetric: " + other + " has " + iid + ", which has no " + other
                      : "transitive: " + iid + " has no " + other + ", but the object has both");
        }
      }
    }
  }

  private boolean[][] pairs(List<Guid> iids, Map<Guid, Long> pointers) {
    boolean[][] has = new boolean[iids.size()][iids.size()];
    for (int from = 0; from < iids.size(); from++) {
      for (int to = 0; to < iids.size(); to++) {
        long found = query(pointers.get(iids.get(from)), iids.get(to));
        has[from][to] = found != 0;
        release(found);
      }
    }
    return has;
  }

  private void checkAbsent(Guid iid, long pointer) {
    for (int round = 0; round < 2; round++) {
      out.set(JAVA_LONG, 0, GARBAGE);
      int hr = (int) Calls.call(pointer, QUERY_INTERFACE, guid(NOBODY), out.address());
      long found = out.get(JAVA_LONG, 0);
      if (hr != HResult.E_NOINTERFACE) {
        violate(
            "absent: " + iid + " answers " + HResult.of(hr) + " for an interface that nobody has");
      }
      if (hr >= 0 && found != GARBAGE) {
        release(found);
      } else if (found != 0) {
        violate("absent: " + iid + " does not store NULL when QueryInterface fails");
      }
    }
  }

  private void checkNull(Guid iid, long pointer) {
    for (Guid asked : new Guid[] {iid, NOBODY}) {
      int hr = (int) Calls.call(pointer, QUERY_INTERFACE, guid(asked), 0);
      if (hr != HResult.E_POINTER) {
        violate("null: " + iid + " answers " + HResult.of(hr) + " to a NULL out pointer");
      }
    }
  }

  /** QueryInterface adds a reference, which a Release gives back. */
  private void checkCount(Guid iid) {
    int before = count();
    long found = query(object, iid);
    release(found);
    int after = count();
    if (after != before) {
      violate(
          "count: QueryInterface for "
              + iid
              + " and a Release changed the count by "
              + (after - before));
    }
  }

  /**
   * AddRef from several threads at once, then Release. Not both at once: what one thread loses
   * another would make up for.
   */
  private void checkThreads() {
    for (int slot : new int[] {ADD_REF, RELEASE}) {
      int before = count();
      fromThreads(slot);
      int change = count() - before;
      int expected = slot == ADD_REF ? THREADS * ROUNDS : -THREADS * ROUNDS;
      if (change != expected) {
        violate(
            "atomic: "
                + (slot == ADD_REF ? "AddRef" : "Release")
                + " from several threads changed the count by "
                + change
                + " instead of "
                + expected);
      }
    }
  }

  private void fromThreads(int slot) {
    CyclicBarrier start = new CyclicBarrier(THREADS);
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Future<?>> storms = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        storms.add(
            threads.submit(
                () -> {
                  start.await();
                  for (int n = 0; n < ROUNDS; n++) {
                    Calls.call(object, slot);
                  }
                  return null;
                }));
      }
      for (Future<?> storm : storms) {
        storm.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  /** The count, as Release tells it; good for diagnosis, which this is. */
  private int count() {
    Calls.call(object, ADD_REF);
    return (int) Calls.call(object, RELEASE);
  }

  private long query(long pointer, Guid iid) {
    out.set(JAVA_LONG, 0, 0);
    int hr = (int) Calls.call(pointer, QUERY_INTERFACE, guid(iid), out.address());
    return hr < 0 ? 0 : out.get(JAVA_LONG, 0);
  }

  private void release(long pointer) {
    if (pointer != 0) {
      Calls.call(pointer, RELEASE);
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
