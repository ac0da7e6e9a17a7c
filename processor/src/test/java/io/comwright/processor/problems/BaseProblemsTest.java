package io.comwright.processor.problems;

import static io.comwright.processor.problems.Reporting.assertReported;

import io.comwright.processor.problem.ProblemId;
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
        "[no-com-parent] IFoo extends no COM interface. Extend IUnknown or another"
            + " @ComInterface, or write @Vtable for an interface without IUnknown.");
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
        "[no-com-parent] IFoo extends IPlain, which is not described. Annotate IPlain with"
            + " @ComInterface, or extend IUnknown instead.");
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
        "[no-com-parent] IFoo extends no COM interface. Extend IUnknown or another"
            + " @ComInterface, or write @Vtable for an interface without IUnknown.");
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
        "[two-com-parents] IFoo extends both IUnknown and IBar, but a vtable continues one"
            + " other. Extend the one whose slots come first; the other is a separate interface"
            + " of the object.");
  }

  @Test
  void extendsAnInterfaceWithAbstractMethods() {
    assertReported(
        ProblemId.TWO_COM_PARENTS,
        """
        @ComInterface("00000000-0000-0000-0000-000000000001")
        §interface IFoo extends IUnknown, Runnable {}
        """,
        "[two-com-parents] IFoo extends Runnable, whose abstract methods have no slots. Remove"
            + " it, or declare its methods here.");
  }

  @Test
  void vtableExtendsIUnknown() {
    assertReported(
        ProblemId.VTABLE_PARENT,
        """
        @Vtable §interface IFoo extends IUnknown {}
        """,
        "[vtable-parent] IFoo extends IUnknown, which is not its only @Vtable parent. Extend"
            + " nothing or one other @Vtable interface; write @ComInterface for one that"
            + " derives from IUnknown.");
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
        "[vtable-parent] IFoo extends IBaz, which is not its only @Vtable parent. Extend"
            + " nothing or one other @Vtable interface; write @ComInterface for one that"
            + " derives from IUnknown.");
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
        "[iid-missing] The IID is empty. Write the one from the interface's header or IDL"
            + " file.");
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
        "[iid-missing] The IID is empty. Write the one from the interface's header or IDL"
            + " file.");
  }

  @Test
  void completeInterfaceOfAPartialBase() {
    assertReported(
        ProblemId.PARTIAL_BASE,
        """
        @Vtable(partial = true) interface IBase { void b(); }
        §@Vtable interface IFoo extends IBase { @Slot(5) void m(); }
        """,
        "[partial-base] IBase is partial, so slots of this interface are left undescribed too."
            + " Write partial = true here as well.");
  }

  @Test
  void firstSlotAfterAPartialBase() {
    assertReported(
        ProblemId.PARTIAL_BASE,
        """
        @Vtable(partial = true) interface IBase { void b(); }
        @Vtable(partial = true) interface IFoo extends IBase { void §m(); }
        """,
        "[partial-base] IBase is partial, so where its slots end is not known. Place the first"
            + " method with @Slot.");
  }

  @Test
  void slotOfTheBaseIsDeclaredAgain() {
    assertReported(
        ProblemId.OVERRIDES_BASE_SLOT,
        """
        @Vtable interface IBase { void b(); }
        @Vtable interface IFoo extends IBase { void §b(); }
        """,
        "[overrides-base-slot] b has a slot in IBase already. Remove it here: the inherited"
            + " method calls the inherited slot.");
  }

  @Test
  void slotOfTheBaseIsOverridden() {
    assertReported(
        ProblemId.OVERRIDES_BASE_SLOT,
        """
        @Vtable interface IBase { void b(); }
        @Vtable interface IFoo extends IBase { default void §b() {} }
        """,
        "[overrides-base-slot] b has a slot in IBase already. Remove it here: the inherited"
            + " method calls the inherited slot.");
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
        "[destructor-base] IBar has an IUnknown without destructor. Write virtualDestructor = true"
            + " at the interface that extends IUnknown itself.");
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
        "[destructor-base] IBar says already that its IUnknown has a destructor. Remove it.");
  }
}
