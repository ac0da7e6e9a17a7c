package io.comwright.processor.problems;

import static io.comwright.processor.problems.Reporting.assertReported;

import io.comwright.processor.problem.ProblemId;
import org.junit.jupiter.api.Test;

/** Fields of views. */
class ViewFieldProblemsTest {
  @Test
  void recordThatIsMoreThanItsBytes() {
    assertReported(
        ProblemId.VIEW_FIELD,
        """
        @ComStruct interface Foo extends StructView { Bar §a(); }
        @ComStruct record Bar(String a) {}
        """,
        "[view-field] Bar is more than the bytes that a copy holds: it has strings, "
            + "interfaces, out pointers or its own size. Make it an interface with "
            + "@ComStruct, too.");
  }

  @Test
  void variant() {
    assertReported(
        ProblemId.VIEW_FIELD,
        """
        @ComStruct interface Foo extends StructView { Variant §a(); }
        """,
        "[view-field] VARIANT cannot be viewed in place. Write MemorySegment for a "
            + "pointer, or @FixedSize(n) byte[] for its bytes.");
  }

  @Test
  void ref() {
    assertReported(
        ProblemId.VIEW_FIELD,
        """
        @ComStruct interface Foo extends StructView { Ref<Handle> §a(); }
        """,
        "[view-field] A Ref is not where it could be viewed. Write the value with "
            + "@Pointer if it is a Guid or a struct, or MemorySegment.");
  }

  @Test
  void arrayOfTexts() {
    assertReported(
        ProblemId.VIEW_FIELD,
        """
        @ComStruct interface Foo extends StructView { int a(); @FlexibleArray("a") String[] §b(); }
        """,
        "[view-field] LPCWSTR cannot be an element of an array in a struct. Write "
            + "MemorySegment for a pointer to the array.");
  }

  @Test
  void arraysThatCannotBeWritten() {
    assertReported(
        ProblemId.VIEW_SETTER,
        """
        @ComStruct interface Foo extends StructView {
          int a();
          @SizeIs("a") IUnknown[] b();
          void §b(IUnknown[] value, Arena arena);
          @SizeIs("a") @Nullable Guid[] §c();
        }
        """,
        "[view-setter] b cannot be written as a whole. Remove the method; to store pointers, make"
            + " the field a MemorySegment.",
        "[nullable-primitive] @Nullable stands on elements that cannot be NULL natively. Remove"
            + " it.");
  }

  @Test
  void arrayOfViews() {
    assertReported(
        ProblemId.VIEW_FIELD,
        """
        @ComStruct interface Foo extends StructView { int a(); @SizeIs("a") Bar[] §b(); }
        @ComStruct interface Bar extends StructView { int c(); }
        """,
        "[view-field] Bar is viewed where it lies, and cannot stand in a Java array. "
            + "Write StructList<Bar> with @FixedSize, @SizeIs or @FlexibleArray.");
  }

  @Test
  void listWithoutAPlace() {
    assertReported(
        ProblemId.VIEW_FIELD,
        """
        @ComStruct interface Foo extends StructView { StructList<Bar> §b(); }
        @ComStruct interface Bar extends StructView { int c(); }
        """,
        "[view-field] The StructList does not say where its structs are. Write "
            + "@SizeIs(\"count\") for a pointer to them, @FixedSize(n) or "
            + "@FlexibleArray(\"count\") if they lie in the struct.");
  }

  @Test
  void listOfAnything() {
    assertReported(
        ProblemId.VIEW_FIELD,
        """
        @ComStruct interface Foo extends StructView { int a(); @SizeIs("a") StructList<?> §b(); }
        """,
        "[view-field] The StructList does not say which structs it has. Write "
            + "StructList<Foo>, with an interface that has @ComStruct.");
  }

  @Test
  void listOfStructsWithFlexibleArrays() {
    assertReported(
        ProblemId.VIEW_FIELD,
        """
        @ComStruct interface Foo extends StructView { int a(); @SizeIs("a") StructList<Bar> §b(); }
        @ComStruct interface Bar extends StructView { int c(); @FlexibleArray("c") int[] d(); }
        """,
        "[view-field] Bar ends with a flexible array, and cannot be an element. Write "
            + "MemorySegment.");
  }

  @Test
  void pointerToText() {
    assertReported(
        ProblemId.MISPLACED_ANNOTATION,
        """
        @ComStruct interface Foo extends StructView { §@Pointer String a(); }
        """,
        "[misplaced-annotation] @Pointer stands on a field that is no long, Guid or "
            + "struct. Remove it: a String or an interface is a pointer already, and a "
            + "pointer to anything else is a MemorySegment.");
  }

