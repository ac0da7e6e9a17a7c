package io.comwright.processor.problems;

import static io.comwright.processor.problems.Reporting.assertReported;

import io.comwright.processor.problem.ProblemId;
import org.junit.jupiter.api.Test;

/** Records that stand for structs: what they are, how large, and how they are laid out. */
class StructProblemsTest {
  @Test
  void privateRecord() {
    assertReported(
        ProblemId.ACCESSIBILITY,
        """
        class Outer { @ComStruct private §record Foo(int a) {} }
        """,
        "Foo is private, so generated classes cannot name it. Remove private. [accessibility]");
  }

  @Test
  void privateRecordAsParameter() {
    assertReported(
        ProblemId.ACCESSIBILITY,
        """
        class Outer { @ComStruct private §record Foo(int a) {} @Vtable interface IBar { void m(Foo §foo); } }
        """,
        "Foo is private, so generated classes cannot name it. Remove private. [accessibility]",
        "Foo is private, so generated classes cannot name it. Remove private. [accessibility]");
  }

  @Test
  void aClass() {
    assertReported(
        ProblemId.STRUCT_NOT_A_RECORD,
        """
        @ComStruct §class Foo {}
        """,
        "@ComStruct stands on something that is neither a record nor an"
            + " interface. Declare a record whose components are the fields of the struct, or"
            + " an interface that extends StructView. [struct-not-a-record]");
  }

  @Test
  void generic() {
    assertReported(
        ProblemId.STRUCT_GENERIC,
        """
        @ComStruct record Foo<§T>(T t) {}
        """,
        "A struct has no type parameters. Remove them and write the types of"
            + " the fields. [struct-generic]");
  }

  @Test
  void empty() {
    assertReported(
        ProblemId.STRUCT_EMPTY,
        """
        @ComStruct §record Foo() {}
        """,
        "The struct has no fields. Write them as components of the record, in"
            + " the order of the C declaration. [struct-empty]");
  }

  @Test
  void anotherSize() {
    assertReported(
        ProblemId.STRUCT_SIZE,
        """
        @ComStruct(size = §6) record Foo(int a, short b) {}
        """,
        "The components take 8 bytes, not 6. Compare them with the C declaration,"
            + " one by one and in order. [struct-size]");
  }

  @Test
  void packingThatCannotBe() {
    assertReported(
        ProblemId.STRUCT_PACK,
        """
        @ComStruct(pack = §3) record Foo(int a) {}
        """,
        "The packing of a struct is 1, 2, 4 or 8 bytes, not 3. Write the number"
            + " of the #pragma pack that the struct is declared under. [struct-pack]");
  }

  @Test
  void fieldAtAnotherOffset() {
    assertReported(
        ProblemId.STRUCT_OFFSET,
        """
        @ComStruct record Foo(byte a, §@Offset(1) int b) {}
        """,
        "b lies at 4, not at 1. Compare the components before it with the C"
            + " declaration. [struct-offset]");
  }

  @Test
  void sizeInALong() {
    assertReported(
        ProblemId.STRUCT_SIZE_FIELD,
        """
        @ComStruct record Foo(§@StructSize long a) {}
        """,
        "The size of a struct is an int or a short. Write @StructSize int,"
            + " or remove it. [struct-size-field]");
  }

  @Test
  void twoSizes() {
    assertReported(
        ProblemId.STRUCT_SIZE_FIELD,
        """
        @ComStruct record Foo(@StructSize int a, §@StructSize int b) {}
        """,
        "A struct has one field for its size. Keep @StructSize on that"
            + " one. [struct-size-field]");
  }

  @Test
  void insideItself() {
    assertReported(
        ProblemId.STRUCT_RECURSIVE,
        """
        @ComStruct record Foo(Foo §foo) {}
        """,
        "Foo lies inside itself. Write MemorySegment if the field is a"
            + " pointer. [struct-recursive]");
  }

  @Test
  void insideItselfAsArray() {
    assertReported(
        ProblemId.STRUCT_RECURSIVE,
        """
        @ComStruct record Foo(@FixedSize(2) Foo[] §foo) {}
        """,
        "Foo lies inside itself. Write MemorySegment if the field is a"
            + " pointer. [struct-recursive]");
  }

  @Test
  void vtableToo() {
    assertReported(
        ProblemId.BOTH_ANNOTATIONS,
        """
        @ComStruct §@Vtable record Foo(int a) {}
        """,
        "A type is either a struct or an interface. Keep @ComStruct if it is"
            + " a record that holds the fields of a struct. [both-annotations]");
  }
}
