package io.comwright.processor.problems;

import static io.comwright.processor.problems.Reporting.SUPPORTED;
import static io.comwright.processor.problems.Reporting.assertReported;

import io.comwright.processor.problem.ProblemId;
import org.junit.jupiter.api.Test;

/** Types that no parameter has. */
class TypeProblemsTest {
  @Test
  void classOfTheLibrary() {
    assertReported(
        ProblemId.UNSUPPORTED_TYPE,
        """
        @Vtable interface IFoo { void m(java.util.List<String> §b); }
        """,
        "List is not supported. " + SUPPORTED + " [unsupported-type]");
  }

  @Test
  void enumWithoutValues() {
    assertReported(
        ProblemId.UNSUPPORTED_TYPE,
        """
        @Vtable interface IFoo { void m(Kind §k); enum Kind { A } }
        """,
        "Kind is not supported. Let it implement io.comwright.ComEnum, or"
            + " write int. [unsupported-type]");
  }

  @Test
  void recordWithoutAnnotation() {
    assertReported(
        ProblemId.UNSUPPORTED_TYPE,
        """
        @Vtable interface IFoo { void m(Pair §p); record Pair(int a) {} }
        """,
        "Pair is not supported. Annotate the record with @ComStruct, or pass"
            + " a MemorySegment. [unsupported-type]");
  }

  @Test
  void interfaceWithoutAnnotation() {
    assertReported(
        ProblemId.UNSUPPORTED_TYPE,
        """
        @Vtable interface IFoo { void m(Plain §p); interface Plain {} }
        """,
        "Plain is not supported. Annotate the interface with @ComInterface,"
            + " @Vtable or @Callback, or pass a MemorySegment. [unsupported-type]");
  }

  @Test
  void boxedResult() {
    assertReported(
        ProblemId.UNSUPPORTED_TYPE,
        """
        @Vtable interface IFoo { Integer §m(); }
        """,
        "Integer is not supported. Write int. [unsupported-type]");
  }

  @Test
  void refAsResult() {
    assertReported(
        ProblemId.UNSUPPORTED_TYPE,
        """
        @Vtable interface IFoo { Ref<Handle> §m(); }
        """,
        "Ref is not supported. Write it as a parameter with @Out or"
            + " @InOut. [unsupported-type]");
  }
}
