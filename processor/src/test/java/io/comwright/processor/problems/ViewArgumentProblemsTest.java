package io.comwright.processor.problems;

import static io.comwright.processor.problems.Reporting.assertReported;

import io.comwright.processor.problem.ProblemId;
import org.junit.jupiter.api.Test;

/** Views where values are passed. */
class ViewArgumentProblemsTest {
  @Test
  void insideARecord() {
    assertReported(
        ProblemId.STRUCT_COMPONENT_TYPE,
        """
        @ComStruct record Foo(Bar §bar) {}
        @ComStruct interface Bar extends StructView { int c(); }
        """,
        "Bar is viewed where it lies, which a copy cannot hold. "
            + "Write a record with @ComStruct if it lies in the struct, or MemorySegment for "
            + "a pointer to it. [struct-component-type]");
  }

  @Test
  void byValue() {
    assertReported(
        ProblemId.BY_VALUE,
        """
        @Vtable interface IFoo { void a(§@ByValue Bar bar); }
        @ComStruct interface Bar extends StructView { int c(); }
        """,
        "Bar is viewed where it lies, and cannot pass by value. Write a "
            + "record with @ComStruct, which is copied. [by-value]");
  }

  @Test
  void resultWithoutAnOwner() {
    assertReported(
        ProblemId.WHO_FREES,
        """
        @Vtable interface IFoo { Bar §a(); }
        @ComStruct interface Bar extends StructView { int c(); }
        """,
        "The struct that comes back does not say who frees it. Add @CoTaskMem, @FreeWith(...) or"
            + " @Borrowed, as the callee's documentation says. [who-frees]");
  }

  @Test
  void resultWithTwoOwners() {
    assertReported(
        ProblemId.WHO_FREES,
        """
        @Vtable interface IFoo { @CoTaskMem §@Borrowed Bar a(); }
        @ComStruct interface Bar extends StructView { int c(); }
        """,
        "@CoTaskMem and @Borrowed contradict each other. Keep the one that "
            + "the callee's documentation says. [who-frees]");
  }

  @Test
  void ownerOfAnArgument() {
    assertReported(
        ProblemId.MISPLACED_ANNOTATION,
        """
        @Vtable interface IFoo { void a(§@CoTaskMem Bar bar); }
        @ComStruct interface Bar extends StructView { int c(); }
        """,
        "@CoTaskMem stands on a value that has no memory to "
            + "free. Remove it. [misplaced-annotation]");
  }

  @Test
  void out() {
    assertReported(
        ProblemId.MISPLACED_ANNOTATION,
        """
        @Vtable interface IFoo { void a(§@Out Bar bar); }
        @ComStruct interface Bar extends StructView { int c(); }
        """,
        "@Out stands on a type that holds no value for the "
            + "callee. Remove it: what the callee stores is in the struct that the view "
            + "shows. [misplaced-annotation]");
  }

  @Test
  void inOut() {
    assertReported(
        ProblemId.OUT_VALUE,
        """
        @Vtable interface IFoo { void a(§@InOut @CoTaskMem Ref<Bar> bar); }
        @ComStruct interface Bar extends StructView { int c(); }
        """,
        "Bar is viewed where it lies, and cannot be replaced. Write @Out if "
            + "the callee only hands one out, or Ref<MemorySegment>. [out-value]");
  }

  @Test
  void arrayOfViews() {
    assertReported(
        ProblemId.ARRAY_ELEMENT,
        """
        @Vtable interface IFoo { void a(@SizeIs Bar[] §bar); }
        @ComStruct interface Bar extends StructView { int c(); }
        """,
        "Bar is viewed where it lies, and cannot stand in a Java array. "
            + "Write StructList<Bar>. [array-element]");
  }

  @Test
  void allocatedArrayOfViews() {
    assertReported(
        ProblemId.ARRAY_ELEMENT,
        """
        @Vtable interface IFoo { @CoTaskMem @SizeIs Bar[] §a(); }
        @ComStruct interface Bar extends StructView { int c(); }
        """,
        "Bar is viewed where it lies, and cannot stand in a Java array. "
            + "Write StructList<Bar>. [array-element]");
  }
}
