package io.comwright.processor.problems;

import static io.comwright.processor.problems.Reporting.assertReported;

import io.comwright.processor.problem.ProblemId;
import org.junit.jupiter.api.Test;

/** Classes whose objects are to be exposed. */
class ComClassProblemsTest {
  @Test
  void interfaceIsNoClass() {
    assertReported(
        ProblemId.COM_CLASS_NOT_A_CLASS,
        """
        @ComClass §interface Foo extends IUnknown {}
        """,
        "@ComClass stands on something that is no class. Write it on the class that implements the"
            + " interfaces; an interface has @ComInterface. [com-class-not-a-class]");
  }

  @Test
  void proxyIsNoImplementation() {
    assertReported(
        ProblemId.COM_CLASS_NOT_A_CLASS,
        """
        @ComClass §class Foo extends IUnknownProxy {
          Foo() { super(1, io.comwright.runtime.Ownership.OWNED); }
        }
        """,
        "Foo is a proxy, which stands for a native object. Implement"
            + " the interface instead of extending its proxy. [com-class-not-a-class]");
  }

  @Test
  void withoutAnInterface() {
    assertReported(
        ProblemId.COM_CLASS_EMPTY,
        """
        @ComClass §class Foo implements Runnable { public void run() {} }
        """,
        "Foo implements no COM interface. Implement one, or remove"
            + " @ComClass. [com-class-empty]");
  }

  @Test
  void partialInterface() {
    assertReported(
        ProblemId.COM_CLASS_PARTIAL,
        """
        @ComInterface(value = "00000000-0000-0000-0000-000000000001", partial = true)
        interface IFoo extends IUnknown {}
        @ComClass §class Foo implements IFoo {}
        """,
        "IFoo is partial, so it can be called but not implemented. Describe"
            + " all of its slots, or reserve those that are never called. [com-class-partial]");
  }

  @Test
  void twoInterfacesWithOneIid() {
    assertReported(
        ProblemId.COM_CLASS_AMBIGUOUS,
        """
        @ComInterface("00000000-0000-0000-0000-00000000000a") interface IFoo extends IUnknown {}
        @ComInterface("00000000-0000-0000-0000-00000000000A") interface IBar extends IUnknown {}
        @ComClass §class Foo implements IFoo, IBar {}
        """,
        "IFoo and IBar have the same IID, and one object answers it once. Correct one of the IIDs,"
            + " or implement one of the interfaces. [com-class-ambiguous]");
  }

  @Test
  void twoBasesWithOneIid() {
    assertReported(
        ProblemId.COM_CLASS_AMBIGUOUS,
        """
        @ComInterface("00000000-0000-0000-0000-00000000000a") interface IOne extends IUnknown {}
        @ComInterface("00000000-0000-0000-0000-00000000000b") interface IFoo extends IOne {}
        @ComInterface("00000000-0000-0000-0000-00000000000A") interface ITwo extends IUnknown {}
        @ComInterface("00000000-0000-0000-0000-00000000000c") interface IBar extends ITwo {}
        @ComClass §class Foo implements IFoo, IBar {}
        """,
        "IOne and ITwo have the same IID, and one object answers it once. Correct one of the IIDs,"
            + " or implement one of the interfaces. [com-class-ambiguous]");
  }

  @Test
  void anInterfaceWithTheIidOfABase() {
    assertReported(
        ProblemId.COM_CLASS_AMBIGUOUS,
        """
        @ComInterface("00000000-0000-0000-0000-00000000000a") interface IOne extends IUnknown {}
        @ComInterface("00000000-0000-0000-0000-00000000000b") interface IFoo extends IOne {}
        @ComInterface("00000000-0000-0000-0000-00000000000a") interface IBar extends IUnknown {}
        @ComClass §class Foo implements IFoo, IBar {}
        """,
        "IOne and IBar have the same IID, and one object answers it once. Correct one of the IIDs,"
            + " or implement one of the interfaces. [com-class-ambiguous]");
  }

  @Test
  void closeIsOverridden() {
    assertReported(
        ProblemId.COM_CLASS_CLOSE,
        """
        @ComInterface("00000000-0000-0000-0000-00000000000a") interface IFoo extends IUnknown {}
        @ComClass class Foo implements IFoo { @Override public void §close() {} }
        """,
        "close() is overridden, but it does nothing for a Java"
            + " implementation, and native code never calls it. Implement FinalRelease to hear"
            + " of the last Release, and name your own method otherwise. [com-class-close]");
  }

  @Test
  void closeIsInherited() {
    assertReported(
        ProblemId.COM_CLASS_CLOSE,
        """
        @ComInterface("00000000-0000-0000-0000-00000000000a") interface IFoo extends IUnknown {}
        class Base implements IFoo { public void close() {} }
        @ComClass §class Foo extends Base {}
        """,
        "close() is overridden, but it does nothing for a Java"
            + " implementation, and native code never calls it. Implement FinalRelease to hear"
            + " of the last Release, and name your own method otherwise. [com-class-close]");
  }

  @Test
  void privateClass() {
    assertReported(
        ProblemId.ACCESSIBILITY,
        """
        @ComInterface("00000000-0000-0000-0000-00000000000a") interface IFoo extends IUnknown {}
        class Outer { @ComClass private static §class Foo implements IFoo {} }
        """,
        "Foo is private, so generated classes cannot name it. Remove private. [accessibility]");
  }

  @Test
  void interfaceWithAProblem() {
    assertReported(
        ProblemId.IID_MISSING,
        """
        @ComInterface(§"") interface IFoo extends IUnknown {}
        @ComClass class Foo implements IFoo {}
        """,
        "The IID is empty. Write the one from the interface's header or IDL"
            + " file. [iid-missing]");
  }
}
