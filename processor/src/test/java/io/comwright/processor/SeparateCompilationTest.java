package io.comwright.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bases and parameter types that are read from class files. */
class SeparateCompilationTest {
  private static final JavaFileObject BASE =
      JavaFileObjects.forSourceString(
          "base.IBase",
          """
          package base;
          import io.comwright.*;
          import io.comwright.annotation.*;
          @ComInterface(value = "00000000-0000-0000-0000-000000000001", reserved = 5)
          public interface IBase extends IUnknown {
            @Slot(4) void second(Pair pair);
            @Slot(3) void first();
            @ComStruct record Pair(int a, IBase b) {}
          }
          """);

  private static final JavaFileObject DERIVED =
      JavaFileObjects.forSourceString(
          "derived.IDerived",
          """
          package derived;
          import base.IBase;
          import io.comwright.annotation.*;
          @ComInterface("00000000-0000-0000-0000-000000000002")
          public interface IDerived extends IBase {
            @Slot(6) Pair third(IBase base);
          }
          """);

  private static final Pattern CHECK =
      Pattern.compile(" +\\w+\\.LAYOUT\\.require\\([^;]*;\n|import base\\.\\w+Struct;\n");
  private static final Pattern BEHIND_CHECKS =
      Pattern.compile("(TYPE|VTABLE); static \\{ \\1( = [^;]*;)");

  @TempDir Path jar;

  @Test
  void derivedIsTheSameAsTogether() throws IOException {
    Compiling.writeClasses(Compiling.compile(List.of(), BASE), jar);
    Compilation apart = compileAgainstJar(DERIVED);
    assertThat(apart).succeededWithoutWarnings();

    Compilation together = Compiling.compile(List.of(), BASE, DERIVED);
    for (JavaFileObject source : Compiling.sources(apart)) {
      String path = Compiling.path(source);
      JavaFileObject same =
          Compiling.sources(together).stream()
              .filter(other -> Compiling.path(other).equals(path))
              .findFirst()
              .orElseThrow();
      assertEquals(withoutChecks(same), withoutChecks(source));
    }
  }

  @Test
  void aDestructorOfTheJarIsTheSameAsTogether() throws IOException {
    JavaFileObject base =
        JavaFileObjects.forSourceString(
            "base.IBase",
            """
            package base;
            import io.comwright.*;
            import io.comwright.annotation.*;
            @ComInterface(value = "00000000-0000-0000-0000-000000000001", virtualDestructor = true)
            public interface IBase extends IUnknown { void first(); }
            """);
    JavaFileObject derived =
        JavaFileObjects.forSourceString(
            "derived.IDerived",
            """
            package derived;
            import base.IBase;
            import io.comwright.annotation.*;
            @ComInterface("00000000-0000-0000-0000-000000000002")
            public interface IDerived extends IBase { @Slot(4) void second(); }
            """);
    Compiling.writeClasses(Compiling.compile(List.of(), base), jar);
    Compilation apart = compileAgainstJar(derived);
    assertThat(apart).succeededWithoutWarnings();
    assertThat(apart)
        .generatedSourceFile("derived.IDerivedVtable")
        .contentsAsUtf8String()
        .contains("SLOT_second = 4 + GeneratedType.destructorSlots();");
    assertThat(Compiling.compile(List.of(), base, derived))
        .generatedSourceFile("derived.IDerivedVtable")
        .hasSourceEquivalentTo(apart.generatedSourceFile("derived.IDerivedVtable").orElseThrow());
  }

  @Test
  void aStructInAStructOfTheJarIsTheSameAsTogether() throws IOException {
    JavaFileObject inner =
        JavaFileObjects.forSourceString(
            "base.Inner",
            """
            package base;
            import io.comwright.*;
            import io.comwright.annotation.*;
            @ComStruct(pack = 2)
            public interface Inner extends StructView {
              byte a(); long b(); @StructSize short size(); @FixedSize(3) char[] c();
            }
            """);
    JavaFileObject outer =
        JavaFileObjects.forSourceString(
            "derived.Outer",
            """
            package derived;
            import base.Inner;
            import io.comwright.*;
            import io.comwright.annotation.*;
            @ComStruct(size = 60, pack = 4)
            public interface Outer extends StructView {
              byte a(); Inner b(); @FixedSize(2) StructList<Inner> c(); int d();
              @FlexibleArray("d") StructList<Inner> e();
              @ComInterface("00000000-0000-0000-0000-000000000002")
              interface IFoo extends IUnknown { void foo(Inner inner, @SizeIs StructList<Inner> all); }
            }
            """);
    Compiling.writeClasses(Compiling.compile(List.of(), inner), jar);
    Compilation apart = compileAgainstJar(outer);
    assertThat(apart).succeededWithoutWarnings();
    Compilation together = Compiling.compile(List.of(), inner, outer);
    assertEquals(4, Compiling.sources(apart).size());
    for (JavaFileObject source : Compiling.sources(apart)) {
      String path = Compiling.path(source);
      JavaFileObject same =
          Compiling.sources(together).stream()
              .filter(other -> Compiling.path(other).equals(path))
              .findFirst()
              .orElseThrow();
      assertEquals(withoutChecks(same), withoutChecks(source));
    }
  }

