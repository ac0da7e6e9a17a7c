package io.comwright.processor.problems;

import static io.comwright.processor.problems.Reporting.assertReported;
import static java.util.stream.Collectors.joining;

import io.comwright.processor.problem.ProblemId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Slots that clash, are missing or cannot be. */
class SlotProblemsTest {
  @Test
  void onAStaticMethod() {
    assertReported(
        ProblemId.SLOT_ON_STATIC_OR_PRIVATE,
        """
        @Vtable interface IFoo { §@Slot(0) static void m() {} }
        """,
        "A static or private method cannot have a slot. Remove"
            + " @Slot, or make the method abstract or default. [slot-on-static-or-private]");
  }

  @Test
  void onAPrivateMethod() {
    assertReported(
        ProblemId.SLOT_ON_STATIC_OR_PRIVATE,
        """
        @Vtable interface IFoo { §@Slot(0) private void m() {} }
        """,
        "A static or private method cannot have a slot. Remove"
            + " @Slot, or make the method abstract or default. [slot-on-static-or-private]");
  }

  @Test
  void writtenTwice() {
    assertReported(
        ProblemId.SLOT_CLASH,
        """
        @Vtable interface IFoo { void a(); void b(); @Slot(§1) void c(); }
        """,
        "Slot 1 of c is that of b too. Give each method its own slot with @Slot. [slot-clash]");
  }

  @Test
  void countedAndWritten() {
    assertReported(
        ProblemId.SLOT_CLASH,
        """
        @Vtable interface IFoo { @Slot(1) void a(); @Slot(0) void b(); void §c(); }
        """,
        "Slot 1 of c is that of a too. A method without @Slot follows the"
            + " one before it; place it with @Slot. [slot-clash]");
  }

  @Test
  void gap() {
    assertReported(
        ProblemId.SLOT_GAP,
        """
        @Vtable interface IFoo { void a(); @Slot(§2) void b(); }
        """,
        "Slot 1 has no method before this one. Describe what is missing, declare it with reserved ="
            + " {1}, or write partial = true for a proxy without a stub. [slot-gap]");
  }

  @Test
  void gapBehindTheBase() {
    assertReported(
        ProblemId.SLOT_GAP,
        """
        @ComInterface("00000000-0000-0000-0000-000000000001")
        interface IFoo extends IUnknown { @Slot(§6) void b(); }
        """,
        "Slots 3, 4, 5 have no method before this one. Describe what is missing,"
            + " declare it with reserved = {3, 4, 5}, or write partial = true for a proxy"
            + " without a stub. [slot-gap]");
  }

  @Test
  void gapBeforeAReservedSlot() {
    assertReported(
        ProblemId.SLOT_GAP,
        """
        @Vtable(reserved = {1, §4}) interface IFoo { void a(); @Slot(2) void b(); }
        """,
        "Slot 3 has no method before this one. Describe what is missing, declare it with reserved ="
            + " {3}, or write partial = true for a proxy without a stub. [slot-gap]");
  }

  @Test
  void longGap() {
    assertReported(
        ProblemId.SLOT_GAP,
        """
        @Vtable interface IFoo { void a(); @Slot(§20) void b(); }
        """,
        "Slots 1, 2, ..., 19 have no method before this one. Describe what is"
            + " missing, declare it with reserved = {1, 2, ..., 19}, or write partial = true"
            + " for a proxy without a stub. [slot-gap]");
  }

  @Test
  void slotOfTheBase() {
    assertReported(
        ProblemId.SLOT_IN_BASE,
        """
        @ComInterface("00000000-0000-0000-0000-000000000001")
        interface IFoo extends IUnknown { @Slot(§2) void b(); }
        """,
        "Slot 2 of b lies before the interface's own slots, which begin at 3. Count slots from the"
            + " start of the vtable, those of the base included. [slot-in-base]");
  }

  @Test
  void negativeSlot() {
    assertReported(
        ProblemId.SLOT_IN_BASE,
        """
        @Vtable interface IFoo { @Slot(§-1) void b(); }
        """,
        "Slot -1 of b lies before the interface's own slots, which begin at 0. Count slots from the"
            + " start of the vtable, those of the base included. [slot-in-base]");
  }

