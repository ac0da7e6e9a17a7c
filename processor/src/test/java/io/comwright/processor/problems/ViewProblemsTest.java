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
        "[view-parent] Foo does not extend StructView. Write interface Foo extends "
            + "StructView; or a record, if the struct is to be copied.");
  }

  @Test
  void withAnotherParent() {
    assertReported(
        ProblemId.VIEW_PARENT,
        """
        @ComStruct §interface Foo extends StructView, Bar { int a(); }
        interface Bar {}
        """,
        "[view-parent] Foo extends more than StructView. Remove the others; a struct "
            + "that begins with another one has it as its first field.");
  }

  @Test
  void generic() {
    assertReported(
        ProblemId.STRUCT_GENERIC,
        """
        @ComStruct interface Foo<§T> extends StructView { int a(); }
        """,
        "[struct-generic] A struct has no type parameters. Remove them and write the "
            + "types of the fields.");
  }

  @Test
  void sealed() {
    assertReported(
        ProblemId.SEALED_INTERFACE,
        """
        @ComStruct sealed §interface Foo extends StructView permits Bar { int a(); }
        non-sealed interface Bar extends Foo {}
        """,
        "[sealed-interface] Foo is sealed, so the generated class cannot implement it. "
            + "Remove sealed and permits.");
  }

  @Test
  void privateInterface() {
    assertReported(
        ProblemId.ACCESSIBILITY,
        """
        class Outer { @ComStruct private §interface Foo extends StructView { int a(); } }
        """,
        "[accessibility] Foo is private, so generated classes cannot name it. Remove "
            + "private.");
  }

  @Test
  void withoutFields() {
    assertReported(
        ProblemId.STRUCT_EMPTY,
        """
        @ComStruct §interface Foo extends StructView { static void a() {} }
        """,
        "[struct-empty] The struct has no fields. Write them as methods without "
            + "parameters, in the order of the C declaration.");
  }

  @Test
  void packingThatCannotBe() {
    assertReported(
        ProblemId.STRUCT_PACK,
        """
        @ComStruct(pack = §3) interface Foo extends StructView { int a(); }
        """,
        "[struct-pack] The packing of a struct is 1, 2, 4 or 8 bytes, not 3. Write the "
            + "number of the #pragma pack that the struct is declared under.");
  }

  @Test
  void anotherSize() {
    assertReported(
        ProblemId.STRUCT_SIZE,
        """
        @ComStruct(size = §6) interface Foo extends StructView { int a(); short b(); }
        """,
        "[struct-size] The fields take 8 bytes, not 6. Compare them with the C "
            + "declaration, one by one and in order; a union is as large as its largest "
            + "member.");
  }

  @Test
  void sizeWithTheElements() {
    assertReported(
        ProblemId.STRUCT_SIZE,
        """
        @ComStruct(size = §8) interface Foo extends StructView { int a(); @FlexibleArray("a") int[] b(); }
        """,
        "[struct-size] Without the elements of its flexible array, the struct takes 4 "
            + "bytes, not 8. Write the size without the elements, and compare the fields with "
            + "the C declaration.");
  }

  @Test
  void offsetThatIsNotAligned() {
    assertReported(
        ProblemId.STRUCT_OFFSET,
        """
        @ComStruct interface Foo extends StructView { short a(); @Offset(§6) int b(); }
        """,
        "[struct-offset] b is aligned to 4 bytes, and 6 is no multiple of that. Compare "
            + "it with the C declaration, and write pack if that is under a #pragma pack.");
  }

  @Test
  void negativeOffset() {
    assertReported(
        ProblemId.STRUCT_OFFSET,
        """
        @ComStruct interface Foo extends StructView { @Offset(§-4) int b(); }
        """,
        "[struct-offset] No field lies at -4. Write the offset from the beginning of "
            + "the struct, in bytes.");
  }

  @Test
  void insideItself() {
    assertReported(
        ProblemId.STRUCT_RECURSIVE,
        """
        @ComStruct interface Foo extends StructView { int a(); Foo §b(); @Pointer Foo c(); }
        """,
        "[struct-recursive] Foo lies inside itself. Write @Pointer if the field is a "
            + "pointer.");
  }

  @Test
  void twoSizes() {
    assertReported(
        ProblemId.STRUCT_SIZE_FIELD,
        """
        @ComStruct interface Foo extends StructView { @StructSize int a(); §@StructSize int b(); }
        """,
        "[struct-size-field] A struct has one field for its size. Keep @StructSize on "
            + "that one.");
  }

  @Test
  void sizeInAByte() {
    assertReported(
        ProblemId.STRUCT_SIZE_FIELD,
        """
        @ComStruct interface Foo extends StructView { §@StructSize byte a(); }
        """,
        "[struct-size-field] The size of a struct is an int or a short. Write "
            + "@StructSize int, or remove it.");
  }

  @Test
  void comInterfaceToo() {
    assertReported(
        ProblemId.BOTH_ANNOTATIONS,
        """
        @ComStruct §@ComInterface("00000000-0000-0000-0000-000000000001") interface Foo extends StructView { int a(); }
        """,
        "[both-annotations] A type is either a struct or an interface. Keep @ComStruct "
            + "if its methods are the fields of a struct.");
  }

  @Test
  void vtableToo() {
    assertReported(
        ProblemId.BOTH_ANNOTATIONS,
        """
        §@Vtable @ComStruct interface IFoo { boolean m(); }
        """,
        "[both-annotations] A type is either a struct or an interface. Keep @ComStruct if its"
            + " methods are the fields of a struct.");
  }
}
