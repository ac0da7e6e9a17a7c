package io.comwright.processor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.processor.model.SlotLayout.Fault;
import io.comwright.processor.model.SlotLayout.Request;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlotLayoutTest {
  @Test
  void methodsFollowTheBase() {
    assertSlots(List.of(3, 4, 5), layOut(3, false, List.of(), next(), next(), next()));
  }

  @Test
  void noMethods() {
    assertSlots(List.of(), layOut(3, false, List.of()));
  }

  @Test
  void statedSlotsAreChecks() {
    assertSlots(List.of(3, 4, 5), layOut(3, false, List.of(), at(3), next(), at(5)));
  }

  @Test
  void methodsContinueFromAStatedSlot() {
    assertSlots(List.of(5, 6, 3, 4), layOut(3, false, List.of(), at(5), next(), at(3), next()));
  }

  @Test
  void reservedSlotsFillGaps() {
    assertSlots(List.of(0, 3), layOut(0, false, List.of(2, 1), next(), at(3)));
  }

  @Test
  void reservedSlotsExtendTheEnd() {
    assertSlots(List.of(0), layOut(0, false, List.of(1, 2), next()));
  }

  @Test
  void partialMayHaveGaps() {
    assertSlots(List.of(10, 11, 1023), layOut(3, true, List.of(), at(10), next(), at(1023)));
  }

  @Test
  void longestVtable() {
    Request[] all = IntStream.range(0, 1024).mapToObj(i -> next()).toArray(Request[]::new);
    assertSlots(IntStream.range(0, 1024).boxed().toList(), layOut(0, false, List.of(), all));
  }

  @Test
  void oneMoreThanTheLongestVtable() {
    Request[] all = IntStream.range(0, 1030).mapToObj(i -> next()).toArray(Request[]::new);
    assertFaults(List.of("slot-too-large method 1024"), layOut(0, false, List.of(), all));
  }

  @Test
  void aReservedSlotBehindTheLongestVtable() {
    assertSlots(List.of(0), layOut(0, true, List.of(1023), next()));
    assertFaults(List.of("slot-too-large reserved 0"), layOut(0, true, List.of(1024), next()));
  }

  @Test
  void everyGapIsAFault() {
    assertFaults(
        List.of("slot-gap method 0", "slot-gap reserved 0", "slot-gap method 1"),
        layOut(3, false, List.of(7), at(5), at(10)));
  }

  @Test
  void everyClashIsAFault() {
    assertFaults(
        List.of(
            "slot-in-base method 0",
            "slot-clash method 2",
            "reserved-clash reserved 0",
            "reserved-clash reserved 1"),
        layOut(3, false, List.of(1, 3), at(2), next(), at(3)));
  }

  @Test
  void extremeNumbers() {
    assertFaults(
        List.of(
            "slot-in-base method 0",
            "slot-too-large method 1",
            "slot-too-large reserved 0",
            "reserved-clash reserved 1"),
        layOut(
            0,
            false,
            List.of(Integer.MAX_VALUE, Integer.MIN_VALUE),
            at(Integer.MIN_VALUE),
            at(Integer.MAX_VALUE),
            next()));
  }

  private static Request next() {
    return new Request("m", OptionalInt.empty());
  }

  private static Request at(int slot) {
    return new Request("m", OptionalInt.of(slot));
  }

  private static SlotLayout layOut(
      int baseCount, boolean partial, List<Integer> reserved, Request... requests) {
    return SlotLayout.of(baseCount, List.of(requests), reserved, partial);
  }

  private static void assertSlots(List<Integer> expected, SlotLayout layout) {
    assertEquals(List.of(), layout.faults());
    assertEquals(expected, layout.slots());
  }

  private static void assertFaults(List<String> expected, SlotLayout layout) {
    assertEquals(expected, layout.faults().stream().map(SlotLayoutTest::text).toList());
  }

  private static String text(Fault fault) {
    return fault.id().text() + (fault.reserved() ? " reserved " : " method ") + fault.index();
  }
}
