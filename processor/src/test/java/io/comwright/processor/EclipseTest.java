package io.comwright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Eclipse compiler runs the processor too, and gets the same sources. */
class EclipseTest {
  @TempDir Path directory;

  @Test
  void goldens() throws IOException {
    generatesTheSame(Inputs.goldens());
  }

  @Test
  void sample() throws IOException {
    generatesTheSame(Inputs.of(Path.of("..", "sample", "src", "main", "java")));
  }

  @Test
  void roundTrips() throws IOException {
    Map<String, String> sources = Inputs.of(Path.of("..", "round-trips", "src", "test", "java"));
    // Those that test the tests, with classes that are not here.
    sources
        .keySet()
        .removeIf(
            path ->
                path.endsWith("/AccountingTest.java") || path.endsWith("/LinkedShapesTest.java"));
    generatesTheSame(sources);
  }

  /** An interface, a marshaller and an IID that another processor generates. */
  @Test
  void typesOfAnotherProcessor() throws IOException {
    Map<String, String> sources =
        Map.of(
            "test/IFoo.java",
            """
            package test;
            import io.comwright.*;
            import io.comwright.annotation.*;
            import java.util.Locale;
            @ComInterface(Iids.FOO)
            interface IFoo extends IUnknown {
              void take(@MarshalWith(LaterMarshaller.class) Locale locale, Struct struct);
            }
            @ComStruct record Struct(@MarshalWith(LaterMarshaller.class) Locale locale) {}
            @ComInterface("00000000-0000-0000-0000-000000000002")
            interface IBar extends IFoo {
              void later(ILater later);
            }
            """);
    CompilerUnderTest.Result expected =
        CompilerUnderTest.JAVAC.compile(
            sources, directory, List.of(new ComwrightProcessor(), new Later()));
    assertEquals(List.of(), expected.errors());
    CompilerUnderTest.Result made =
        CompilerUnderTest.ECLIPSE.compile(
            sources, directory, List.of(new ComwrightProcessor(), new Later()));
    assertEquals(List.of(), made.errors(), made.output());
    assertEquals(expected.generated(), made.generated());
    assertTrue(made.generated().containsKey("test/IBarProxy.java"), made.generated()::toString);
  }

  private void generatesTheSame(Map<String, String> sources) throws IOException {
    CompilerUnderTest.Result expected =
        CompilerUnderTest.JAVAC.compile(sources, directory, "-proc:only");
    assertEquals(List.of(), expected.errors());
    CompilerUnderTest.Result made = CompilerUnderTest.ECLIPSE.compile(sources, directory);
    assertEquals(List.of(), made.errors(), made.output());
    assertEquals(expected.generated().keySet(), made.generated().keySet());
    expected
        .generated()
        .forEach((path, text) -> assertEquals(text, made.generated().get(path), path));
  }
}
