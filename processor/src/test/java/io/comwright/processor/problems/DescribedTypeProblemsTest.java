package io.comwright.processor.problems;

import static io.comwright.processor.problems.Reporting.assertReported;

import io.comwright.processor.problem.ProblemId;
import org.junit.jupiter.api.Test;

/** A type that others mention has its mistakes once, where it is declared. */
class DescribedTypeProblemsTest {
  @Test
  void enumThatIsMentionedOften() {
    assertReported(
        ProblemId.UNKNOWN_VALUE,
        """
        @Vtable interface IFoo { void m(A a, A b); @PreserveSig A n(); }
        @Vtable interface IBar { void m(A a); }
        @ComStruct record C(A a) {}
        §enum A implements ComEnum { X; public long value() { return 0; } }
        """,
        "A has no constant for native values that none of its constants has. Add"
            + " one with @UnknownValue: @UnknownValue UNKNOWN(-1). [unknown-value]");
  }

  @Test
  void flagsThatAreMentionedOften() {
    assertReported(
        ProblemId.FLAGS_RECORD,
        """
        @Vtable interface IFoo { void m(A a, A b); }
        @Vtable interface IBar { void m(A a); }
        §@Flags record A(char c) {}
        """,
        "A does not say how many bits there are. Declare a record with one"
            + " component, a byte, short, int or long: record A(int bits). [flags-record]");
  }

  @Test
  void outsThatAreMentionedOften() {
    assertReported(
        ProblemId.OUTS_RECORD,
        """
        @Vtable interface IFoo { A m(); A n(); }
        @Vtable interface IBar { A m(); }
        §@Outs record A() {}
        """,
        "A holds no values that could be handed out. Declare a record with a"
            + " component for each [out] parameter, not private or generic. [outs-record]");
  }

  @Test
  void structThatClosesACircle() {
    assertReported(
        ProblemId.STRUCT_RECURSIVE,
        """
        @Vtable interface IFoo { void m(A a, B b, C c); }
        @ComStruct record A(int i, B b) {}
        @ComStruct record B(C c) {}
        @ComStruct record C(A §a) {}
        """,
        "A lies inside itself. Write MemorySegment if the field is a"
            + " pointer. [struct-recursive]");
  }

  @Test
  void structWithAPointerToItself() {
    assertReported(
        ProblemId.STRUCT_RECURSIVE,
        """
        @ComStruct record Foo(int i, @Out Ref<Foo> §foo) {}
        """,
        "Foo lies inside itself. Write MemorySegment if the field is a"
            + " pointer. [struct-recursive]");
  }

  @Test
  void viewThatClosesACircle() {
    assertReported(
        ProblemId.STRUCT_RECURSIVE,
        """
        @Vtable interface IFoo { void m(A a, B b); }
        @ComStruct interface A extends StructView { int i(); B b(); }
        @ComStruct interface B extends StructView { A §a(); @Pointer B c(); }
        """,
        "A lies inside itself. Write @Pointer if the field is a pointer. [struct-recursive]");
  }
}