  @Test
  void sizeOfNoArray() {
    assertReported(
        ProblemId.MISPLACED_ANNOTATION,
        """
        @ComStruct interface Foo extends StructView { int a(); §@SizeIs("a") int b(); }
        """,
        "[misplaced-annotation] @SizeIs stands on a field that is no array. Write it on "
            + "an array or a StructList.");
  }

  @Test
  void twoPlaces() {
    assertReported(
        ProblemId.MISPLACED_ANNOTATION,
        """
        @ComStruct interface Foo extends StructView { int a(); @SizeIs("a") §@FixedSize(2) int[] b(); }
        """,
        "[misplaced-annotation] @SizeIs and @FixedSize contradict each other. Write "
            + "@SizeIs for a pointer to an array, @FixedSize for an array of fixed length in "
            + "the struct, @FlexibleArray for one at its end.");
  }

  @Test
  void offsetInAnInterface() {
    assertReported(
        ProblemId.MISPLACED_ANNOTATION,
        """
        @ComInterface("00000000-0000-0000-0000-000000000001") interface IFoo extends IUnknown { §@Offset(8) int a(); }
        """,
        "[misplaced-annotation] @Offset stands on a method that is no field of a "
            + "struct. Remove it.");
  }

  @Test
  void sizeThatIsNoField() {
    assertReported(
        ProblemId.SIZE_IS,
        """
        @ComStruct interface Foo extends StructView { int a(); @SizeIs(§"c") int[] b(); }
        """,
        "[size-is] The struct has no field c. Name the field that holds the number of "
            + "elements.");
  }

  @Test
  void sizeThatIsNoInteger() {
    assertReported(
        ProblemId.SIZE_IS,
        """
        @ComStruct interface Foo extends StructView { float a(); @SizeIs(§"a") int[] b(); }
        """,
        "[size-is] a is no integer. Name a byte, short, int or long that holds the "
            + "number of elements.");
  }

  @Test
  void withoutASize() {
    assertReported(
        ProblemId.SIZE_IS,
        """
        @ComStruct interface Foo extends StructView { §@SizeIs int[] b(); }
        """,
        "[size-is] Nothing says how many elements b has. Name the field that holds the "
            + "number of elements.");
  }

  @Test
  void fieldBehindAFlexibleArray() {
    assertReported(
        ProblemId.FLEXIBLE_ARRAY,
        """
        @ComStruct interface Foo extends StructView { int a(); @FlexibleArray("a") int[] b(); int §c(); }
        """,
        "[flexible-array] c lies behind b, whose length is not fixed. Make the flexible "
            + "array the last field, or write @FixedSize(n) if the C declaration gives it a "
            + "length.");
  }

  @Test
  void flexibleArrayWithoutItsCount() {
    assertReported(
        ProblemId.FLEXIBLE_ARRAY,
        """
        @ComStruct interface Foo extends StructView { int a(); @FlexibleArray(§"c") int[] b(); }
        """,
        "[flexible-array] There is no field c before the array. Name the field that "
            + "holds the number of elements.");
  }

  @Test
  void flexibleArrayWhoseCountIsNoInteger() {
    assertReported(
        ProblemId.FLEXIBLE_ARRAY,
        """
        @ComStruct interface Foo extends StructView { double a(); @FlexibleArray(§"a") int[] b(); }
        """,
        "[flexible-array] a is no integer. Name a byte, short, int or long that holds "
            + "the number of elements.");
  }

  @Test
  void listOfNoElements() {
    assertReported(
        ProblemId.FIXED_SIZE,
        """
        @ComStruct interface Foo extends StructView { @FixedSize(§0) StructList<Bar> b(); }
        @ComStruct interface Bar extends StructView { int c(); }
        """,
        "[fixed-size] An array of fixed length has at least 1 element. Write the length "
            + "that the C declaration gives.");
  }

  @Test
  void nullableGuid() {
    assertReported(
        ProblemId.NULLABLE_PRIMITIVE,
        """
        @ComStruct interface Foo extends StructView { @Nullable Guid §a(); }
        """,
        "[nullable-primitive] @Nullable stands on a value that cannot be NULL natively. "
            + "Remove it.");
  }

  @Test
  void bareBoolean() {
    assertReported(
        ProblemId.BOOLEAN_FORM,
        """
        @ComStruct interface Foo extends StructView { boolean §a(); }
        """,
        "[boolean-form] A bare boolean has no one native form. Write @Win32Bool for "
            + "BOOL, @VariantBool for VARIANT_BOOL, or @ByteBool for bool and BOOLEAN.");
  }
}
