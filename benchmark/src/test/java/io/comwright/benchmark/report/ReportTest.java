package io.comwright.benchmark.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page in the repository is what the template and the results there make. */
class ReportTest {
  private static final Path DOCS = Path.of("../docs");
  private static final Path FOLDER = DOCS.resolve("performance");
  private static final String AGAIN = "mvn -q -Pbenchmark package -Dbenchmark.draw writes it";

  @TempDir private Path temporary;

  private static Results recorded() throws IOException {
    return Results.read(FOLDER.resolve("results.tsv"));
  }

  @Test
  void thePageIsThatOfTheResults() throws IOException {
    assertEquals(Report.page(recorded()), Files.readString(DOCS.resolve("performance.md")), AGAIN);
  }

  @Test
  void thePlotsAreThoseOfTheResults() throws IOException {
    Map<String, String> plots = Plots.of(recorded());
    for (Map.Entry<String, String> plot : plots.entrySet()) {
      assertEquals(plot.getValue(), Files.readString(FOLDER.resolve(plot.getKey())), AGAIN);
    }
    try (Stream<Path> files = Files.list(FOLDER)) {
      Set<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".svg"))
              .collect(Collectors.toSet());
      assertEquals(plots.keySet(), names);
    }
  }

  @Test
  void thePageShowsEveryPlot() throws IOException {
    String page = Files.readString(DOCS.resolve("performance.md"));
    for (String plot : Plots.of(recorded()).keySet()) {
      assertTrue(page.contains("(performance/" + plot + ")"), plot);
    }
  }

  @Test
  void resultsAreReadAsTheyWereWritten() throws IOException {
    Results results = new Results();
    results.fact("machine", "one\twith a tab");
    results.printed("RESULT\tout\t1.01\t1\t1.02\tx");
    results.printed("RESULT\t200 methods, mixed\t31.5\t30\t33\tms");
    Path file = temporary.resolve("results.tsv");
    results.write(file);
    assertEquals(
        """
        @machine\tone\twith a tab
        out\t1.01\t1\t1.02\tx
        200 methods, mixed\t31.5\t30\t33\tms
        """,
        Files.readString(file));
    Path again = temporary.resolve("again.tsv");
    Results.read(file).write(again);
    assertEquals(Files.readString(file), Files.readString(again));
  }

  @ParameterizedTest
  @CsvSource({
    "1.1724,1.17",
    "0.004622,0.00462",
    "8.005,8.00",
    "128.84,129",
    "1512,1512",
    "0,0",
    "-0.25,-0.25"
  })
  void peopleReadThreeDigits(String number, String text) {
    assertEquals(text, Results.Result.rounded(number));
  }

  @Test
  void aNumberThatMissesItsGoalIsBold() {
    Results results = new Results();
    results.fact("jdk", "25");
    results.printed("RESULT\tout\t1.02\t1.01\t1.03\tx");
    results.printed("RESULT\tin\t1.2\t1.2\t1.2\tx");
    results.printed("RESULT\ttime\t31.5\t30\t33\tms");
    assertEquals(
        "25 | 1.02 | 1.02 (1.01 to 1.03) | 1.10 | **1.2** | 31.5 ms (30 to 33) | not measured",
        Page.of("{{@jdk}} | {{out <= 1.02}} | {{in <= 1.10}} | {{time}} | {{other}}", results));
  }
}
