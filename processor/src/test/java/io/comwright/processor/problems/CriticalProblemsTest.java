package io.comwright.processor.problems;

import static io.comwright.processor.problems.Reporting.assertReported;

import io.comwright.processor.problem.ProblemId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that must not lead back into Java. */
class CriticalProblemsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IUnknown §p",
        "IFoo §p",
        "Done §p",
        "@Nullable Done §p",
        "@Out Ref<IUnknown> §p",
        "@InOut Ref<IUnknown> §p",
        "@SizeIs(\"n\") IUnknown[] §p, int n",
        "Variant §p",
        "@ByValue Variant §p",
        "@Out Ref<Variant> §p",
        "SafeArray §p",
        "PropVariant §p",
        "Holder §p",
        "@Out Ref<Holder> §p",
        "@SizeIs(\"n\") Holder[] §p, int n",
        "Nested §p",
        "@Out @CoTaskMem @SizeIs(after = true) Ref<IUnknown[]> §p",
        "@InOut @CoTaskMem @SizeIs(\"n\") Ref<Variant[]> §p, @InOut IntRef n",
        "Listener §p",
        "@Out @CoTaskMem Ref<Listener> §p",
        "Site §p",
        "Pages §p",
        "Chain §p",
        "Rows §p",
        "Table §p",
        "@SizeIs(\"n\") StructList<Listener> §p, int n",
        "@Out @CoTaskMem @SizeIs(after = true) Ref<StructList<Site>> §p",
      })
  void nothingIsPassedThatJavaMayImplement(String parameter) {
    assertReported(
        ProblemId.CRITICAL_CALL,
        """
        @Callback interface Done { void done(); }
        @ComStruct record Holder(int number, IUnknown object) {}
        @ComStruct record Nested(@FixedSize(2) Holder[] holders) {}
        @ComStruct interface Listener extends StructView { int size(); Done done(); }
        @ComStruct interface Site extends StructView { IUnknown site(); }
        @ComStruct interface Pages extends StructView { int n(); @SizeIs("n") Variant[] values(); }
        @ComStruct interface Chain extends StructView { @Pointer Chain next(); @Pointer Link link(); }
        @ComStruct interface Link extends StructView { @Pointer Chain first(); Listener listener(); }
        @ComStruct interface Rows extends StructView { @FixedSize(3) StructList<Site> sites(); }
        @ComStruct interface Table extends StructView { int n(); @SizeIs("n") IUnknown[] rows(); }
        @Vtable interface IFoo {
          @Critical void m(%s);
        }
        """
            .formatted(parameter),
        "What is passed for p may be implemented in Java, or hold what is, and a call into Java"
            + " during a @Critical call ends the VM. Remove @Critical, or pass a MemorySegment if"
            + " the method only keeps the pointer. [critical-call]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IUnknown",
        "Variant",
        "SafeArray",
        "IFoo",
        "Holder",
        "Pair",
        "@CoTaskMem @SizeIs IUnknown[]",
        "@Borrowed Site",
        "@CoTaskMem @SizeIs StructList<Site>",
        "Views"
      })
  void nothingComesBackThatJavaMayImplement(String result) {
    assertReported(
        ProblemId.CRITICAL_CALL,
        """
        @ComStruct record Holder(int number, IUnknown object) {}
        @Outs record Pair(int number, IUnknown object) {}
        @ComStruct interface Site extends StructView { IUnknown site(); }
        @Outs record Views(int number, @Borrowed Site site) {}
        @Vtable interface IFoo {
          §@Critical %s m(int number);
        }
        """
            .formatted(result),
        "The method adds a reference to what it hands out, or to what that holds, which may be"
            + " implemented in Java, and a call into Java during a @Critical call ends the VM."
            + " Remove @Critical. [critical-call]");
  }

  @Test
  void functionsBehindCallbacksMayBeJava() {
    assertReported(
        ProblemId.CRITICAL_CALL,
        """
        @Callback interface Done {
          §@Critical void done(int number);
        }
        """,
        "The function behind a callback may be a Java one, and a call into Java during a @Critical"
            + " call ends the VM. Remove @Critical. [critical-call]");
  }

  @Test
  void membersAreCalledThroughInvoke() {
    assertReported(
        ProblemId.CRITICAL_CALL,
        """
        @DispInterface("5f3c1a52-90a4-4a5e-8c6c-0f6c5b0a7a11") interface DFoo extends IDispatch {
          §@Critical @DispId(1) int count();
        }
        """,
        "Members are called through IDispatch.Invoke, and a call into Java during a @Critical call"
            + " ends the VM. Remove @Critical. [critical-call]");
  }
}