  @Test
  void whatIsInTheJarIsNotGeneratedAgain() throws IOException {
    Compiling.writeClasses(Compiling.compile(List.of(), BASE), jar);
    assertEquals(
        List.of(
            "derived/IDerivedProxy.java",
            "derived/IDerivedStub.java",
            "derived/IDerivedVtable.java"),
        Compiling.sources(compileAgainstJar(DERIVED)).stream().map(Compiling::path).toList());
  }

  @Test
  void slotInTheBaseOfTheJar() throws IOException {
    Compiling.writeClasses(Compiling.compile(List.of(), BASE), jar);
    Compilation compilation =
        compileAgainstJar(
            JavaFileObjects.forSourceString(
                "derived.IDerived",
                """
                package derived;
                import io.comwright.annotation.*;
                @ComInterface("00000000-0000-0000-0000-000000000002")
                public interface IDerived extends base.IBase {
                  @Slot(5) void third();
                }
                """));
    assertThat(compilation)
        .hadErrorContaining("[slot-in-base]")
        .inFile(source(compilation))
        .onLine(5);
  }

  @Test
  void baseWithoutVtableClass() throws IOException {
    Compiling.writeClasses(javac().withOptions("-proc:none").compile(BASE), jar);
    Compilation compilation = compileAgainstJar(DERIVED);
    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining(
            "The base IBase has no readable IBaseVtable on the class path. Compile the base with"
                + " comwright-processor on the annotation processor path. [base-not-processed]")
        .inFile(DERIVED)
        .onLine(5)
        .atColumn(8);
  }

  @Test
  void driftOfTheBaseIsFoundAtLinkTime() throws Exception {
    Compiling.writeClasses(Compiling.compile(List.of(), BASE), jar);
    Compilation derived = compileAgainstJar(DERIVED);
    Path changed = Files.createDirectory(jar.resolve("changed"));
    Compiling.writeClasses(derived, changed);
    Compiling.writeClasses(
        Compiling.compile(
            List.of(),
            JavaFileObjects.forSourceString(
                "base.IBase",
                BASE.getCharContent(false).toString().replace("void first()", "int first()"))),
        changed);
    try (URLClassLoader loader = new URLClassLoader(new URL[] {changed.toUri().toURL()})) {
      for (String each : List.of("Proxy", "Stub")) {
        assertThrows(
            IncompatibleClassChangeError.class,
            () -> Class.forName("derived.IDerived" + each, true, loader));
      }
    }
    Path same = Files.createDirectory(jar.resolve("same"));
    Compiling.writeClasses(derived, same);
    Compiling.writeClasses(Compiling.compile(List.of(), BASE), same);
    try (URLClassLoader loader = new URLClassLoader(new URL[] {same.toUri().toURL()})) {
      Class.forName("derived.IDerivedProxy", true, loader);
      Class.forName("derived.IDerivedStub", true, loader);
    }
  }

  /** What was compiled before is compared when a class is initialised ({@link LayoutDriftTest}). */
  private static String withoutChecks(JavaFileObject source) throws IOException {
    String rest = CHECK.matcher(Compiling.text(source)).replaceAll("").replaceAll("\\s+", " ");
    return BEHIND_CHECKS.matcher(rest).replaceAll("$1$2 static {").replace(" static { }", "");
  }

  private Compilation compileAgainstJar(JavaFileObject source) {
    return Compiling.against(jar, List.of(), source);
  }

  private static JavaFileObject source(Compilation compilation) {
    return compilation.sourceFiles().getFirst();
  }
}
