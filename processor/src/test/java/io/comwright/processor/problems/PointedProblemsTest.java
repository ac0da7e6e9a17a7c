package io.comwright.processor.problems;

import static io.comwright.processor.problems.Reporting.assertReported;

import io.comwright.processor.problem.ProblemId;
import org.junit.jupiter.api.Test;

/** Components of a record that are pointers to what the record holds. */
class PointedProblemsTest {
  @Test
  void lengths() {
    assertReported(
        ProblemId.SIZE_IS,
        """
        @ComStruct record Foo(§@SizeIs int[] a, §@SizeIs("x") int[] b, §@SizeIs("d") int[] c, float d,
            §@SizeIs("f") int[] e, @StructSize int f) {}
        """,
        "@SizeIs does not say which component holds the length. Write @SizeIs(\"count\")"
            + " with the component that does. [size-is]",
        "The struct has no component x. Name the component that holds the length, a"
            + " short, int or long. [size-is]",
        "d is no integer. Name the component that holds the length, a short, int or"
            + " long. [size-is]",
        "f is no integer. Name the component that holds the length, a short, int or"
            + " long. [size-is]");
  }

  @Test
  void whatIsNoPointer() {
    assertReported(
        ProblemId.MISPLACED_ANNOTATION,
        """
        @ComStruct record Foo(§@SizeIs("n") int a, int n, §@Pointer int b, §@Pointer String c,
            @SizeIs("n") §@FixedSize(2) int[] d) {}
        """,
        "@SizeIs stands on a component that is no array. Write it on an"
            + " array: a pointer to one value is @Pointer. [misplaced-annotation]",
        "@Pointer stands on a component that is no long, Guid, variant or"
            + " record of a struct. Remove it: a String or an interface is a pointer already, and a"
            + " pointer to anything else is a MemorySegment. [misplaced-annotation]",
        "@Pointer stands on a component that is no long, Guid, variant or"
            + " record of a struct. Remove it: a String or an interface is a pointer already, and a"
            + " pointer to anything else is a MemorySegment. [misplaced-annotation]",
        "@FixedSize stands on a component that is a pointer. Write @FixedSize for an array that"
            + " lies in the struct itself, @SizeIs for a pointer. [misplaced-annotation]");
  }

  @Test
  void whatHasNoOwner() {
    assertReported(
        ProblemId.STRUCT_COMPONENT_TYPE,
        """
        @ComStruct record Foo(@Borrowed @SizeIs("n") IUnknown[] §a, int n, @CoTaskMem @Pointer Bar §b,
            @Pointer Baz §c, @Pointer Foo §d) {}
        @ComStruct record Bar(String s) {}
        @ComStruct record Baz(@Out Ref<Handle> s) {}
        """,
        "IUnknown* in memory that stays the callee's has no owner. Write"
            + " MemorySegment for the pointer. [struct-component-type]",
        "Bar does not say who frees what it points to. Write MemorySegment"
            + " for the pointer. [struct-component-type]",
        "Baz has out pointers, and a struct points to it. Write"
            + " MemorySegment for the pointer. [struct-component-type]",
        "Foo lies inside itself. Write MemorySegment if the field is a"
            + " pointer. [struct-recursive]");
  }

  @Test
  void contradictions() {
    assertReported(
        ProblemId.WHO_FREES,
        """
        @ComStruct record Foo(@CoTaskMem §@Borrowed String a, @Bstr §@CoTaskMem String b,
            @CoTaskMem §@Borrowed @SizeIs("n") int[] c, int n) {}
        """,
        "@CoTaskMem and @Borrowed contradict each other. Keep the one that the callee's"
            + " documentation says. [who-frees]",
        "A BSTR is freed with SysFreeString only. Remove @CoTaskMem, or @Bstr. [who-frees]",
        "@CoTaskMem and @Borrowed contradict each other. Keep the one that the callee's"
            + " documentation says. [who-frees]");
  }
}
