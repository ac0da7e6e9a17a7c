package io.comwright.processor.problems;

import static io.comwright.processor.problems.Reporting.assertReported;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.comwright.processor.Compiling;
import io.comwright.processor.problem.ProblemId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The interface that a vtable continues. */
class BaseProblemsTest {
  @Test
  void extendsNothing() {
    assertReported(
        ProblemId.NO_COM_PARENT,
        """
        @ComInterface("00000000-0000-0000-0000-000000000001")
        §interface IFoo {}
        """,
        "IFoo extends no COM interface. Extend IUnknown or another @ComInterface, or write @Vtable"
            + " for an interface without IUnknown. [no-com-parent]");
  }

  @Test
  void extendsAnInterfaceWithoutAnnotation() {
    assertReported(
        ProblemId.NO_COM_PARENT,
        """
        @ComInterface("00000000-0000-0000-0000-000000000001")
        §interface IFoo extends IPlain {}
        interface IPlain extends IUnknown {}
        """,
        "IFoo extends IPlain, which is not described. Annotate IPlain with"
            + " @ComInterface, or extend IUnknown instead. [no-com-parent]");
  }

  @Test
  void extendsAVtable() {
    assertReported(
        ProblemId.NO_COM_PARENT,
        """
        @ComInterface("00000000-0000-0000-0000-000000000001")
        §interface IFoo extends IBare {}
        @Vtable interface IBare {}
        """,
        "IFoo extends no COM interface. Extend IUnknown or another @ComInterface, or write @Vtable"
            + " for an interface without IUnknown. [no-com-parent]");
  }

  @Test
  void extendsTwoComInterfaces() {
    assertReported(
        ProblemId.TWO_COM_PARENTS,
        """
        @ComInterface("00000000-0000-0000-0000-000000000001")
        §interface IFoo extends IUnknown, IBar {}
        @ComInterface("00000000-0000-0000-0000-000000000002")
        interface IBar extends IUnknown {}
        """,
        "IFoo extends both IUnknown and IBar, but a vtable continues one"
            + " other. Extend the one whose slots come first; the other is a separate interface"
            + " of the object. [two-com-parents]");
  }

  @Test
  void extendsAnInterfaceWithAbstractMethods() {
    assertReported(
        ProblemId.TWO_COM_PARENTS,
        """
        @ComInterface("00000000-0000-0000-0000-000000000001")
        §interface IFoo extends IUnknown, Runnable {}
        @ComInterface("00000000-0000-0000-0000-000000000002")
        interface IBar extends IUnknown, Runnable, Comparable<IBar> {
          @Override void run();
          @Override default int compareTo(IBar other) { return 0; }
        }
        """,
        "IFoo extends Runnable, whose abstract methods have no slots. Remove"
            + " it, or declare its methods here. [two-com-parents]");
  }

  @Test
  void vtableExtendsIUnknown() {
    assertReported(
        ProblemId.VTABLE_PARENT,
        """
        @Vtable §interface IFoo extends IUnknown {}
        """,
        "IFoo extends IUnknown, which is not its only @Vtable parent. Extend"
            + " nothing or one other @Vtable interface; write @ComInterface for one that"
            + " derives from IUnknown. [vtable-parent]");
  }

  @Test
  void vtableExtendsTwoVtables() {
    assertReported(
        ProblemId.VTABLE_PARENT,
        """
        @Vtable §interface IFoo extends IBar, IBaz {}
        @Vtable interface IBar {}
        @Vtable interface IBaz {}
        """,
        "IFoo extends IBaz, which is not its only @Vtable parent. Extend"
            + " nothing or one other @Vtable interface; write @ComInterface for one that"
            + " derives from IUnknown. [vtable-parent]");
  }

  @Test
  void theProblemOfABaseIsSaidOnce() {
    assertReported(
        ProblemId.IID_MISSING,
        """
        @ComInterface(§"") interface IBase extends IUnknown {}
        @ComInterface("00000000-0000-0000-0000-000000000001")
        interface IFoo extends IBase { @Slot(9) boolean many(int[] mistakes); }
        """,
        "The IID is empty. Write the one from the interface's header or IDL"
            + " file. [iid-missing]");
  }

