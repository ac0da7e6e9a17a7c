package io.comwright.processor.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.comwright.processor.Compiling;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

/** What a build can say, and how it can be wrong; what becomes of a warning. */
class OptionsTest {
  private static final String SOURCE =
      """
      package test;
      import io.comwright.annotation.*;
      %s @Vtable interface IFoo {
        %s @PreserveSig int legal(%s int a);
        void other();
      }
      """;
  private static final String PLAIN = SOURCE.formatted("", "", "");
  private static final String WARNING = "[preserve-sig-int]";

  @Test
  void paths() {
    assertEquals(
        List.of(
            "ERROR -Acomwright.lock is vtables.lock, which is no absolute path. A compiler"
                + " runs in a folder that the build tool chooses: write ${project.basedir}, or what"
                + " your build calls it, before it. [option]"),
        reported(
            PLAIN, "-Acomwright.lock=vtables.lock", "-Acomwright.warnings=preserve-sig-int=off"));
  }

  @Test
  void noPath() {
    assertEquals(
        List.of("ERROR -Acomwright.lock is empty, which is no absolute path."),
        firstSentences("-Acomwright.lock=", "-Acomwright.warnings=preserve-sig-int=off"));
  }

  @Test
  void names() {
    assertEquals(
        List.of(
            "ERROR There is no option -Acomwright.locks. There are comwright.docs,"
                + " comwright.docs.javadoc, comwright.graalvm, comwright.header,"
                + " comwright.lock, comwright.lock.update, comwright.verify,"
                + " comwright.verify.rewrite, comwright.warnings. [option]"),
        reported(PLAIN, "-Acomwright.locks=/x", "-Acomwright.warnings=preserve-sig-int=off"));
  }

  @Test
  void flags() {
    assertEquals(
        List.of("ERROR -Acomwright.lock.update is yes. Write true or false, or nothing. [option]"),
        reported(
            PLAIN, "-Acomwright.lock.update=yes", "-Acomwright.warnings=preserve-sig-int=off"));
  }

  @Test
  void levels() {
    assertEquals(
        List.of("ERROR -Acomwright.warnings names slot-clash, which is an error."),
        firstSentences("-Acomwright.warnings=slot-clash=off,preserve-sig-int=off"));
    assertEquals(
        List.of("ERROR -Acomwright.warnings names preserve-sig, which is no problem."),
        firstSentences("-Acomwright.warnings=preserve-sig=off,preserve-sig-int=off"));
    assertEquals(
        List.of("ERROR -Acomwright.warnings does not say what preserve-sig-int is."),
        firstSentences("-Acomwright.warnings=preserve-sig-int=off, preserve-sig-int=silent"));
  }

  @Test
  void aWarningIsWhatTheBuildMakesOfIt() {
    assertEquals(List.of("WARNING " + WARNING), ids(PLAIN));
    assertEquals(
        List.of("ERROR " + WARNING), ids(PLAIN, "-Acomwright.warnings=preserve-sig-int=error"));
    assertEquals(
        List.of("WARNING " + WARNING), ids(PLAIN, "-Acomwright.warnings=preserve-sig-int:warning"));
    assertEquals(List.of(), ids(PLAIN, "-Acomwright.warnings=preserve-sig-int=off"));
  }

  @Test
  void aWarningIsSuppressedWhereItStands() {
    String suppressed = "@SuppressWarnings({\"unused\", \"preserve-sig-int\"})";
    assertEquals(List.of(), ids(SOURCE.formatted(suppressed, "", "")));
    assertEquals(List.of(), ids(SOURCE.formatted("", suppressed, "")));
    assertEquals(
        List.of(),
        ids(SOURCE.formatted("", suppressed, ""), "-Acomwright.warnings=preserve-sig-int=error"));
    assertEquals(List.of("WARNING " + WARNING), ids(SOURCE.formatted("", "", suppressed)));
    assertEquals(
        List.of("WARNING " + WARNING),
        ids(SOURCE.formatted("", "@SuppressWarnings(\"unused\")", "")));
  }

  /** An error is one, whoever would rather not know. */
  @Test
  void anErrorCannotBeSuppressed() {
    assertEquals(
        List.of("ERROR [unsupported-type]"),
        ids(
            """
            package test;
            import io.comwright.annotation.*;
            @SuppressWarnings("unsupported-type") @Vtable interface IFoo { Object a(); }
            """));
  }

  private static List<String> ids(String source, String... options) {
    return reported(source, options).stream()
        .map(each -> each.replaceFirst("(?s) .* ", " "))
        .toList();
  }

  private static List<String> firstSentences(String... options) {
    return reported(PLAIN, options).stream()
        .map(each -> each.substring(0, each.indexOf(". ") + 1))
        .toList();
  }

  private static List<String> reported(String source, String... options) {
    Compilation compilation =
        Compiling.compile(List.of(options), JavaFileObjects.forSourceString("test.IFoo", source));
    return Stream.concat(compilation.errors().stream(), compilation.warnings().stream())
        .filter(each -> each.getMessage(Locale.ROOT).endsWith("]"))
        .map(OptionsTest::text)
        .toList();
  }

  private static String text(Diagnostic<?> message) {
    return (message.getKind() == Diagnostic.Kind.ERROR ? "ERROR " : "WARNING ")
        + message.getMessage(Locale.ROOT);
  }
}
