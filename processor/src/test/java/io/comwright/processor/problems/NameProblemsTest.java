package io.comwright.processor.problems;

import static io.comwright.processor.problems.Reporting.assertReported;

import io.comwright.processor.problem.ProblemId;
import org.junit.jupiter.api.Test;

/** Methods that generated proxies have too. */
class NameProblemsTest {
  @Test
  void attachOfAPointer() {
    assertReported(
        ProblemId.NAME_TAKEN,
        """
        @ComInterface("00000000-0000-0000-0000-000000000001")
        interface IFoo extends IUnknown { void §attach(MemorySegment pointer); }
        """,
        "attach is a method of generated proxies with the same parameters. Rename"
            + " it, and keep the native name with @NativeName. [name-taken]");
  }

  @Test
  void retainOfAPointer() {
    assertReported(
        ProblemId.NAME_TAKEN,
        """
        @ComInterface("00000000-0000-0000-0000-000000000001")
        interface IFoo extends IUnknown { void §retain(@Nullable MemorySegment pointer); }
        """,
        "retain is a method of generated proxies with the same parameters. Rename"
            + " it, and keep the native name with @NativeName. [name-taken]");
  }

  @Test
  void retainOfTheInterface() {
    assertReported(
        ProblemId.NAME_TAKEN,
        """
        @ComInterface("00000000-0000-0000-0000-000000000001")
        interface IFoo extends IUnknown { void §retain(IFoo foo); }
        """,
        "retain is a method of generated proxies with the same parameters. Rename"
            + " it, and keep the native name with @NativeName. [name-taken]");
  }

  @Test
  void retainOfIUnknown() {
    assertReported(
        ProblemId.NAME_TAKEN,
        """
        @ComInterface("00000000-0000-0000-0000-000000000001")
        interface IFoo extends IUnknown { void §retain(IUnknown unknown); }
        """,
        "retain is a method of generated proxies with the same parameters. Rename"
            + " it, and keep the native name with @NativeName. [name-taken]");
  }

  @Test
  void fromByDefault() {
    assertReported(
        ProblemId.NAME_TAKEN,
        """
        @ComInterface("00000000-0000-0000-0000-000000000001")
        interface IFoo extends IUnknown { default void §from(IUnknown unknown) {} }
        """,
        "from is a method of generated proxies with the same parameters. Rename"
            + " it, and keep the native name with @NativeName. [name-taken]");
  }

  @Test
  void tryFrom() {
    assertReported(
        ProblemId.NAME_TAKEN,
        """
        @ComInterface("00000000-0000-0000-0000-000000000001")
        interface IFoo extends IUnknown { void §tryFrom(IUnknown unknown); }
        """,
        "tryFrom is a method of generated proxies with the same parameters. Rename"
            + " it, and keep the native name with @NativeName. [name-taken]");
  }

  @Test
  void closeByDefault() {
    assertReported(
        ProblemId.NAME_TAKEN,
        """
        @ComInterface("00000000-0000-0000-0000-000000000001")
        interface IFoo extends IUnknown { default void §close() {} }
        """,
        "close is a method of generated proxies with the same parameters. Rename"
            + " it, and keep the native name with @NativeName. [name-taken]");
  }

  @Test
  void methodThatTheBaseDeclares() {
    assertReported(
        ProblemId.NAME_TAKEN,
        """
        @ComInterface("00000000-0000-0000-0000-000000000001")
        interface IFoo extends IUnknown { void retain(IBar bar); }
        @ComInterface("00000000-0000-0000-0000-000000000002")
        §interface IBar extends IFoo {}
        """,
        "IBar inherits retain(IBar), which its generated proxy has too. Rename the"
            + " method in IFoo. [name-taken]");
  }

  @Test
  void ofInAVtable() {
    assertReported(
        ProblemId.NAME_TAKEN,
        """
        @Vtable interface IFoo { void §of(MemorySegment pointer); }
        """,
        "of is a method of generated proxies with the same parameters. Rename it,"
            + " and keep the native name with @NativeName. [name-taken]");
  }

  @Test
  void methodOfAnInterfaceWithoutAnnotation() {
    assertReported(
        ProblemId.NAME_TAKEN,
        """
        @ComInterface("00000000-0000-0000-0000-000000000001")
        §interface IFoo extends IUnknown, Marker {}
        interface Marker { default void from(IUnknown object) {} default void fine() {} }
        """,
        "IFoo inherits from from Marker, and generated proxies have a method with"
            + " the same name and parameters. Rename the method in Marker. [name-taken]");
  }
}
