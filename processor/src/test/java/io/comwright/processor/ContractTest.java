package io.comwright.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.comwright.runtime.GeneratedType;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever class of a binding is the first to be used, it asks for a runtime that has all of it.
 */
class ContractTest {
  private static final JavaFileObject SOURCE =
      JavaFileObjects.forSourceString(
          "test.All",
          """
          package test;
          import io.comwright.*;
          import io.comwright.annotation.*;
          class All {
            @ComInterface("b9a0f6f2-4a0e-4a55-9c1b-2f1f3a7c0e11")
            interface IFoo extends IUnknown { void m(); }
            @Vtable interface IBar { void m(); }
            @Callback interface Called { void m(); }
            @ComStruct record Copied(int a) {}
            @ComStruct interface Viewed extends StructView { int a(); }
          }
          """);

  /** Where generated code says its version, behind the name of what compares it. */
  private static final Pattern VERSION =
      Pattern.compile("\\b(register|StubVtable\\.of|StructLayout\\.of|super)\\((\\d+),\\s");

  @TempDir Path classes;

  @ParameterizedTest
  @CsvSource({
    "IFooProxy, IFoo",
    "IFooStub, IFoo",
    "IBarProxy, IBar",
    "CalledProxy, Called",
    "CopiedStruct, Copied",
    "ViewedStruct, Viewed"
  })
  void aNewerBindingAsksForANewerRuntime(String type, String name) throws Exception {
    assertDoesNotThrow(() -> initialise(type, 0));
    IncompatibleClassChangeError error =
        assertThrows(IncompatibleClassChangeError.class, () -> initialise(type, 1));
    assertTrue(
        error.getMessage().contains(name + " was generated for version "), error::getMessage);
    assertTrue(error.getMessage().contains(". Update comwright-runtime "), error::getMessage);
  }

  /** With the version that the processor knows, or a later one; the runtime is the present one. */
  private void initialise(String type, int later) throws IOException, ClassNotFoundException {
    Compilation generated = Compiling.compile(List.of("-proc:only"), SOURCE);
    List<JavaFileObject> sources = new ArrayList<>(List.of(SOURCE));
    for (JavaFileObject each : Compiling.sources(generated)) {
      String name = Compiling.path(each).replaceFirst("\\.java$", "").replace('/', '.');
      sources.add(
          JavaFileObjects.forSourceString(
              name,
              VERSION
                  .matcher(Compiling.text(each))
                  .replaceAll(
                      match ->
                          "%s(%d, "
                              .formatted(
                                  match.group(1), Integer.parseInt(match.group(2)) + later))));
    }
    Path folder = classes.resolve(String.valueOf(later));
    Compilation compiled = javac().withOptions("-proc:none").compile(sources);
    assertEquals(Compilation.Status.SUCCESS, compiled.status());
    Compiling.writeClasses(compiled, folder);
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {folder.toUri().toURL()}, GeneratedType.class.getClassLoader())) {
      Class.forName("test.All_" + type, true, loader);
    }
  }
}
