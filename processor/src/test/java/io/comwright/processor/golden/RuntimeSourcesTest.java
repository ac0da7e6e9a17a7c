package io.comwright.processor.golden;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeSpec;
import io.comwright.processor.Compiling;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.write.SharedCallsWriter;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The runtime is built before the processor, so what is generated for its own interfaces and
 * structs, and the calls that all proxies share, are kept beside its sources; here they are
 * compared.
 */
class RuntimeSourcesTest {
  private static final Path RUNTIME = Path.of("..", "runtime", "src", "main");
  private static final Pattern ANNOTATED =
      Pattern.compile("\n@(Com(Interface|Struct)|NativeLibrary)\\b");

  /**
   * Its methods are not those of its slots, so that its proxy and its stub are written by hand. The
   * vtable is made of a description of the slots.
   */
  private static final String BY_HAND = "IDispatch";

  @TestFactory
  Stream<DynamicTest> runtimeHoldsWhatTheProcessorMakes() throws IOException {
    SortedMap<String, String> made = made();
    assertNotEquals(0, made.size());
    return KeptSources.compare(RUNTIME.resolve("generated"), made);
  }

  private static SortedMap<String, String> made() throws IOException {
    SortedMap<String, String> made = new TreeMap<>();
    put(made, RuntimeTypes.CALLS, SharedCallsWriter.calls());
    put(made, RuntimeTypes.FUNCTION_CALLS, SharedCallsWriter.functionCalls());
    put(made, RuntimeTypes.MIXED_CALLS, SharedCallsWriter.mixedCalls());
    for (Path file : sources(RUNTIME.resolve("java"))) {
      if (!file.endsWith(BY_HAND + ".java") && ANNOTATED.matcher(Files.readString(file)).find()) {
        made.putAll(made(file.toUri().toURL()));
      }
    }
    made(RuntimeSourcesTest.class.getResource("/runtime/" + BY_HAND + ".java"))
        .forEach(
            (name, text) -> {
              if (name.endsWith(BY_HAND + "Vtable.java")) {
                made.put(name, text);
              }
            });
    return made;
  }

  private static void put(Map<String, String> made, ClassName name, TypeSpec type) {
    made.put(
        name.canonicalName().replace('.', '/') + ".java", Compiling.text(name.packageName(), type));
  }

  private static Map<String, String> made(URL file) throws IOException {
    Map<String, String> made = new TreeMap<>();
    Compilation compilation =
        Compiling.compile(List.of("-proc:only"), JavaFileObjects.forResource(file));
    for (JavaFileObject source : Compiling.sources(compilation)) {
      made.put(Compiling.path(source), Compiling.text(source));
    }
    return made;
  }

  private static List<Path> sources(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