  @Test
  void slotBeyondTheLongestVtable() {
    assertReported(
        ProblemId.SLOT_TOO_LARGE,
        """
        @Vtable(partial = true) interface IFoo { @Slot(§1024) void b(); }
        """,
        "Slot 1024 is beyond the longest vtable, which has 1024 slots. Check"
            + " the number; slots count from 0, not in bytes. [slot-too-large]");
  }

  @Test
  void countedBeyondTheLongestVtable() {
    assertReported(
        ProblemId.SLOT_TOO_LARGE,
        """
        @Vtable(partial = true) interface IFoo { @Slot(1023) void b(); void §c(); }
        """,
        "Slot 1024 is beyond the longest vtable, which has 1024 slots. Check"
            + " the number; slots count from 0, not in bytes. [slot-too-large]");
  }

  @Test
  void reservedBeyondTheLongestVtable() {
    assertReported(
        ProblemId.SLOT_TOO_LARGE,
        """
        @Vtable(partial = true, reserved = §5000) interface IFoo { void b(); }
        """,
        "Slot 5000 is beyond the longest vtable, which has 1024 slots. Check"
            + " the number; slots count from 0, not in bytes. [slot-too-large]");
  }

  @Test
  void reservedSlotOfAMethod() {
    assertReported(
        ProblemId.RESERVED_CLASH,
        """
        @Vtable(reserved = §1) interface IFoo { void a(); void b(); }
        """,
        "Reserved slot 1 is that of b. Remove it from reserved, or move the"
            + " method with @Slot. [reserved-clash]");
  }

  @Test
  void reservedSlotOfTheBase() {
    assertReported(
        ProblemId.RESERVED_CLASH,
        """
        @ComInterface(value = "00000000-0000-0000-0000-000000000001", reserved = {3, §2}) interface IFoo extends IUnknown {}
        """,
        "Reserved slot 2 lies before the interface's own slots, which begin at"
            + " 3. Remove it from reserved, or move the method with @Slot. [reserved-clash]");
  }

  @Test
  void reservedTwice() {
    assertReported(
        ProblemId.RESERVED_CLASH,
        """
        @Vtable(reserved = {0, 1, §0}) interface IFoo {}
        """,
        "Slot 0 is reserved twice. Remove it from reserved, or move the method"
            + " with @Slot. [reserved-clash]");
  }

  @Test
  void overloadsWithoutSlots() {
    assertReported(
        ProblemId.OVERLOAD_WITHOUT_SLOT,
        """
        @Vtable interface IFoo { void §m(int a); void m(String b); void c(); @Slot(2) void d(); }
        """,
        "m is overloaded, and C++ compilers do not place overloads in"
            + " source order. Give each overload its slot with @Slot. [overload-without-slot]");
  }

  @Test
  void overloadWithoutItsSlot() {
    assertReported(
        ProblemId.OVERLOAD_WITHOUT_SLOT,
        """
        @Vtable interface IFoo { @Slot(0) void m(int a); void §m(String b); }
        """,
        "m is overloaded, and C++ compilers do not place overloads in"
            + " source order. Give each overload its slot with @Slot. [overload-without-slot]");
  }

  /** 1021 methods with 33 texts each, and a class file holds 65534 names, texts and so on. */
  @Test
  void textsThatNoClassFileHolds() {
    String parameters =
        IntStream.range(0, 33).mapToObj("String p%%1$d_%d"::formatted).collect(joining(", "));
    String methods =
        IntStream.range(3, 1024)
            .mapToObj(("void m%1$d(" + parameters + ");\n")::formatted)
            .collect(joining());
    assertReported(
        ProblemId.CLASS_TOO_LARGE,
        """
        @ComInterface("00000000-0000-0000-0000-000000000001")
        §interface IBig extends IUnknown {
        """
            + methods
            + "}",
        "IBigProxy would have more texts than a class file holds. Describe the"
            + " last methods in an interface that derives from this one. [class-too-large]");
  }

  /** The longest vtable has to hold the destructor, too. */
  @Test
  void beyondTheLongestVtableWithDestructor() {
    assertReported(
        ProblemId.SLOT_TOO_LARGE,
        """
        @ComInterface(value = "00000000-0000-0000-0000-000000000001", virtualDestructor = true,
            partial = true)
        interface IFoo extends IUnknown { @Slot(1021) void last(); @Slot(§1022) void more(); }
        """,
        "Slot 1022 is beyond the longest vtable, which has 1022 slots. Check the"
            + " number; slots count from 0, not in bytes. [slot-too-large]");
  }
}
