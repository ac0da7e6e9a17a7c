package io.comwright.processor.problems;

import static io.comwright.processor.problems.Reporting.assertReported;

import io.comwright.processor.problem.ProblemId;
import org.junit.jupiter.api.Test;

/** Components of records that stand for structs. */
class StructFieldProblemsTest {
  @Test
  void outOfAValue() {
    assertReported(
        ProblemId.MISPLACED_ANNOTATION,
        """
        @ComStruct record Foo(§@Out Handle handle) {}
        """,
        "@Out stands on a type that holds no value for the callee. Write"
            + " Ref<Foo>, or IntRef and its kin for a primitive value. [misplaced-annotation]");
  }

  @Test
  void nullableGuid() {
    assertReported(
        ProblemId.NULLABLE_PRIMITIVE,
        """
        @ComStruct record Foo(@Nullable Guid §guid) {}
        """,
        "@Nullable stands on a value that cannot be NULL natively. Remove"
            + " it. [nullable-primitive]");
  }

  @Test
  void bareBoolean() {
    assertReported(
        ProblemId.BOOLEAN_FORM,
        """
        @ComStruct record Foo(boolean §b) {}
        """,
        "A bare boolean has no one native form. Write @Win32Bool for BOOL,"
            + " @VariantBool for VARIANT_BOOL, or @ByteBool for bool and BOOLEAN. [boolean-form]");
  }

  @Test
  void structWithOutPointers() {
    assertReported(
        ProblemId.STRUCT_COMPONENT_TYPE,
        """
        @ComStruct record Foo(Bar §bar) {}
        @ComStruct record Bar(@Out Ref<Handle> a) {}
        """,
        "Bar has out pointers, which a struct inside a struct cannot"
            + " have. Write MemorySegment for these pointers, or the components of the inner"
            + " struct in its place. [struct-component-type]");
  }

  @Test
  void arrayWithoutALength() {
    assertReported(
        ProblemId.STRUCT_COMPONENT_TYPE,
        """
        @ComStruct record Foo(int[] §a) {}
        """,
        "An array in a struct does not say its length. Write"
            + " @FixedSize(n) if it lies in the struct itself, @SizeIs(\"count\") for a pointer to"
            + " it, with the field that holds its length. [struct-component-type]");
  }

  @Test
  void arrayOfArrays() {
    assertReported(
        ProblemId.STRUCT_COMPONENT_TYPE,
        """
        @ComStruct record Foo(@FixedSize(2) int[][] §a) {}
        """,
        "An array in a struct has one dimension. Write one array that"
            + " holds all rows, one after the other. [struct-component-type]");
  }

  @Test
  void arrayOfNoElements() {
    assertReported(
        ProblemId.FIXED_SIZE,
        """
        @ComStruct record Foo(§@FixedSize(0) int[] a) {}
        """,
        "An array of fixed length has at least 1 element. Write the length that the C"
            + " declaration gives. [fixed-size]");
  }

  @Test
  void arrayOfTwoMegabytes() {
    assertReported(
        ProblemId.FIXED_SIZE,
        """
        @ComStruct record Foo(§@FixedSize(1 << 19) int[] a) {}
        """,
        "The array takes more than 1 MB. Write the length that the C declaration"
            + " gives. [fixed-size]");
  }

  @Test
  void textOfTwoMegabytes() {
    assertReported(
        ProblemId.FIXED_SIZE,
        """
        @ComStruct record Foo(§@FixedSize(1 << 20) String a) {}
        """,
        "The text takes more than 1 MB. Write the length that the C declaration"
            + " gives. [fixed-size]");
  }

  @Test
  void lengthOfAnInteger() {
    assertReported(
        ProblemId.MISPLACED_ANNOTATION,
        """
        @ComStruct record Foo(§@FixedSize(2) int a) {}
        """,
        "@FixedSize stands on a component that is no array and no"
            + " String. Remove it. [misplaced-annotation]");
  }

  @Test
  void arrayOfNullableGuids() {
    assertReported(
        ProblemId.NULLABLE_PRIMITIVE,
        """
        @ComStruct record Foo(@FixedSize(2) @Nullable Guid[] §a) {}
        """,
        "@Nullable stands on elements that cannot be NULL natively. Remove"
            + " it. [nullable-primitive]");
  }

  @Test
  void bstrInPlace() {
    assertReported(
        ProblemId.FIXED_SIZE,
        """
        @ComStruct record Foo(@FixedSize(4) @Bstr String §a) {}
        """,
        "A text that lies in a struct is UTF-16, UTF-8 or ANSI. Remove @WideChar"
            + " or @Bstr, or write @Utf8 or @Ansi. [fixed-size]");
  }

  @Test
  void refWithoutADirection() {
    assertReported(
        ProblemId.OUT_DIRECTION,
        """
        @ComStruct record Foo(Ref<Handle> §ref) {}
        """,
        "Ref does not say whether the callee reads the value. Write @Out, or MemorySegment for the"
            + " bare pointer. [out-direction]");
  }

  @Test
  void refOfAnInterface() {
    assertReported(
        ProblemId.OUT_VALUE,
        """
        @ComStruct record Foo(@Out Ref<IUnknown> §unknown) {}
        """,
        "IUnknown* cannot be handed out through a struct. Write MemorySegment for"
            + " the bare pointer. [out-value]");
  }
}
