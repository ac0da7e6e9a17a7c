package io.comwright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a build tool does after a change: it compiles one file, with all others as classes. The
 * processor makes the same of it as of all together, and nothing of another file.
 */
class IncrementalTest {
  /** What is compiled apart is compared when it is used; what is compiled together is not. */
  private static final Pattern CHECK =
      Pattern.compile(
          " +(?:[\\w.]+\\.LAYOUT\\.require|Enums\\.requireSize|Results\\.requireComponents)"
              + "\\([^;]*;\n");

  /** What stands behind them in their block, and without them at the field. */
  private static final Pattern BEHIND_CHECKS =
      Pattern.compile("(TYPE|VTABLE); static \\{ \\1( = [^;]*;)");

  private static final Pattern IMPORT = Pattern.compile("import [\\w.]+;\n");

  @TempDir Path classes;

  @Test
  void oneFileAtATime() throws IOException {
    Map<String, String> inputs = Inputs.goldens();
    List<JavaFileObject> sources = new ArrayList<>();
    inputs.forEach((path, text) -> sources.add(source(path, text)));
    Compilation together = Compiling.compile(List.of(), sources.toArray(JavaFileObject[]::new));
    Compiling.writeClasses(together, classes);
    SortedMap<String, String> expected = made(together);
    SortedMap<String, String> made = new TreeMap<>();
    for (JavaFileObject source : sources) {
      made(Compiling.against(classes, List.of("-proc:only"), source))
          .forEach((path, text) -> assertNull(made.put(path, text), path));
    }
    assertEquals(expected, made);
  }

  private static JavaFileObject source(String path, String text) {
    return JavaFileObjects.forSourceString(
        path.substring(0, path.length() - ".java".length()).replace('/', '.'), text);
  }

  private static SortedMap<String, String> made(Compilation compilation) throws IOException {
    SortedMap<String, String> made = new TreeMap<>();
    for (JavaFileObject source : Compiling.sources(compilation)) {
      String rest = CHECK.matcher(Compiling.text(source)).replaceAll("");
      String text = IMPORT.matcher(rest).replaceAll("").replaceAll("\\s+", " ");
      made.put(
          Compiling.path(source),
          BEHIND_CHECKS.matcher(text).replaceAll("$1$2 static {").replace(" static { }", ""));
    }
    return made;
  }
}
