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
        "[unsupported-type] List is not supported. " + SUPPORTED);
  }

  @Test
  void enumWithoutValues() {
    assertReported(
        ProblemId.UNSUPPORTED_TYPE,
        """
        @Vtable interface IFoo { void m(Kind §k); enum Kind { A } }
        """,
        "[unsupported-type] Kind is not supported. Let it implement io.comwright.ComEnum, or"
            + " write int.");
  }

  @Test
  void recordWithoutAnnotation() {
    assertReported(
        ProblemId.UNSUPPORTED_TYPE,
        """
        @Vtable interface IFoo { void m(Pair §p); record Pair(int a) {} }
        """,
        "[unsupported-type] Pair is not supported. Annotate the record with @ComStruct, or pass"
            + " a MemorySegment.");
  }

  @Test
  void interfaceWithoutAnnotation() {
    assertReported(
        ProblemId.UNSUPPORTED_TYPE,
        """
        @Vtable interface IFoo { void m(Plain §p); interface Plain {} }
        """,
        "[unsupported-type] Plain is not supported. Annotate the interface with @ComInterface,"
            + " @Vtable or @Callback, or pass a MemorySegment.");
  }

  @Test
  void boxedResult() {
    assertReported(
        ProblemId.UNSUPPORTED_TYPE,
        """
        @Vtable interface IFoo { Integer §m(); }
        """,
        "[unsupported-type] Integer is not supported. Write int.");
  }

  @Test
  void refAsResult() {
    assertReported(
        ProblemId.UNSUPPORTED_TYPE,
        """
        @Vtable interface IFoo { Ref<Handle> §m(); }
        """,
        "[unsupported-type] Ref is not supported. Write it as a parameter with @Out or"
            + " @InOut.");
  }
}
