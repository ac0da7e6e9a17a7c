package io.comwright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Damaged sources: the processor makes clean sources of them or says what is wrong, and never
 * fails, hangs, or makes what does not compile.
 *
 * <p>A build draws the same ones each time; {@code -Dcomwright.mutants=N} draws more of them, and
 * {@code -Dcomwright.mutants.seed=N} others.
 */
class MutationTest {
  private static final long SEED = Long.getLong("comwright.mutants.seed", 1);

  /** A line of a trace that is in the processor; javac fails without its help, too. */
  private static final Pattern TRACE =
      Pattern.compile(
          "(?m)^\\s+at io\\.comwright\\.processor\\.(?!CompilerUnderTest|MutationTest)[\\w.$]+\\(");

  /** More than any mutant takes, however busy the machine is. */
  private static final Duration LIMIT = Duration.ofMinutes(5);

  @TempDir Path directory;

  @ParameterizedTest
  @EnumSource
  void neverFails(CompilerUnderTest compiler) throws IOException {
    int mutants =
        Integer.getInteger("comwright.mutants", compiler == CompilerUnderTest.JAVAC ? 500 : 300);
    System.out.println("mutants under " + compiler + " of seed " + SEED);
    Map<String, String> inputs = Inputs.goldens();
    List<String> names = List.copyOf(inputs.keySet());
    Random random = new Random(SEED);
    List<String> faults = new ArrayList<>();
    int clean = 0;
    for (int i = 0; i < mutants; i++) {
      String name = names.get(random.nextInt(names.size()));
      Map<String, String> sources = new TreeMap<>();
      addWhatIsMentioned(name, inputs, sources);
      String mutant = new Mutator(random, name).damage(inputs.get(name));
      sources.put(name, mutant);
      String fault;
      try {
        CompilerUnderTest.Result result =
            assertTimeoutPreemptively(LIMIT, () -> compiler.compile(sources, directory));
        fault = fault(result);
        clean += result.errors().isEmpty() ? 1 : 0;
      } catch (RuntimeException | AssertionError e) {
        // It ended the compiler, or hangs.
        fault = trace(e);
      }
      if (fault != null) {
        faults.add("mutant " + i + " of " + name + ": " + fault + "\n" + mutant);
      }
    }
    assertEquals(List.of(), faults, () -> "seed " + SEED + "\n" + String.join("\n", faults));
    assertTrue(clean > mutants / 50, clean + " of " + mutants + " had no error");
  }

  /** A source and those that it mentions; what else there is only takes time. */
  private static void addWhatIsMentioned(
      String path, Map<String, String> inputs, Map<String, String> sources) {
    if (sources.put(path, inputs.get(path)) != null) {
      return;
    }
    for (String other : inputs.keySet()) {
      String type = other.substring(other.lastIndexOf('/') + 1).replace(".java", "");
      if (Pattern.compile("\\b" + type + "\\b").matcher(inputs.get(path)).find()) {
        addWhatIsMentioned(other, inputs, sources);
      }
    }
  }

  private static String trace(Throwable thrown) {
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }

  private static @Nullable String fault(CompilerUnderTest.Result result) {
    for (CompilerUnderTest.Failure error : result.errors()) {
      if (error.message().contains("[processor-bug]")) {
        return error.message();
      }
    }
    if (TRACE.matcher(result.output()).find()) {
      return result.output();
    }
    boolean ofGenerated =
        result.errors().stream().anyMatch(error -> result.generated().containsKey(error.file()));
    boolean ofInputs =
        result.errors().stream().anyMatch(error -> !result.generated().containsKey(error.file()));
    return ofGenerated && !ofInputs ? result.errors().getFirst().toString() : null;
  }
}
