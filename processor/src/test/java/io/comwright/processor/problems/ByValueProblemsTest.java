package io.comwright.processor.problems;

import static io.comwright.processor.problems.Reporting.assertReported;

import io.comwright.processor.problem.ProblemId;
import org.junit.jupiter.api.Test;

/** What cannot pass by value. */
class ByValueProblemsTest {
  @Test
  void anInterface() {
    assertReported(
        ProblemId.BY_VALUE,
        """
        @Vtable interface IFoo { void m(§@ByValue IFoo foo); }
        """,
        "@ByValue stands on a type that is no struct. Remove it. [by-value]");
  }

  @Test
  void structWithOutPointers() {
    assertReported(
        ProblemId.BY_VALUE,
        """
        @Vtable interface IFoo { void m(§@ByValue Foo foo); }
        @ComStruct record Foo(@Out Ref<Handle> handle) {}
        """,
        "Foo has out pointers and cannot pass by value. Write MemorySegment for"
            + " these pointers. [by-value]");
  }

  @Test
  void structThatIsNotAligned() {
    assertReported(
        ProblemId.BY_VALUE,
        """
        @Vtable interface IFoo { void m(§@ByValue Foo foo); }
        @ComStruct(pack = 1) record Foo(byte a, int b) {}
        """,
        "Foo has fields that are not aligned, and cannot pass by value. Check its"
            + " packing, or have the native side take a pointer. [by-value]");
  }

  @Test
  void nullableStruct() {
    assertReported(
        ProblemId.NULLABLE_PRIMITIVE,
        """
        @Vtable interface IFoo { void m(@ByValue @Nullable Foo §foo); }
        @ComStruct record Foo(int a) {}
        """,
        "@Nullable stands on a value that cannot be NULL natively. Remove"
            + " it. [nullable-primitive]");
  }
}
