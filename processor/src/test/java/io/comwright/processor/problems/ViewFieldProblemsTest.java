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
        "Bar is more than the bytes that a copy holds: it has strings, "
            + "interfaces, out pointers or its own size. Make it an interface with "
            + "@ComStruct, too. [view-field]");
  }

  @Test
  void variant() {
    assertReported(
        ProblemId.VIEW_FIELD,
        """
        @ComStruct interface Foo extends StructView { Variant §a(); }
        """,
        "VARIANT cannot be viewed in place. Write MemorySegment for a "
            + "pointer, or @FixedSize(n) byte[] for its bytes. [view-field]");
  }

  @Test
  void ref() {
    assertReported(
        ProblemId.VIEW_FIELD,
        """
        @ComStruct interface Foo extends StructView { Ref<Handle> §a(); }
        """,
        "A Ref is not where it could be viewed. Write the value with "
            + "@Pointer if it is a Guid or a struct, or MemorySegment. [view-field]");
  }

  @Test
  void arrayOfTexts() {
    assertReported(
        ProblemId.VIEW_FIELD,
        """
        @ComStruct interface Foo extends StructView { int a(); @FlexibleArray("a") String[] §b(); }
        """,
        "LPCWSTR cannot be an element of an array in a struct. Write "
            + "MemorySegment for a pointer to the array. [view-field]");
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
        "b cannot be written as a whole. Remove the method; to store pointers, make"
            + " the field a MemorySegment. [view-setter]",
        "@Nullable stands on elements that cannot be NULL natively. Remove"
            + " it. [nullable-primitive]");
  }

  @Test
  void arrayOfViews() {
    assertReported(
        ProblemId.VIEW_FIELD,
        """
        @ComStruct interface Foo extends StructView { int a(); @SizeIs("a") Bar[] §b(); }
        @ComStruct interface Bar extends StructView { int c(); }
        """,
        "Bar is viewed where it lies, and cannot stand in a Java array. "
            + "Write StructList<Bar> with @FixedSize, @SizeIs or @FlexibleArray. [view-field]");
  }

  @Test
  void listWithoutAPlace() {
    assertReported(
        ProblemId.VIEW_FIELD,
        """
        @ComStruct interface Foo extends StructView { StructList<Bar> §b(); }
        @ComStruct interface Bar extends StructView { int c(); }
        """,
        "The StructList does not say where its structs are. Write "
            + "@SizeIs(\"count\") for a pointer to them, @FixedSize(n) or "
            + "@FlexibleArray(\"count\") if they lie in the struct. [view-field]");
  }

  @Test
  void listOfAnything() {
    assertReported(
        ProblemId.VIEW_FIELD,
        """
        @ComStruct interface Foo extends StructView { int a(); @SizeIs("a") StructList<?> §b(); }
        """,
        "The StructList does not say which structs it has. Write "
            + "StructList<Foo>, with an interface that has @ComStruct. [view-field]");
  }

  @Test
  void listOfStructsWithFlexibleArrays() {
    assertReported(
        ProblemId.VIEW_FIELD,
        """
        @ComStruct interface Foo extends StructView { int a(); @SizeIs("a") StructList<Bar> §b(); }
        @ComStruct interface Bar extends StructView { int c(); @FlexibleArray("c") int[] d(); }
        """,
        "Bar ends with a flexible array, and cannot be an element. Write "
            + "MemorySegment. [view-field]");
  }

  @Test
  void pointerToText() {
    assertReported(
        ProblemId.MISPLACED_ANNOTATION,
        """
        @ComStruct interface Foo extends StructView { §@Pointer String a(); }
        """,
        "@Pointer stands on a field that is no long, Guid or "
            + "struct. Remove it: a String or an interface is a pointer already, and a "
            + "pointer to anything else is a MemorySegment. [misplaced-annotation]");
  }

  @Test
  void sizeOfNoArray() {
    assertReported(
        ProblemId.MISPLACED_ANNOTATION,
        """
        @ComStruct interface Foo extends StructView { int a(); §@SizeIs("a") int b(); }
        """,
        "@SizeIs stands on a field that is no array. Write it on "
            + "an array or a StructList. [misplaced-annotation]");
  }

  @Test
  void twoPlaces() {
    assertReported(
        ProblemId.MISPLACED_ANNOTATION,
        """
        @ComStruct interface Foo extends StructView { int a(); @SizeIs("a") §@FixedSize(2) int[] b(); }
        """,
        "@SizeIs and @FixedSize contradict each other. Write "
            + "@SizeIs for a pointer to an array, @FixedSize for an array of fixed length in "
            + "the struct, @FlexibleArray for one at its end. [misplaced-annotation]");
  }

  @Test
  void offsetInAnInterface() {
    assertReported(
        ProblemId.MISPLACED_ANNOTATION,
        """
        @ComInterface("00000000-0000-0000-0000-000000000001") interface IFoo extends IUnknown { §@Offset(8) int a(); }
        """,
        "@Offset stands on a method that is no field of a "
            + "struct. Remove it. [misplaced-annotation]");
  }

  @Test
  void sizeThatIsNoField() {
    assertReported(
        ProblemId.SIZE_IS,
        """
        @ComStruct interface Foo extends StructView { int a(); @SizeIs(§"c") int[] b(); }
        """,
        "The struct has no field c. Name the field that holds the number of "
            + "elements. [size-is]");
  }

  @Test
  void sizeThatIsNoInteger() {
    assertReported(
        ProblemId.SIZE_IS,
        """
        @ComStruct interface Foo extends StructView { float a(); @SizeIs(§"a") int[] b(); }
        """,
        "a is no integer. Name a byte, short, int or long that holds the "
            + "number of elements. [size-is]");
  }

  @Test
  void withoutASize() {
    assertReported(
        ProblemId.SIZE_IS,
        """
        @ComStruct interface Foo extends StructView { §@SizeIs int[] b(); }
        """,
        "Nothing says how many elements b has. Name the field that holds the "
            + "number of elements. [size-is]");
  }

  @Test
  void fieldBehindAFlexibleArray() {
    assertReported(
        ProblemId.FLEXIBLE_ARRAY,
        """
        @ComStruct interface Foo extends StructView { int a(); @FlexibleArray("a") int[] b(); int §c(); }
        """,
        "c lies behind b, whose length is not fixed. Make the flexible "
            + "array the last field, or write @FixedSize(n) if the C declaration gives it a "
            + "length. [flexible-array]");
  }

  @Test
  void flexibleArrayWithoutItsCount() {
    assertReported(
        ProblemId.FLEXIBLE_ARRAY,
        """
        @ComStruct interface Foo extends StructView { int a(); @FlexibleArray(§"c") int[] b(); }
        """,
        "There is no field c before the array. Name the field that "
            + "holds the number of elements. [flexible-array]");
  }

  @Test
  void flexibleArrayWhoseCountIsNoInteger() {
    assertReported(
        ProblemId.FLEXIBLE_ARRAY,
        """
        @ComStruct interface Foo extends StructView { double a(); @FlexibleArray(§"a") int[] b(); }
        """,
        "a is no integer. Name a byte, short, int or long that holds "
            + "the number of elements. [flexible-array]");
  }

  @Test
  void listOfNoElements() {
    assertReported(
        ProblemId.FIXED_SIZE,
        """
        @ComStruct interface Foo extends StructView { @FixedSize(§0) StructList<Bar> b(); }
        @ComStruct interface Bar extends StructView { int c(); }
        """,
        "An array of fixed length has at least 1 element. Write the length "
            + "that the C declaration gives. [fixed-size]");
  }

  @Test
  void nullableGuid() {
    assertReported(
        ProblemId.NULLABLE_PRIMITIVE,
        """
        @ComStruct interface Foo extends StructView { @Nullable Guid §a(); }
        """,
        "@Nullable stands on a value that cannot be NULL natively. "
            + "Remove it. [nullable-primitive]");
  }

  @Test
  void bareBoolean() {
    assertReported(
        ProblemId.BOOLEAN_FORM,
        """
        @ComStruct interface Foo extends StructView { boolean §a(); }
        """,
        "A bare boolean has no one native form. Write @Win32Bool for BOOL, @VariantBool for"
            + " VARIANT_BOOL, or @ByteBool for bool and BOOLEAN. [boolean-form]");
  }
}
