package io.comwright.processor.problems;

import static io.comwright.processor.problems.Reporting.assertReported;

import io.comwright.processor.problem.ProblemId;
import org.junit.jupiter.api.Test;

/** Annotations that a plain parameter or result cannot have. */
class ParameterProblemsTest {
  @Test
  void unsignedFloat() {
    assertReported(
        ProblemId.MISPLACED_ANNOTATION,
        """
        @Vtable interface IFoo { void m(§@Unsigned float f); }
        """,
        "@Unsigned stands on a type that has no sign to lose. Write it"
            + " on byte, short, int or long only. [misplaced-annotation]");
  }

  @Test
  void unsignedChar() {
    assertReported(
        ProblemId.MISPLACED_ANNOTATION,
        """
        @Vtable interface IFoo { void m(§@Unsigned char c); }
        """,
        "@Unsigned stands on a type that has no sign to lose. Write it"
            + " on byte, short, int or long only. [misplaced-annotation]");
  }

  @Test
  void unsignedPointer() {
    assertReported(
        ProblemId.MISPLACED_ANNOTATION,
        """
        @Vtable interface IFoo { void m(§@Unsigned @Pointer long p); }
        """,
        "@Unsigned stands on a type that has no sign to lose. Write it"
            + " on byte, short, int or long only. [misplaced-annotation]");
  }

  @Test
  void pointerOfFourBytes() {
    assertReported(
        ProblemId.MISPLACED_ANNOTATION,
        """
        @Vtable interface IFoo { void m(§@Pointer int p); }
        """,
        "@Pointer stands on a type that is no long. Write @Pointer long,"
            + " or MemorySegment without it. [misplaced-annotation]");
  }

  @Test
  void outOfAValue() {
    assertReported(
        ProblemId.MISPLACED_ANNOTATION,
        """
        @Vtable interface IFoo { void m(§@Out int p); }
        """,
        "@Out stands on a type that holds no value for the callee. Write"
            + " Ref<Foo>, or IntRef and its kin for a primitive value. [misplaced-annotation]");
  }

  @Test
  void unsignedRefAndInOutOfAValue() {
    assertReported(
        ProblemId.MISPLACED_ANNOTATION,
        """
        @Vtable interface IFoo { void m(@Out §@Unsigned Ref<Handle> p, §@InOut int q); }
        """,
        "@Unsigned stands on a type that has no sign to lose. Write it"
            + " on byte, short, int or long only. [misplaced-annotation]",
        "@InOut stands on a type that holds no value for the callee. Write Ref<Foo>, or IntRef and"
            + " its kin for a primitive value. [misplaced-annotation]");
  }

  @Test
  void unsignedOfNoResult() {
    assertReported(
        ProblemId.MISPLACED_ANNOTATION,
        """
        @Vtable interface IFoo { §@Unsigned void m(); }
        """,
        "@Unsigned stands on a method without a result. Remove it. [misplaced-annotation]");
  }

  @Test
  void nullableInt() {
    assertReported(
        ProblemId.NULLABLE_PRIMITIVE,
        """
        @Vtable interface IFoo { void m(@Nullable int §i); }
        """,
        "@Nullable stands on a value that cannot be NULL natively. Remove"
            + " it. [nullable-primitive]");
  }

  @Test
  void nullableHResult() {
    assertReported(
        ProblemId.NULLABLE_PRIMITIVE,
        """
        @Vtable interface IFoo { void m(@Nullable HResult §r); }
        """,
        "@Nullable stands on a value that cannot be NULL natively. Remove"
            + " it. [nullable-primitive]");
  }

  @Test
  void nullableGuidAsResult() {
    assertReported(
        ProblemId.NULLABLE_PRIMITIVE,
        """
        @Vtable interface IFoo { @Nullable Guid §m(); }
        """,
        "@Nullable stands on a value that cannot be NULL natively. Remove"
            + " it. [nullable-primitive]");
  }
}
