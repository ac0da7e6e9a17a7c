package io.comwright.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The longest vtables, which class files and javac have to bear. */
class LimitsTest {
  @Test
  void longestVtableCompiles() {
    Compilation compilation =
        Compiling.compile(
            List.of("-Xlint:all,-processing", "-Werror"), source("int m%d(int a);", 1024));
    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation)
        .generatedSourceFile("IBigVtable")
        .contentsAsUtf8String()
        .contains("SLOT_COUNT = 1024;");
  }

  /** The parts of it say the same in another jar. */
  @Test
  void tableThatNoConstantHolds(@TempDir Path jar) throws IOException {
    Compilation compilation =
        Compiling.compile(
            List.of("-Xlint:all,-processing", "-Werror"),
            source(
                "void methodWithAnExtraordinarilyLongName%d(int a, int b, int c, int d);", 1020));
    assertThat(compilation).succeededWithoutWarnings();
    String vtable = Compiling.text(compilation.generatedSourceFile("IBigVtable").orElseThrow());
    assertTrue(vtable.contains("String LAYOUT_1 ="));
    assertTrue(vtable.contains("String LAYOUT_2 ="));
    assertFalse(vtable.contains("String LAYOUT ="));
    Compiling.writeClasses(compilation, jar);

    JavaFileObject derived =
        JavaFileObjects.forSourceString(
            "IBigger",
            """
            import io.comwright.annotation.*;
            @ComInterface("00000000-0000-0000-0000-000000000002")
            interface IBigger extends IBig { void last(); }
            """);
    Compilation apart =
        javac()
            .withClasspath(Compiling.classPath(jar))
            .withProcessors(new ComwrightProcessor())
            .compile(derived);
    assertThat(apart).succeededWithoutWarnings();
    String apartVtable = Compiling.text(apart.generatedSourceFile("IBiggerVtable").orElseThrow());
    assertTrue(apartVtable.contains("SLOT_last = 1020;"), "the last slot");
    assertTrue(
        apartVtable.contains(
            "1019 HRESULT methodWithAnExtraordinarilyLongName1019(LONG, LONG, LONG, LONG)"),
        "what the second part says");
    String hash = vtable.substring(vtable.indexOf("return 0x") + 7).substring(0, 18);
    assertTrue(apartVtable.contains(hash), hash);
  }

  private static JavaFileObject source(String method, int slots) {
    return JavaFileObjects.forSourceString(
        "IBig",
        IntStream.range(3, slots)
            .mapToObj(method::formatted)
            .collect(
                joining(
                    "\n",
                    """
                    import io.comwright.IUnknown;
                    import io.comwright.annotation.ComInterface;
                    @ComInterface("00000000-0000-0000-0000-000000000001")
                    interface IBig extends IUnknown {
                    """,
                    "}")));
  }
}
