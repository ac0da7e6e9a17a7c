package io.comwright.processor.problems;

import static io.comwright.processor.problems.Reporting.assertReported;

import io.comwright.processor.problem.ProblemId;
import org.junit.jupiter.api.Test;

/** IIDs that are missing or malformed, and parameters that pass one. */
class IidProblemsTest {
  @Test
  void empty() {
    assertReported(
        ProblemId.IID_MISSING,
        """
        @ComInterface(§"") interface IFoo extends IUnknown {}
        """,
        "[iid-missing] The IID is empty. Write the one from the interface's header or IDL"
            + " file.");
  }

  @Test
  void withBraces() {
    assertReported(
        ProblemId.IID_MALFORMED,
        """
        @ComInterface(§"{00000000-0000-0000-0000-000000000001}") interface IFoo extends IUnknown {}
        """,
        "[iid-malformed] \"{00000000-0000-0000-0000-000000000001}\" is no IID. Write 32"
            + " hexadecimal digits as in 00000000-0000-0000-c000-000000000046, without"
            + " braces.");
  }

  @Test
  void withAnotherDigit() {
    assertReported(
        ProblemId.IID_MALFORMED,
        """
        @ComInterface(preserveSig = true, value = §"00000000-0000-0000-0000-00000000000g") interface IFoo extends IUnknown {}
        """,
        "[iid-malformed] \"00000000-0000-0000-0000-00000000000g\" is no IID. Write 32"
            + " hexadecimal digits as in 00000000-0000-0000-c000-000000000046, without"
            + " braces.");
  }

  @Test
  void iidIsWithoutItsParameter() {
    assertReported(
        ProblemId.IID_IS,
        """
        @Vtable interface IFoo {
          @IidIs(§"x") <T extends IUnknown> T a(ComType<T> type);
          §@IidIs("type") <T> T b(ComType<T> type);
          §@IidIs("type") IUnknown c(ComType<IUnknown> type);
          §@IidIs("type") @PreserveSig <T extends IUnknown> T d(ComType<T> type);
        }
        """,
        "[iid-is] The method has no parameter called \"x\". Write <T extends IUnknown> T"
            + " a(ComType<T> x), among its other parameters.",
        "[iid-is] The result is not of the type that the parameter asks for. Write <T extends"
            + " IUnknown> T b(ComType<T> type), among its other parameters.",
        "[iid-is] The result is not of the type that the parameter asks for. Write <T extends"
            + " IUnknown> T c(ComType<T> type), among its other parameters.",
        "[iid-is] @IidIs stands on a method that gives its native result as it is. Remove"
            + " @PreserveSig, or add @ThrowOnFailure.");
  }

  @Test
  void comTypeWithoutIidIs() {
    assertReported(
        ProblemId.UNSUPPORTED_TYPE,
        """
        @Vtable interface IFoo { void m(ComType<IUnknown> §t); }
        """,
        "[unsupported-type] ComType is not supported. Write @IidIs with the name of the"
            + " parameter on the method.");
  }
}
