package io.comwright.processor.model;

import io.comwright.processor.problem.ProblemId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Gives every method of an interface its slot. A method without a slot of its own follows the one
 * before it; the first follows the base.
 *
 * @param slots the slot of each method, in order of declaration; meaningful only without faults
 * @param faults what is wrong with what was asked for
 */
public record SlotLayout(List<Integer> slots, List<Fault> faults) {
  /** The longest vtable: that of the runtime's dead objects, whose entries answer after the end. */
  static final int LIMIT = 1024;

  /**
   * A method that wants a slot.
   *
   * @param method its name, for messages
   * @param slot the slot that its {@code @Slot} states
   */
  public record Request(String method, OptionalInt slot) {}

  /**
   * A mistake in what was asked for.
   *
   * @param id the rule
   * @param reserved whether it is a reserved slot that is wrong, rather than a method
   * @param index which reserved slot or method, in order of declaration
   * @param wrong what is wrong
   * @param remedy what to write instead
   */
  public record Fault(ProblemId id, boolean reserved, int index, String wrong, String remedy) {}

  public static SlotLayout of(
      int baseCount, List<Request> requests, List<Integer> reserved, boolean partial) {
    return of(baseCount, requests, reserved, partial, 0);
  }

  /**
   * Lays out a vtable of which some slots are not counted.
   *
   * @param uncounted how many, at most
   */
  public static SlotLayout of(
      int baseCount,
      List<Request> requests,
      List<Integer> reserved,
      boolean partial,
      int uncounted) {
    return new Calculation(baseCount, requests, reserved, partial, LIMIT - uncounted).run();
  }

  private static final class Calculation {
    private final int baseCount;
    private final List<Request> requests;
    private final List<Integer> reserved;
    private final boolean partial;
    private final int limit;
    private final List<Integer> slots = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final SortedMap<Integer, Integer> methodAt = new TreeMap<>();
    private final SortedMap<Integer, Integer> reservedAt = new TreeMap<>();

    Calculation(
        int baseCount, List<Request> requests, List<Integer> reserved, boolean partial, int limit) {
      this.baseCount = baseCount;
      this.requests = requests;
      this.reserved = reserved;
      this.partial = partial;
      this.limit = limit;
    }

    SlotLayout run() {
      placeMethods();
      placeReserved();
      if (faults.isEmpty() && !partial) {
        findGaps();
      }
      return new SlotLayout(List.copyOf(slots), List.copyOf(faults));
    }

    private void placeMethods() {
      int next = baseCount;
      for (int i = 0; i < requests.size(); i++) {
        Request request = requests.get(i);
        int slot = request.slot().orElse(next);
        slots.add(slot);
        next = slot == Integer.MAX_VALUE ? slot : slot + 1;
        if (slot < baseCount || slot < 0) {
          faults.add(
              new Fault(
                  ProblemId.SLOT_IN_BASE,
                  false,
                  i,
                  "Slot %s of %s lies before the interface's own slots, which begin at %s."
                      .formatted(slot, request.method(), baseCount),
                  "Count slots from the start of the vtable, those of the base included."));
        } else if (slot >= limit) {
          faults.add(tooLarge(false, i, slot));
          return;
        } else if (methodAt.containsKey(slot)) {
          faults.add(
              new Fault(
                  ProblemId.SLOT_CLASH,
                  false,
                  i,
                  "Slot %s of %s is that of %s too."
                      .formatted(slot, request.method(), requests.get(methodAt.get(slot)).method()),
                  request.slot().isPresent()
                      ? "Give each method its own slot with @Slot."
                      : "A method without @Slot follows the one before it; place it with"
                          + " @Slot."));
        } else {
          methodAt.put(slot, i);
        }
      }
    }

    private void placeReserved() {
      for (int i = 0; i < reserved.size(); i++) {
        int slot = reserved.get(i);
        if (slot >= limit) {
          faults.add(tooLarge(true, i, slot));
        } else if (slot < baseCount || slot < 0) {
          faults.add(
              reservedClash(
                  i,
                  "Reserved slot %s lies before the interface's own slots, which begin at %s."
                      .formatted(slot, baseCount)));
        } else if (methodAt.containsKey(slot)) {
          faults.add(
              reservedClash(
                  i,
                  "Reserved slot %s is that of %s."
                      .formatted(slot, requests.get(methodAt.get(slot)).method())));
        } else if (reservedAt.putIfAbsent(slot, i) != null) {
          faults.add(reservedClash(i, "Slot %s is reserved twice.".formatted(slot)));
        }
      }
    }

    private void findGaps() {
      TreeMap<Integer, Integer> described = new TreeMap<>(methodAt);
      described.putAll(reservedAt);
      int next = baseCount;
      for (int slot : described.keySet()) {
        if (slot > next) {
          boolean ofReserved = reservedAt.containsKey(slot);
          faults.add(
              new Fault(
                  ProblemId.SLOT_GAP,
                  ofReserved,
                  ofReserved ? reservedAt.get(slot) : methodAt.get(slot),
                  missing(next, slot) + " before this one.",
                  "Describe what is missing, declare it with reserved = {%s}, or write partial ="
                          .formatted(list(next, slot))
                      + " true for a proxy without a stub."));
        }
        next = slot + 1;
      }
    }

    private static String missing(int from, int to) {
      return to == from + 1
          ? "Slot %s has no method".formatted(from)
          : "Slots %s have no method".formatted(list(from, to));
    }

    /** Numbers, without the middle of a long row. */
    private static String list(int from, int to) {
      if (to - from > 8) {
        return "%s, %s, ..., %s".formatted(from, from + 1, to - 1);
      }
      return IntStream.range(from, to).mapToObj(String::valueOf).collect(Collectors.joining(", "));
    }

    private Fault tooLarge(boolean ofReserved, int index, int slot) {
      return new Fault(
          ProblemId.SLOT_TOO_LARGE,
          ofReserved,
          index,
          "Slot %s is beyond the longest vtable, which has %s slots.".formatted(slot, limit),
          "Check the number; slots count from 0, not in bytes.");
    }

    private static Fault reservedClash(int index, String wrong) {
      return new Fault(
          ProblemId.RESERVED_CLASH,
          true,
          index,
          wrong,
          "Remove it from reserved, or move the method with @Slot.");
    }
  }
}
