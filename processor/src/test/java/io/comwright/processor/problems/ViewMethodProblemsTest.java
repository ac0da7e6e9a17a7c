package io.comwright.processor.problems;

import static io.comwright.processor.problems.Reporting.assertReported;

import io.comwright.processor.problem.ProblemId;
import org.junit.jupiter.api.Test;

/** Methods of views, which read a field or write one. */
class ViewMethodProblemsTest {
  @Test
  void nameThatIsTaken() {
    assertReported(
        ProblemId.NAME_TAKEN,
        """
        @ComStruct interface Foo extends StructView { int §allocate(); }
        """,
        "A view has a method allocate of its own. Rename it, and keep the "
            + "native name with @NativeName. [name-taken]");
  }

  @Test
  void nativeNameThatIsNone() {
    assertReported(
        ProblemId.NATIVE_NAME_MALFORMED,
        """
        @ComStruct interface Foo extends StructView { @NativeName(§"a b") int a(); }
        """,
        "\"a b\" is no C identifier. Write the name as it stands "
            + "in the header. [native-name-malformed]");
  }

  @Test
  void throwsClause() {
    assertReported(
        ProblemId.THROWS_CLAUSE,
        """
        @ComStruct interface Foo extends StructView { int §a() throws Exception; }
        """,
        "Reading or writing memory throws nothing that is checked. "
            + "Remove the throws clause. [throws-clause]");
  }

  @Test
  void genericMethod() {
    assertReported(
        ProblemId.GENERIC_METHOD,
        """
        @ComStruct interface Foo extends StructView { <§T> int a(); }
        """,
        "A field has no type parameters. Remove them and write the "
            + "type of the field. [generic-method]");
  }

  @Test
  void neitherReadsNorWrites() {
    assertReported(
        ProblemId.VIEW_METHOD,
        """
        @ComStruct interface Foo extends StructView { int a(); int §b(int c); }
        """,
        "b neither reads a field nor writes one. Make it default or "
            + "static, or remove it. [view-method]");
  }

  @Test
  void setterWithoutAField() {
    assertReported(
        ProblemId.VIEW_SETTER,
        """
        @ComStruct interface Foo extends StructView { int a(); void §b(int value); }
        """,
        "There is no field b to write. Declare the field: a method b() "
            + "that returns its value. [view-setter]");
  }

  @Test
  void setterOfAnotherType() {
    assertReported(
        ProblemId.VIEW_SETTER,
        """
        @ComStruct interface Foo extends StructView { int a(); void §a(short value); }
        """,
        "a is a field of the type int. Write void a(int value). [view-setter]");
  }

  @Test
  void setterOfAListOfOthers() {
    assertReported(
        ProblemId.VIEW_SETTER,
        """
        @ComStruct interface Bar extends StructView { int b(); }
        @ComStruct interface Foo extends StructView {
          int n();
          @SizeIs("n") StructList<Bar> a();
          void §a(@Nullable StructList<Foo> value);
          @SizeIs("n") StructList<Bar> b();
          void §b(StructList value);
          @SizeIs("n") @Nullable StructList<Bar> c();
          void c(@Nullable StructList<Bar> value);
        }
        """,
        "a is a field of the type StructList<Bar>. Write void a(StructList<Bar>"
            + " value). [view-setter]",
        "b is a field of the type StructList<Bar>. Write void b(StructList<Bar>"
            + " value). [view-setter]");
  }

  @Test
  void setterWithAResult() {
    assertReported(
        ProblemId.VIEW_SETTER,
        """
        @ComStruct interface Foo extends StructView { int a(); Foo §a(int value); }
        """,
        "A method that writes a field returns nothing. Write void a(int "
            + "value). [view-setter]");
  }

  @Test
  void setterWithoutAnArena() {
    assertReported(
        ProblemId.VIEW_SETTER,
        """
        @ComStruct interface Foo extends StructView { String a(); void §a(String value); }
        """,
        "Nothing says where the memory for a comes from. Write void a(String value, Arena arena):"
            + " the arena owns what the field points to. [view-setter]");
  }

  @Test
  void setterWithAnArenaTooMany() {
    assertReported(
        ProblemId.VIEW_SETTER,
        """
        @ComStruct interface Foo extends StructView { int a(); void §a(int value, java.lang.foreign.Arena arena); }
        """,
        "a needs no memory beside its own. Write void a(int value). [view-setter]");
  }

  @Test
  void setterOfAnInterface() {
    assertReported(
        ProblemId.VIEW_SETTER,
        """
        @ComStruct interface Foo extends StructView { IUnknown a(); void §a(IUnknown value); }
        """,
        "a cannot be written as a whole. Remove the method; to store a "
            + "pointer, make the field a MemorySegment. [view-setter]");
  }

  @Test
  void setterOfAView() {
    assertReported(
        ProblemId.VIEW_SETTER,
        """
        @ComStruct interface Foo extends StructView { Bar a(); void §a(Bar value); }
        @ComStruct interface Bar extends StructView { int b(); }
        """,
        "a cannot be written as a whole. Remove the method, and write the "
            + "fields of what a() returns. [view-setter]");
  }
}
