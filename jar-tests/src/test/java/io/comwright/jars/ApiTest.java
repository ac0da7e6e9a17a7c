package io.comwright.jars;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * What others are compiled with is what was recorded: users' code with the packages that are for
 * users, generated code with {@code io.comwright.runtime}. What {@code docs/versions.md} says of a
 * difference is for people to decide, who see it in the review of what is recorded; {@code
 * -Dcomwright.rewrite=true} records.
 */
class ApiTest {
  private static final Path RECORDED = Path.of("src", "test", "resources", "api");

  private static List<String> packages(Artifact artifact) {
    return switch (artifact) {
      case RUNTIME ->
          List.of(
              "io.comwright",
              "io.comwright.annotation",
              "io.comwright.automation",
              "io.comwright.runtime",
              "io.comwright.runtime.conversion");
      case WINDOWS -> List.of("io.comwright.windows");
      case PROCESSOR, IMPORT -> throw new AssertionError("a tool, which nobody is compiled with");
      case JUNIT -> List.of("io.comwright.junit");
    };
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"PROCESSOR", "IMPORT"})
  void isWhatWasRecorded(Artifact artifact) throws IOException {
    Path file = RECORDED.resolve(artifact.name().toLowerCase() + ".txt");
    SortedSet<String> now = Api.of(artifact.file(), artifact.jar(), packages(artifact));
    if (Boolean.getBoolean("comwright.rewrite")) {
      Files.createDirectories(RECORDED);
      Files.writeString(file, String.join("\n", now) + "\n");
    }
    SortedSet<String> before = new TreeSet<>(Files.readAllLines(file));
    assertEquals(
        "",
        difference(before, now),
        "See docs/versions.md. To record it: mvn verify -pl jar-tests -am"
            + " -Dcomwright.rewrite=true");
  }

  private static String difference(SortedSet<String> before, SortedSet<String> now) {
    StringBuilder text = new StringBuilder();
    before.stream().filter(line -> !now.contains(line)).forEach(line -> line(text, "gone", line));
    now.stream().filter(line -> !before.contains(line)).forEach(line -> line(text, "new", line));
    return text.toString();
  }

  private static void line(StringBuilder text, String what, String line) {
    text.append(what).append(": ").append(line).append('\n');
  }

  /** A method that returns something else is one that is gone, and a new one. */
  @Test
  void aBreakIsSeen() {
    String before =
        """
        Compiled from "Foo.java"
        public final class a.Foo<T> extends b.Bar {
          public static final int ONE = 1;
          protected a.Foo(java.lang.String);
          public int value() throws c.D;
          static {};
        }
        class a.Hidden {
          public void none();
        }
        """;
    assertEquals(
        List.of(
            "a.Foo: protected a.Foo(java.lang.String);",
            "a.Foo: public final class a.Foo<T> extends b.Bar",
            "a.Foo: public int value() throws c.D;",
            "a.Foo: public static final int ONE = 1;"),
        List.copyOf(Api.lines(before)));
    assertEquals(
        """
        gone: a.Foo: public int value() throws c.D;
        gone: a.Foo: public static final int ONE = 1;
        new: a.Foo: public long value() throws c.D;
        new: a.Foo: public static final int ONE = 2;
        """,
        difference(
            Api.lines(before),
            Api.lines(before.replace("int value", "long value").replace("= 1", "= 2"))));
    assertEquals("", difference(Api.lines(before), Api.lines(before.replace("none", "other"))));
  }
}
