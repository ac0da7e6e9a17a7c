package io.comwright.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What is not there yet is waited for, and what never comes is not passed over in silence. */
class RoundsTest {
  private static final JavaFileObject SOURCE =
      JavaFileObjects.forSourceString(
          "test.IFoo",
          """
          package test;
          import io.comwright.*;
          import io.comwright.annotation.*;
          @ComInterface(Iids.FOO)
          interface IFoo extends IUnknown {
            void take(Struct struct, ILater later);
          }
          @Vtable(partial = true, reserved = {1, Iids.RESERVED})
          interface ISlots {
            @Slot(Iids.SLOT) void m();
          }
          @ComStruct record Struct(ILater later) {}
          @ComInterface("00000000-0000-0000-0000-000000000002")
          interface IBar extends IFoo {}
          """);

  @Test
  void typesAndConstantsOfAnotherProcessor() {
    Compilation compilation =
        javac().withProcessors(new ComwrightProcessor(), new Later()).compile(SOURCE);
    assertThat(compilation).succeeded();
    assertThat(compilation)
        .generatedSourceFile("test.IFooVtable")
        .contentsAsUtf8String()
        .contains("3 HRESULT take(Struct*, ILater*)");
    assertThat(compilation).generatedSourceFile("test.IBarProxy");
    assertThat(compilation)
        .generatedSourceFile("test.ISlotsVtable")
        .contentsAsUtf8String()
        .contains("\n      vtable ISlots partial\n      1 reserved\n      7 HRESULT m()\n");
    assertThat(compilation).generatedSourceFile("test.ILaterStub");
  }

  @Test
  void whatNeverComesIsReportedByTheCompiler() {
    Compilation compilation = Compiling.compile(List.of(), SOURCE);
    assertEquals(
        List.of(),
        compilation.errors().stream()
            .map(error -> error.getMessage(null))
            .filter(message -> message.endsWith("]"))
            .toList());
    assertThat(compilation).hadErrorContaining("cannot find symbol");
    assertThat(compilation)
        .hadNoteContaining(
            "Nothing is generated for test.Struct, because ILater cannot be found. Import it, or"
                + " put it on the class path. [type-missing]");
  }

  @Test
  void missingIidIsReportedByTheCompiler() {
    Compilation compilation =
        Compiling.compile(
            List.of(),
            JavaFileObjects.forSourceString(
                "test.IFoo",
                """
                package test;
                @io.comwright.annotation.ComInterface
                interface IFoo extends io.comwright.IUnknown {}
                """));
    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining("missing a default value for the element 'value'");
  }

  @Test
  void cyclicInheritanceIsReportedByTheCompiler() {
    Compilation compilation =
        Compiling.compile(
            List.of(),
            JavaFileObjects.forSourceString(
                "test.IFoo",
                """
                package test;
                import io.comwright.annotation.*;
                @Vtable interface IFoo extends IBar {}
                @Vtable interface IBar extends IFoo {}
                """));
    assertThat(compilation).hadErrorContaining("cyclic inheritance");
  }

  @Test
  void syntaxErrorElsewhere() {
    Compilation compilation =
        Compiling.compile(
            List.of(),
            JavaFileObjects.forSourceString("test.Broken", "package test; class Broken { int ("),
            JavaFileObjects.forSourceString(
                "test.IFoo",
                """
                package test;
                @io.comwright.annotation.Vtable interface IFoo { void m(); }
                """));
    assertThat(compilation).failed();
    assertEquals(
        List.of(),
        compilation.errors().stream()
            .filter(error -> !error.getSource().getName().contains("Broken"))
            .toList());
  }

  @Test
  void annotationThatDoesNotExist() {
    Compilation compilation =
        Compiling.compile(
            List.of(),
            JavaFileObjects.forSourceString(
                "test.IFoo",
                """
                package test;
                import io.comwright.annotation.*;
                @Vtable interface IFoo { void m(@Pointer.util.UUID long a); }
                """));
    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining("cannot find symbol");
  }

  @Test
  void bugOfTheProcessor() {
    Compilation compilation =
        javac()
            .withProcessors(
                new ComwrightProcessor(
                    run ->
                        type -> {
                          throw new StackOverflowError("too deep");
                        }))
            .compile(
                JavaFileObjects.forSourceString(
                    "test.IFoo",
                    """
                    package test;
                    @io.comwright.annotation.Vtable
                    interface IFoo { void m(); }
                    """));
    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining(
            "The annotation processor failed, which is a bug in it. Please report"
                + " it to the Comwright project with this interface and this trace:\n")
        .inFile(compilation.sourceFiles().getFirst())
        .onLine(3)
        .atColumn(1);
    assertThat(compilation).hadErrorContaining("java.lang.StackOverflowError: too deep");
    assertThat(compilation).hadErrorContaining("at io.comwright.processor.RoundsTest");
    assertThat(compilation).hadErrorContainingMatch("\\[processor-bug\\]$");
  }
}
