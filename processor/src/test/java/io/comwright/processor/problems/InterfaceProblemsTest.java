package io.comwright.processor.problems;

import static io.comwright.processor.problems.Reporting.assertReported;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.comwright.processor.Compiling;
import io.comwright.processor.problem.ProblemId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an interface with a vtable cannot be. */
class InterfaceProblemsTest {
  @Test
  void classIsNoInterface() {
    assertReported(
        ProblemId.NOT_AN_INTERFACE,
        """
        @ComInterface("00000000-0000-0000-0000-000000000001")
        §class Foo {}
        """,
        "@ComInterface stands on something that is no interface. Declare an"
            + " interface; a class that implements it needs no annotation. [not-an-interface]");
  }

  @Test
  void enumIsNoInterface() {
    assertReported(
        ProblemId.NOT_AN_INTERFACE,
        """
        @Vtable §enum Foo { ONE; void m(boolean b) {} }
        """,
        "@Vtable stands on something that is no interface. Declare an"
            + " interface; a class that implements it needs no annotation. [not-an-interface]");
  }

  @Test
  void annotationIsNoInterface() {
    assertReported(
        ProblemId.NOT_AN_INTERFACE,
        """
        @Vtable @§interface Foo { String value(); }
        """,
        "@Vtable stands on something that is no interface. Declare an"
            + " interface; a class that implements it needs no annotation. [not-an-interface]");
  }

  @Test
  void bothAnnotations() {
    assertReported(
        ProblemId.BOTH_ANNOTATIONS,
        """
        @ComInterface("00000000-0000-0000-0000-000000000001")
        §@Vtable interface IFoo extends IUnknown {}
        """,
        "An interface either has IUnknown's slots or does not. Keep"
            + " @ComInterface if it derives from IUnknown, else @Vtable. [both-annotations]");
  }

  @Test
  void privateInterface() {
    assertReported(
        ProblemId.ACCESSIBILITY,
        """
        class Outer { @ComInterface("00000000-0000-0000-0000-000000000001")
        private §interface IFoo extends IUnknown {} }
        """,
        "IFoo is private, so generated classes cannot name it. Remove"
            + " private. [accessibility]");
  }

  @Test
  void insideAPrivateClass() {
    assertReported(
        ProblemId.ACCESSIBILITY,
        """
        class Outer { private static §class Middle { @Vtable interface IFoo {} } }
        """,
        "Middle is private, so generated classes cannot name it. Remove"
            + " private. [accessibility]");
  }

  @Test
  void genericInterface() {
    assertReported(
        ProblemId.GENERIC_INTERFACE,
        """
        @Vtable interface IFoo<§T> { void m(T t); }
        """,
        "A vtable has no type parameters. Remove them and write the types"
            + " that the native methods take. [generic-interface]");
  }

  @Test
  void sealedInterface() {
    assertReported(
        ProblemId.SEALED_INTERFACE,
        """
        @Vtable sealed §interface IFoo permits IBar {}
        @Vtable non-sealed interface IBar extends IFoo {}
        """,
        "The generated proxy cannot implement a sealed interface. Remove"
            + " sealed. [sealed-interface]");
  }

  @Test
  void compiledForAnOldJava() {
    assertReported(
        ProblemId.JAVA_RELEASE,
        List.of("--release", "21"),
        """
        @io.comwright.annotation.Vtable §interface IFoo {}
        """,
        "Generated classes are Java 22, and this is compiled as Java 21. Compile"
            + " with --release 22 or later. [java-release]");
  }

  @Test
  void inAFileWithoutAClass() {
    // JEP 512
    assumeTrue(Runtime.version().feature() >= 25);
    assertReported(
        ProblemId.ACCESSIBILITY,
        List.of(),
        """
        @io.comwright.annotation.Vtable §interface IFoo {}
        void main() {}
        """,
        "IFoo lies in a file without a class, so generated classes cannot name it."
            + " Move it into a file of its own, or declare a class around it. [accessibility]");
  }

  @Test
  void localTypes() {
    assertReported(
        ProblemId.LOCAL_TYPE,
        """
        class Foo {
          Object field = new Object() {
            @Vtable
            §interface IAnonymous { void m(); }
          };

          void m() {
            @io.comwright.annotation.ComInterface("00000000-0000-0000-0000-0000000000d6")
            §interface ILocal extends IUnknown {}
            Runnable lambda = () -> {
              @ComStruct
              §record Local(int a) {}
            };
            class Plain {
              @Deprecated static void n() {}
            }
          }
        }
        @Vtable interface IFoo { void m(); }
        """,
        "@Vtable stands on IAnonymous, which is local, so that no annotation processor"
            + " sees it. Move it out of the method. [local-type]",
        "@ComInterface stands on ILocal, which is local, so that no annotation"
            + " processor sees it. Move it out of the method. [local-type]",
        "@ComStruct stands on Local, which is local, so that no annotation processor"
            + " sees it. Move it out of the method. [local-type]");
  }

  @Test
  void protectedTypesOfAnotherPackage() {
    Compilation compilation =
        Compiling.compile(
            List.of(),
            JavaFileObjects.forSourceString(
                "a.A",
                """
                package a;
                import io.comwright.annotation.*;
                public class A {
                  @Vtable protected interface IFoo { void m(Point point); }
                  @ComStruct protected record Point(int x, int y) {}
                }
                """),
            JavaFileObjects.forSourceString(
                "b.B",
                """
                package b;
                import io.comwright.annotation.*;
                public class B extends a.A {
                  @Vtable interface IBar extends IFoo { void n(Point point); }
                }
                """));
    assertEquals(
        List.of(
            "IFoo is not public, so generated classes of another package cannot name it. Make it"
                + " public. [accessibility]",
            "Point is not public, so generated classes of another package cannot name it. Make it"
                + " public. [accessibility]"),
        compilation.errors().stream().map(error -> error.getMessage(null)).toList());
  }
}
