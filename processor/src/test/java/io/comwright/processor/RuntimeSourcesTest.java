package io.comwright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import com.squareup.javapoet.ClassName;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.write.CallWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/**
 * The runtime is built before the processor, so what is generated for its own interfaces, and the
 * calls that all proxies share, are kept beside its sources; here they are compared. {@code
 * -Dcomwright.golden.rewrite=true} rewrites them.
 */
class RuntimeSourcesTest {
  private static final Path RUNTIME = Path.of("..", "runtime", "src", "main");
  private static final Path GENERATED = RUNTIME.resolve("generated");

  @Test
  void runtimeHoldsWhatTheProcessorMakes() throws IOException {
    TreeMap<String, String> made = made();
    assertNotEquals(0, made.size());
    if (Boolean.getBoolean("comwright.golden.rewrite")) {
      for (var file : made.entrySet()) {
        Files.writeString(GENERATED.resolve(file.getKey()), file.getValue());
      }
    }
    TreeMap<String, String> kept = new TreeMap<>();
    for (Path file : files(GENERATED)) {
      kept.put(GENERATED.relativize(file).toString().replace('\\', '/'), Files.readString(file));
    }
    assertEquals(made.keySet(), kept.keySet());
    made.forEach((name, text) -> assertEquals(text, kept.get(name), name));
  }

  private static TreeMap<String, String> made() throws IOException {
    TreeMap<String, String> made = new TreeMap<>();
    ClassName calls = RuntimeTypes.CALLS;
    made.put(
        calls.canonicalName().replace('.', '/') + ".java",
        SourceFiles.text(calls.packageName(), CallWriter.shared()));
    for (Path file : files(RUNTIME.resolve("java"))) {
      if (Files.readString(file).contains("\n@ComInterface(")) {
        Compilation compilation =
            Compiling.compile(
                List.of("-proc:only"), JavaFileObjects.forResource(file.toUri().toURL()));
        for (JavaFileObject source : Compiling.sources(compilation)) {
          made.put(Compiling.path(source), Compiling.text(source));
        }
      }
    }
    return made;
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
