package io.comwright.processor.problems;

import static io.comwright.processor.problems.Reporting.assertReported;

import io.comwright.processor.problem.ProblemId;
import org.junit.jupiter.api.Test;

/** Classes that exist where others would be generated, and names that are no native ones. */
class GeneratedNameProblemsTest {
  @Test
  void proxyExists() {
    assertReported(
        ProblemId.GENERATED_NAME_TAKEN,
        """
        @Vtable §interface IFoo {}
        class IFooProxy {}
        """,
        "IFooProxy exists already and would be generated again. Rename"
            + " it or the interface. [generated-name-taken]");
  }

  @Test
  void stubExists() {
    assertReported(
        ProblemId.GENERATED_NAME_TAKEN,
        """
        @Vtable §interface IFoo {}
        class IFooStub {}
        """,
        "IFooStub exists already and would be generated again. Rename it"
            + " or the interface. [generated-name-taken]");
  }

  @Test
  void vtableOfANestedInterfaceExists() {
    assertReported(
        ProblemId.GENERATED_NAME_TAKEN,
        """
        class Outer { @Vtable §interface IFoo {} } class Outer_IFooVtable {}
        """,
        "Outer_IFooVtable exists already and would be generated again."
            + " Rename it or the interface. [generated-name-taken]");
  }

  @Test
  void structExists() {
    assertReported(
        ProblemId.GENERATED_NAME_TAKEN,
        """
        @ComStruct §record Foo(int a) {}
        class FooStruct {}
        """,
        "FooStruct exists already and would be generated again. Rename"
            + " it or the record. [generated-name-taken]");
  }

  @Test
  void nestedInterfaceAndOneThatIsCalledSo() {
    assertReported(
        ProblemId.GENERATED_NAME_TAKEN,
        """
        @Vtable §interface Outer_IFoo {}
        class Outer { @Vtable interface IFoo {} }
        """,
        "Outer_IFooVtable would be generated for test.Outer.IFoo and for"
            + " test.Outer_IFoo. Rename one of them. [generated-name-taken]");
  }

  @Test
  void nestedStructAndOneThatIsCalledSo() {
    assertReported(
        ProblemId.GENERATED_NAME_TAKEN,
        """
        @Vtable interface IFoo { @ComStruct record Box(int a) {} }
        @ComStruct §record IFoo_Box(int b) {}
        """,
        "IFoo_BoxStruct would be generated for test.IFoo.Box and for"
            + " test.IFoo_Box. Rename one of them. [generated-name-taken]");
  }

  @Test
  void namesThatJoinToTheSame() {
    assertReported(
        ProblemId.GENERATED_NAME_TAKEN,
        """
        interface IFoo { @ComStruct record Box_Lid(int a) {} }
        interface IFoo_Box { @ComStruct §interface Lid extends StructView { int b(); } }
        """,
        "IFoo_Box_LidStruct would be generated for test.IFoo.Box_Lid and"
            + " for test.IFoo_Box.Lid. Rename one of them. [generated-name-taken]");
  }

  @Test
  void nativeNameOfAMethod() {
    assertReported(
        ProblemId.NATIVE_NAME_MALFORMED,
        """
        @Vtable interface IFoo { @NativeName(§"Do it") void m(); }
        """,
        "\"Do it\" is no C identifier. Write the name as it stands in"
            + " the header. [native-name-malformed]");
  }

  @Test
  void nativeNameOfAStruct() {
    assertReported(
        ProblemId.NATIVE_NAME_MALFORMED,
        """
        @ComStruct @NativeName(§"struct FOO") record Foo(int a) {}
        """,
        "\"struct FOO\" is no C identifier. Write the name as it stands"
            + " in the header. [native-name-malformed]");
  }
}
