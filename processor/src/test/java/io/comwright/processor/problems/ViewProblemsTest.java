package io.comwright.processor.problems;

import static io.comwright.processor.problems.Reporting.assertReported;

import io.comwright.processor.problem.ProblemId;
import org.junit.jupiter.api.Test;

/** Interfaces that stand for structs: what they are, how large, and how they are laid out. */
class ViewProblemsTest {
  @Test
  void withoutStructView() {
    assertReported(
        ProblemId.VIEW_PARENT,
        """
        @ComStruct §interface Foo { int a(); }
        """,
        "Foo does not extend StructView. Write interface Foo extends "
            + "StructView; or a record, if the struct is to be copied. [view-parent]");
  }

  @Test
  void withAnotherParent() {
    assertReported(
        ProblemId.VIEW_PARENT,
        """
        @ComStruct §interface Foo extends StructView, Bar { int a(); }
        interface Bar {}
        """,
        "Foo extends more than StructView. Remove the others; a struct "
            + "that begins with another one has it as its first field. [view-parent]");
  }

  @Test
  void generic() {
    assertReported(
        ProblemId.STRUCT_GENERIC,
        """
        @ComStruct interface Foo<§T> extends StructView { int a(); }
        """,
        "A struct has no type parameters. Remove them and write the "
            + "types of the fields. [struct-generic]");
  }

  @Test
  void sealed() {
    assertReported(
        ProblemId.SEALED_INTERFACE,
        """
        @ComStruct sealed §interface Foo extends StructView permits Bar { int a(); }
        non-sealed interface Bar extends Foo {}
        """,
        "Foo is sealed, so the generated class cannot implement it. "
            + "Remove sealed and permits. [sealed-interface]");
  }

  @Test
  void privateInterface() {
    assertReported(
        ProblemId.ACCESSIBILITY,
        """
        class Outer { @ComStruct private §interface Foo extends StructView { int a(); } }
        """,
        "Foo is private, so generated classes cannot name it. Remove "
            + "private. [accessibility]");
  }

  @Test
  void withoutFields() {
    assertReported(
        ProblemId.STRUCT_EMPTY,
        """
        @ComStruct §interface Foo extends StructView { static void a() {} }
        """,
        "The struct has no fields. Write them as methods without "
            + "parameters, in the order of the C declaration. [struct-empty]");
  }

  @Test
  void packingThatCannotBe() {
    assertReported(
        ProblemId.STRUCT_PACK,
        """
        @ComStruct(pack = §3) interface Foo extends StructView { int a(); }
        """,
        "The packing of a struct is 1, 2, 4 or 8 bytes, not 3. Write the "
            + "number of the #pragma pack that the struct is declared under. [struct-pack]");
  }

  @Test
  void anotherSize() {
    assertReported(
        ProblemId.STRUCT_SIZE,
        """
        @ComStruct(size = §6) interface Foo extends StructView { int a(); short b(); }
        """,
        "The fields take 8 bytes, not 6. Compare them with the C "
            + "declaration, one by one and in order; a union is as large as its largest "
            + "member. [struct-size]");
  }

  @Test
  void sizeWithTheElements() {
    assertReported(
        ProblemId.STRUCT_SIZE,
        """
        @ComStruct(size = §8) interface Foo extends StructView { int a(); @FlexibleArray("a") int[] b(); }
        """,
        "Without the elements of its flexible array, the struct takes 4 "
            + "bytes, not 8. Write the size without the elements, and compare the fields with "
            + "the C declaration. [struct-size]");
  }

  @Test
  void offsetThatIsNotAligned() {
    assertReported(
        ProblemId.STRUCT_OFFSET,
        """
        @ComStruct interface Foo extends StructView { short a(); @Offset(§6) int b(); }
        """,
        "b is aligned to 4 bytes, and 6 is no multiple of that. Compare it with the C declaration,"
            + " and write pack if that is under a #pragma pack. [struct-offset]");
  }

  @Test
  void negativeOffset() {
    assertReported(
        ProblemId.STRUCT_OFFSET,
        """
        @ComStruct interface Foo extends StructView { @Offset(§-4) int b(); }
        """,
        "No field lies at -4. Write the offset from the beginning of "
            + "the struct, in bytes. [struct-offset]");
  }

  @Test
  void insideItself() {
    assertReported(
        ProblemId.STRUCT_RECURSIVE,
        """
        @ComStruct interface Foo extends StructView { int a(); Foo §b(); @Pointer Foo c(); }
        """,
        "Foo lies inside itself. Write @Pointer if the field is a "
            + "pointer. [struct-recursive]");
  }

  @Test
  void twoSizes() {
    assertReported(
        ProblemId.STRUCT_SIZE_FIELD,
        """
        @ComStruct interface Foo extends StructView { @StructSize int a(); §@StructSize int b(); }
        """,
        "A struct has one field for its size. Keep @StructSize on "
            + "that one. [struct-size-field]");
  }

  @Test
  void sizeInAByte() {
    assertReported(
        ProblemId.STRUCT_SIZE_FIELD,
        """
        @ComStruct interface Foo extends StructView { §@StructSize byte a(); }
        """,
        "The size of a struct is an int or a short. Write "
            + "@StructSize int, or remove it. [struct-size-field]");
  }

  @Test
  void comInterfaceToo() {
    assertReported(
        ProblemId.BOTH_ANNOTATIONS,
        """
        @ComStruct §@ComInterface("00000000-0000-0000-0000-000000000001") interface Foo extends StructView { int a(); }
        """,
        "A type is either a struct or an interface. Keep @ComStruct "
            + "if its methods are the fields of a struct. [both-annotations]");
  }

  @Test
  void vtableToo() {
    assertReported(
        ProblemId.BOTH_ANNOTATIONS,
        """
        §@Vtable @ComStruct interface IFoo { boolean m(); }
        """,
        "A type is either a struct or an interface. Keep @ComStruct if its"
            + " methods are the fields of a struct. [both-annotations]");
  }
}
