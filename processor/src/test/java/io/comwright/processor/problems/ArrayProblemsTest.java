package io.comwright.processor.problems;

import static io.comwright.processor.problems.Reporting.assertReported;

import io.comwright.processor.problem.ProblemId;
import org.junit.jupiter.api.Test;

/** Arrays of the caller: their size, their length and their elements. */
class ArrayProblemsTest {
  private static final String TOO_LATE =
      "n passes no size to the callee, who has to know it before it writes. Write @InOut"
          + " IntRef n, or a kin of it, if the callee reads it and writes another number there;"
          + " otherwise name a short, int or long that passes the size. [size-is]";

  @Test
  void sizeThatTheCalleeReports() {
    assertReported(
        ProblemId.SIZE_IS,
        """
        @Vtable interface IFoo {
          void a(@SizeIs(§"n") int[] a, @Out IntRef n);
          void b(@Out @SizeIs("n") int[] a, @InOut IntRef n);
          void c(@SizeIs(§"n") int[] a, @Out @SizeIs @LengthIs("n") int[] b, @Out IntRef n);
          void d(@SizeIs(§"n") int[] a, float n);
          void e(@SizeIs("n") int[] a, short n);
        }
        """,
        TOO_LATE,
        TOO_LATE,
        "n is no integer. Name a short, int or long that passes the size. [size-is]");
  }

  @Test
  void withoutASize() {
    assertReported(
        ProblemId.SIZE_IS,
        """
        @Vtable interface IFoo {
          void m(int[] §a, @Out int[] §b, §@LengthIs("d") @Out int[] c, @Out IntRef d);
        }
        """,
        "An array does not say how many elements it has. Add @SizeIs(\"count\") with"
            + " the parameter that passes it, or @SizeIs if the Java method has none. [size-is]",
        "An array does not say how many elements it has. Add @SizeIs(\"count\") with"
            + " the parameter that passes it, or @SizeIs if the Java method has none. [size-is]",
        "@LengthIs says how much is filled, and nothing says how much there is. Add"
            + " @SizeIs(\"count\") with the parameter that passes it, or @SizeIs if the Java"
            + " method has none. [size-is]");
  }

  @Test
  void sizeThatCannotBe() {
    assertReported(
        ProblemId.SIZE_IS,
        """
        @Vtable interface IFoo {
          void m(@SizeIs(§"n") int[] a, @SizeIs(§"f") int[] b, float f, int c,
              @SizeIs(value = "c", after = §true) int[] d);
          void n(§@SizeIs @Utf8 String a, §@SizeIs @Bstr String b);
        }
        """,
        "The method has no parameter n. Name the parameter that passes the size, or"
            + " none if the Java method has none. [size-is]",
        "f is no integer. Name a short, int or long that passes the size. [size-is]",
        "The size is passed by c, which has its place. Remove after = true, or the"
            + " name. [size-is]",
        "Only UTF-16 text is counted. Write @SizeIs byte[], and convert the text with"
            + " its charset. [size-is]",
        "A BSTR has its length before it. Remove @SizeIs. [size-is]");
  }

  @Test
  void lengthThatCannotBe() {
    assertReported(
        ProblemId.LENGTH_IS,
        """
        @Vtable interface IFoo {
          void m(@SizeIs @Out @LengthIs(§"n") int[] a, @SizeIs @Out @LengthIs(§"f") int[] b,
              @InOut IntRef f, @SizeIs §@LengthIs("d") int[] c, @Out IntRef d);
        }
        """,
        "The method has no parameter n. Name the @Out IntRef, or kin of it, through"
            + " which the callee reports the number. [length-is]",
        "f is no number that the callee reports. Write @Out IntRef f, or a kin of"
            + " it. [length-is]",
        "The callee does not fill c. Write it on an @Out or @InOut array only. [length-is]");
  }

