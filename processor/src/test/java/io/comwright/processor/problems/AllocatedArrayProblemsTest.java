package io.comwright.processor.problems;

import static io.comwright.processor.problems.Reporting.assertReported;

import io.comwright.processor.problem.ProblemId;
import org.junit.jupiter.api.Test;

/** Arrays that the callee allocates. */
class AllocatedArrayProblemsTest {
  @Test
  void withoutASizeThatIsReported() {
    assertReported(
        ProblemId.SIZE_IS,
        """
        @Vtable interface IFoo {
          @CoTaskMem int[] §m(@Out @CoTaskMem Ref<int[]> §a);
          @CoTaskMem @SizeIs(§"n") int[] n(@Out @CoTaskMem @SizeIs(§"c") Ref<int[]> a, float c);
          @Borrowed @SizeIs(value = "c", after = §true) int[] o(@Out IntRef c);
        }
        """,
        "An array does not say how many elements it has. Add @SizeIs(\"count\") with"
            + " the @Out IntRef that reports it, or @SizeIs if the Java method has none. [size-is]",
        "An array does not say how many elements it has. Add @SizeIs(\"count\") with"
            + " the @Out IntRef that reports it, or @SizeIs if the Java method has none. [size-is]",
        "The method has no parameter n. Name the @Out IntRef, or kin of it, that"
            + " reports the number, or none if the Java method has none. [size-is]",
        "c is no number that the callee reports or the caller says. Write @Out IntRef c"
            + " or a kin of it, or int c if the caller says how many there are. [size-is]",
        "The size is passed by c, which has its place. Remove after = true, or the"
            + " name. [size-is]");
  }

  @Test
  void withoutAnOwner() {
    assertReported(
        ProblemId.WHO_FREES,
        """
        @Vtable interface IFoo {
          @SizeIs int[] §m(@Out @SizeIs Ref<String[]> §a, @Out @SizeIs @Bstr Ref<String[]> §b);
          @CoTaskMem §@Borrowed @SizeIs int[] n(@InOut §@Borrowed @SizeIs String[] a);
        }
        """,
        "The array that comes back does not say who frees it. Add @CoTaskMem,"
            + " @FreeWith(...) or @Borrowed, as the callee's documentation says. [who-frees]",
        "The array that comes back does not say who frees it. Add @CoTaskMem,"
            + " @FreeWith(...) or @Borrowed, as the callee's documentation says. [who-frees]",
        "The array that comes back does not say who frees it. Add @CoTaskMem,"
            + " @FreeWith(...) or @Borrowed, as the callee's documentation says. [who-frees]",
        "@CoTaskMem and @Borrowed contradict each other. Keep the one that the"
            + " callee's documentation says. [who-frees]",
        "A text that the callee replaces cannot stay the callee's. Write @CoTaskMem, @FreeWith(...)"
            + " or @Bstr, as the callee's documentation says. [who-frees]");
  }

  @Test
  void elementsThatCannotBe() {
    assertReported(
        ProblemId.ARRAY_ELEMENT,
        """
        @Vtable interface IFoo {
          @Borrowed @SizeIs IUnknown[] §m(@Out @CoTaskMem @SizeIs Ref<Bar[]> §a);
          @CoTaskMem @SizeIs Sized[] §n(@Out @CoTaskMem @SizeIs Ref<int[][]> §a);
          @ComStruct record Bar(String s) {}
          @ComStruct record Sized(@StructSize int size) {}
        }
        """,
        "IUnknown* in an array that stays the callee's has no owner. Hand out a MemorySegment, and"
            + " free the memory as the callee's documentation says. [array-element]",
        "Bar has texts or pointers and cannot be handed out, unless Bar says who frees them:"
            + " @CoTaskMem, @FreeWith(...), @Borrowed or @Bstr. Hand out a MemorySegment, and free"
            + " the memory as the callee's documentation says. [array-element]",
        "Sized says its own size, so that elements of a callee may be larger."
            + " Hand out a MemorySegment, and free the memory as the callee's documentation"
            + " says. [array-element]",
        "Arrays are not supported. Pass a MemorySegment, and the count where"
            + " the native method wants one. [array-element]");
  }

  @Test
  void direction() {
    assertReported(
        ProblemId.OUT_DIRECTION,
        """
        @Vtable interface IFoo {
          void m(§@InOut @Borrowed @SizeIs("n") Ref<int[]> a, @CoTaskMem @SizeIs Ref<int[]> §b,
              @InOut IntRef n);
          void o(@Nullable §@InOut @CoTaskMem @SizeIs("n") Ref<int[]> a, @InOut IntRef n,
              @InOut @CoTaskMem §@SizeIs Ref<int[]> b, @InOut @CoTaskMem §@SizeIs("i") Ref<int[]> c,
              int i);
        }
        """,
        "What the callee may free is no longer the caller's. Write @Out if the callee only hands"
            + " out an array, or @InOut Ref<MemorySegment> for the bare pointer. [out-direction]",
        "The Ref does not say that the callee hands out its array. Write"
            + " @Out. [out-direction]",
        "A pointer to an array that the callee may replace cannot be NULL. Write"
            + " @Out if the callee only hands out an array, or @InOut Ref<MemorySegment> for the"
            + " bare pointer. [out-direction]",
        "The size of an array that the callee may replace goes in and comes out. Name"
            + " the @InOut IntRef, or kin of it, that passes it: @SizeIs(\"count\"). [size-is]",
        "The size of an array that the callee may replace goes in and comes out. Name"
            + " the @InOut IntRef, or kin of it, that passes it: @SizeIs(\"count\"). [size-is]");
  }

  @Test
  void insideAStruct() {
    assertReported(
        ProblemId.OUT_VALUE,
        """
        @ComStruct record Foo(@Out Ref<int[]> §a) {}
        """,
        "An array that the callee allocates is a parameter or a result only. Write"
            + " MemorySegment for the bare pointer. [out-value]");
  }

  @Test
  void amongOuts() {
    assertReported(
        ProblemId.OUTS_RECORD,
        """
        @Vtable interface IFoo {
          Foo m();
          @Outs record Foo(int a, int[] §b) {}
        }
        """,
        "An array is no part of a record of outs, which does not pass its size."
            + " Make it the result of the method, or a parameter: @Out @SizeIs(\"count\")"
            + " Ref<Foo[]>. [outs-record]");
  }

  @Test
  void asNativeResult() {
    assertReported(
        ProblemId.RESULT_TYPE,
        """
        @Vtable interface IFoo { @PreserveSig @Borrowed @SizeIs int[] §m(); }
        """,
        "An array cannot be the native result of a method. Return MemorySegment"
            + " or @Pointer long. [result-type]");
  }

  @Test
  void sizeOfNoArray() {
    assertReported(
        ProblemId.MISPLACED_ANNOTATION,
        """
        @Vtable interface IFoo { §@SizeIs int m(); §@SizeIs void n(); }
        """,
        "@SizeIs stands on a method whose result is no array and no"
            + " text. Remove"
            + " it. [misplaced-annotation]",
        "@SizeIs stands on a method without a result. Remove it. [misplaced-annotation]");
  }

  @Test
  void lengthBesideTheSize() {
    assertReported(
        ProblemId.LENGTH_IS,
        """
        @Vtable interface IFoo {
          void m(@Out @CoTaskMem @SizeIs §@LengthIs("c") Ref<int[]> a, @Out IntRef c);
        }
        """,
        "The callee does not fill a. Write it on an @Out or @InOut array only. [length-is]");
  }
}
