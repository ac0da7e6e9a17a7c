package io.comwright.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static java.util.stream.Collectors.joining;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** The longest vtables, which class files and javac have to bear. */
class LimitsTest {
  @Test
  void longestVtableCompiles() {
    Compilation compilation =
        Compiling.compile(List.of("-Xlint:all,-processing", "-Werror"), source("int m%d(int a);"));
    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation)
        .generatedSourceFile("IBigVtable")
        .contentsAsUtf8String()
        .contains("SLOT_COUNT = 1024;");
  }

  @Test
  void tableThatNoConstantHolds() {
    assertThat(
            Compiling.compile(
                List.of(),
                source("void methodWithAnExtraordinarilyLongName%d(int a, int b, int c, int d);")))
        .hadErrorContaining(
            "[slot-too-large] The slot table takes 76543 bytes, and a string constant holds 65535."
                + " Describe fewer slots, with partial = true.")
        .inFile(source("void m%d();"))
        .onLine(4);
  }

  private static JavaFileObject source(String method) {
    return JavaFileObjects.forSourceString(
        "IBig",
        IntStream.range(3, 1024)
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