  @Test
  void elementsThatCannotBe() {
    assertReported(
        ProblemId.ARRAY_ELEMENT,
        """
        @Vtable interface IFoo {
          void m(@SizeIs int[][] §a, @SizeIs Foo[] §b, @SizeIs @Out Bar[] §c);
          @ComStruct record Foo(@Out Ref<Handle> r) {}
          @ComStruct record Bar(String s) {}
        }
        """,
        "Arrays are not supported. Pass a MemorySegment, and the count where"
            + " the native method wants one. [array-element]",
        "Foo has out pointers, and cannot stand in an array. Pass a"
            + " MemorySegment with @SizeIs. [array-element]",
        "Bar has texts or pointers and cannot be handed out, unless Bar says who"
            + " frees them: @CoTaskMem, @FreeWith(...), @Borrowed or @Bstr. Pass a MemorySegment"
            + " with @SizeIs. [array-element]");
  }

  @Test
  void outAndInOut() {
    assertReported(
        ProblemId.OUT_DIRECTION,
        """
        @Vtable interface IFoo { void m(@SizeIs @Out @InOut int[] §a); }
        """,
        "An array is either @Out or @InOut. Write @Out if the callee only fills"
            + " it, @InOut if it reads it too. [out-direction]");
  }

  @Test
  void nullableGuids() {
    assertReported(
        ProblemId.NULLABLE_PRIMITIVE,
        """
        @Vtable interface IFoo { void m(@SizeIs @Nullable Guid[] §a); }
        """,
        "@Nullable stands on a value that cannot be NULL natively. Remove"
            + " it, or write Guid @Nullable [] if the array may be NULL. [nullable-primitive]");
  }

  @Test
  void sizeOfAnInteger() {
    assertReported(
        ProblemId.MISPLACED_ANNOTATION,
        """
        @Vtable interface IFoo { void m(§@SizeIs int a); }
        """,
        "@SizeIs stands on a type that has no length. Write it on an"
            + " array, a String or a MemorySegment. [misplaced-annotation]");
  }

  @Test
  void sizeThatMayBeNull() {
    assertReported(
        ProblemId.SIZE_IS,
        """
        @Vtable interface IFoo {
          void a(@Nullable @InOut IntRef n, @Out @SizeIs(§"n") int[] a);
          void b(@Nullable @InOut IntRef n, @Out @CoTaskMem @SizeIs(§"n") Ref<int[]> a);
          void c(@InOut Ref<Handle> n, @Out @SizeIs(§"n") int[] a, @Out @SizeIs(§"x") int[] b,
              char x);
        }
        """,
        "n may be NULL, and then nothing says the size. Remove @Nullable from n. [size-is]",
        "n may be NULL, and then nothing says the size. Remove @Nullable from n. [size-is]",
        TOO_LATE,
        "x is no integer. Name a short, int or long that passes the size. [size-is]");
  }

  @Test
  void fixedSizeThatCannotBe() {
    assertReported(
        ProblemId.FIXED_SIZE,
        """
        @Vtable interface IFoo {
          void m(@FixedSize(§0) int[] a, @FixedSize(§0x100000) int[] b);
        }
        """,
        "An array of fixed length has at least 1 element. Write the length that the"
            + " C declaration gives. [fixed-size]",
        "The array takes more than 1 MB. Write the length that the C declaration"
            + " gives. [fixed-size]");
  }

  @Test
  void fixedSizeOfWhatIsNoArray() {
    assertReported(
        ProblemId.MISPLACED_ANNOTATION,
        """
        @Vtable interface IFoo {
          void m(§@FixedSize(4) int a, §@FixedSize(4) String b, §@FixedSize(4) @SizeIs int[] c,
              §@FixedSize(4) @Out @CoTaskMem Ref<int[]> d);
        }
        """,
        "@FixedSize stands on a parameter that is no array, StructList or"
            + " MemorySegment. Remove it. [misplaced-annotation]",
        "@FixedSize stands on a parameter that is no array, StructList or"
            + " MemorySegment. Write @FixedSize(n) char[], or @Utf8 and its kin for a text that"
            + " ends with a zero. [misplaced-annotation]",
        "@FixedSize and @SizeIs contradict each other. Write @FixedSize(n) for an array that has"
            + " always n elements, @SizeIs for one whose count is passed. [misplaced-annotation]",
        "@FixedSize stands on a parameter that is no array, StructList or"
            + " MemorySegment. Remove it. [misplaced-annotation]");
  }
}
