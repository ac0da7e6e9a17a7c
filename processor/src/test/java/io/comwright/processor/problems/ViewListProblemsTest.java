package io.comwright.processor.problems;

import static io.comwright.processor.problems.Reporting.assertReported;

import io.comwright.processor.problem.ProblemId;
import org.junit.jupiter.api.Test;

/** Arrays of structs that are viewed in place. */
class ViewListProblemsTest {
  @Test
  void resultWithoutASize() {
    assertReported(
        ProblemId.SIZE_IS,
        """
        @Vtable interface IFoo { @CoTaskMem StructList<Bar> §a(); }
        @ComStruct interface Bar extends StructView { int c(); }
        """,
        "An array does not say how many elements it has. Add @SizeIs(\"count\") with the @Out"
            + " IntRef that reports it, or @SizeIs if the Java method has none. [size-is]");
  }

  @Test
  void outWithoutASize() {
    assertReported(
        ProblemId.SIZE_IS,
        """
        @Vtable interface IFoo { void a(@Out @CoTaskMem Ref<StructList<Bar>> §b); }
        @ComStruct interface Bar extends StructView { int c(); }
        """,
        "An array does not say how many elements it has. Add @SizeIs(\"count\") with the @Out"
            + " IntRef that reports it, or @SizeIs if the Java method has none. [size-is]");
  }

  @Test
  void sizeThatIsNotReported() {
    assertReported(
        ProblemId.SIZE_IS,
        """
        @Vtable interface IFoo { void a(float n, @Out @CoTaskMem @SizeIs(§"n") Ref<StructList<Bar>> b); }
        @ComStruct interface Bar extends StructView { int c(); }
        """,
        "n is no number that the callee reports or the caller says. Write @Out IntRef n"
            + " or a kin of it, or int n if the caller says how many there are. [size-is]");
  }

  @Test
  void withoutAnOwner() {
    assertReported(
        ProblemId.WHO_FREES,
        """
        @Vtable interface IFoo { @SizeIs StructList<Bar> §a(); }
        @ComStruct interface Bar extends StructView { int c(); }
        """,
        "The array that comes back does not say who frees it. Add @CoTaskMem,"
            + " @FreeWith(...) or @Borrowed, as the callee's documentation says. [who-frees]");
  }

  @Test
  void inOut() {
    assertReported(
        ProblemId.OUT_DIRECTION,
        """
        @Vtable interface IFoo { void a(§@InOut @CoTaskMem @SizeIs Ref<StructList<Bar>> b); }
        @ComStruct interface Bar extends StructView { int c(); }
        """,
        "Structs that are viewed do not replace those of the caller. Write @Out if"
            + " the callee only hands out an array, or @InOut Ref<MemorySegment> for the bare"
            + " pointer. [out-direction]");
  }

  @Test
  void asNativeResult() {
    assertReported(
        ProblemId.RESULT_TYPE,
        """
        @Vtable interface IFoo { @PreserveSig @CoTaskMem @SizeIs StructList<Bar> §a(); }
        @ComStruct interface Bar extends StructView { int c(); }
        """,
        "An array cannot be the native result of a method. Return MemorySegment"
            + " or @Pointer long. [result-type]");
  }

  @Test
  void listOfAnything() {
    assertReported(
        ProblemId.ARRAY_ELEMENT,
        """
        @Vtable interface IFoo { @CoTaskMem @SizeIs StructList<?> §a(); }
        """,
        "The StructList does not say which structs it has. Write"
            + " StructList<Foo>, with an interface that has @ComStruct. [array-element]");
  }

  @Test
  void structsThatSayTheirSize() {
    assertReported(
        ProblemId.ARRAY_ELEMENT,
        """
        @Vtable interface IFoo { @CoTaskMem @SizeIs StructList<Bar> §a(); }
        @ComStruct interface Bar extends StructView { @StructSize int c(); }
        """,
        "Bar says its own size, so that elements of a callee may be larger."
            + " Hand out a MemorySegment, and free the memory as the callee's documentation"
            + " says. [array-element]");
  }

  @Test
  void structsWithFlexibleArrays() {
    assertReported(
        ProblemId.ARRAY_ELEMENT,
        """
        @Vtable interface IFoo { void a(@Out @CoTaskMem @SizeIs Ref<StructList<Bar>> §b); }
        @ComStruct interface Bar extends StructView { int c(); @FlexibleArray("c") int[] d(); }
        """,
        "Bar ends with a flexible array, and cannot be an element. Write"
            + " MemorySegment. [array-element]");
  }

  @Test
  void unsignedList() {
    assertReported(
        ProblemId.MISPLACED_ANNOTATION,
        """
        @Vtable interface IFoo { @CoTaskMem @SizeIs §@Unsigned StructList<Bar> a(); }
        @ComStruct interface Bar extends StructView { int c(); }
        """,
        "@Unsigned says nothing about this result. Remove it. [misplaced-annotation]");
  }

  @Test
  void amongOuts() {
    assertReported(
        ProblemId.OUTS_RECORD,
        """
        @Vtable interface IFoo { Both a(); }
        @Outs record Both(int a, @CoTaskMem StructList<Bar> §b) {}
        @ComStruct interface Bar extends StructView { int c(); }
        """,
        "An array is no part of a record of outs, which does not pass its size."
            + " Make it the result of the method, or a parameter: @Out @SizeIs(\"count\")"
            + " Ref<StructList<Foo>>. [outs-record]");
  }

  @Test
  void withoutASizeAsArgument() {
    assertReported(
        ProblemId.UNSUPPORTED_TYPE,
        """
        @Vtable interface IFoo { void a(StructList<Bar> §bar); }
        @ComStruct interface Bar extends StructView { int c(); }
        """,
        "StructList is not supported. Write it as a parameter with "
            + "@SizeIs. [unsupported-type]");
  }
}