  @Test
  void alsoForThoseThatDeriveFromWhatDerives() {
    assertReported(
        ProblemId.IID_MISSING,
        """
        @ComInterface("00000000-0000-0000-0000-000000000001")
        interface IFoo extends IMiddle {}
        @ComInterface("00000000-0000-0000-0000-000000000002")
        interface IMiddle extends IBase {}
        @ComInterface(§"") interface IBase extends IUnknown {}
        """,
        "The IID is empty. Write the one from the interface's header or IDL"
            + " file. [iid-missing]");
  }

  @Test
  void completeInterfaceOfAPartialBase() {
    assertReported(
        ProblemId.PARTIAL_BASE,
        """
        @Vtable(partial = true) interface IBase { void b(); }
        §@Vtable interface IFoo extends IBase { @Slot(5) void m(); }
        """,
        "IBase is partial, so slots of this interface are left undescribed too."
            + " Write partial = true here as well. [partial-base]");
  }

  @Test
  void firstSlotAfterAPartialBase() {
    assertReported(
        ProblemId.PARTIAL_BASE,
        """
        @Vtable(partial = true) interface IBase { void b(); }
        @Vtable(partial = true) interface IFoo extends IBase { void §m(); }
        """,
        "IBase is partial, so where its slots end is not known. Place the first"
            + " method with @Slot. [partial-base]");
  }

  @Test
  void slotOfTheBaseIsDeclaredAgain() {
    assertReported(
        ProblemId.OVERRIDES_BASE_SLOT,
        """
        @Vtable interface IBase { void b(); }
        @Vtable interface IFoo extends IBase { void §b(); }
        """,
        "b has a slot in IBase already. Remove it here: the inherited"
            + " method calls the inherited slot. [overrides-base-slot]");
  }

  @Test
  void slotOfTheBaseIsOverridden() {
    assertReported(
        ProblemId.OVERRIDES_BASE_SLOT,
        """
        @Vtable interface IBase { void b(); }
        @Vtable interface IFoo extends IBase { default void §b() {} }
        """,
        "b has a slot in IBase already. Remove it here: the inherited"
            + " method calls the inherited slot. [overrides-base-slot]");
  }

  @Test
  void destructorOfABaseWithout() {
    assertReported(
        ProblemId.DESTRUCTOR_BASE,
        """
        @ComInterface(value = "00000000-0000-0000-0000-000000000001", virtualDestructor = §true)
        interface IFoo extends IBar { void foo(); }
        @ComInterface("00000000-0000-0000-0000-000000000002")
        interface IBar extends IUnknown { void bar(); }
        """,
        "IBar has an IUnknown without destructor. Write virtualDestructor = true"
            + " at the interface that extends IUnknown itself. [destructor-base]");
  }

  @Test
  void destructorThatTheBaseHas() {
    assertReported(
        ProblemId.DESTRUCTOR_BASE,
        """
        @ComInterface(value = "00000000-0000-0000-0000-000000000001", virtualDestructor = §true)
        interface IFoo extends IBar { void foo(); }
        @ComInterface(value = "00000000-0000-0000-0000-000000000002", virtualDestructor = true)
        interface IBar extends IUnknown { void bar(); }
        """,
        "IBar says already that its IUnknown has a destructor. Remove it. [destructor-base]");
  }

  /** Those behind the first one follow it. */
  @Test
  void overAPartialBaseTheFirstMethodAloneNeedsASlot() {
    assertEquals(
        Compilation.Status.SUCCESS,
        Compiling.compile(
                List.of("-proc:only"),
                JavaFileObjects.forSourceString(
                    "test.All",
                    """
                    package test;
                    import io.comwright.annotation.*;
                    @Vtable(partial = true) interface IBase { void a(); }
                    @Vtable(partial = true) interface IFoo extends IBase {
                      @Slot(5) void b(); void c();
                    }
                    """))
            .status());
  }
}
