package io.comwright.jars;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.config.Options;
import japicmp.model.AccessModifier;
import japicmp.model.JApiClass;
import japicmp.output.stdout.StdoutOutputGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javassist.ClassPool;
import javassist.CtClass;
import javassist.CtField;
import javassist.CtNewMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * What others are compiled with is what was recorded: users' code with the packages that are for
 * users, generated code with {@code io.comwright.runtime}. What {@code docs/versions.md} says of a
 * difference is for people to decide; {@code -Dcomwright.rewrite=true} records.
 */
class ApiTest {
  private static final Path RECORDED = Path.of("api");

  /** A line of a change: how it counts, and what has changed. */
  private static final Pattern CHANGE = Pattern.compile("\\s*(?:\\+\\+\\+|---|\\*\\*\\*)");

  /** A class of which no more has changed than what Java would serialize, without its members. */
  private static final Pattern UNSERIALIZABLE =
      Pattern.compile(
          "\\*\\*\\*  MODIFIED [^<]* \\((?:not serializable|compatible|.*serialVersionUID.*)\\)");

  private static Set<String> packages(Artifact artifact) {
    return switch (artifact) {
      case RUNTIME ->
          Set.of(
              "io.comwright",
              "io.comwright.annotation",
              "io.comwright.automation",
              "io.comwright.runtime",
              "io.comwright.runtime.conversion");
      case WINDOWS -> Set.of("io.comwright.windows");
      case PROCESSOR, IMPORT -> throw new AssertionError("a tool, which nobody is compiled with");
      case JUNIT -> Set.of("io.comwright.junit");
    };
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"PROCESSOR", "IMPORT"})
  void isWhatWasRecorded(Artifact artifact) throws IOException {
    Path baseline = RECORDED.resolve(artifact.name().toLowerCase() + ".jar");
    if (Boolean.getBoolean("comwright.rewrite")) {
      Baseline.write(artifact.file(), packages(artifact), baseline);
    }
    assertEquals(
        "",
        difference(baseline, artifact.file(), packages(artifact)),
        "See docs/versions.md. To record it: mvn verify -pl jar-tests -am"
            + " -Dcomwright.rewrite=true");
  }

  /** All that has changed, with what each change breaks. */
  private static String difference(Path before, Path now, Set<String> packages) throws IOException {
    Options options = Options.newDefault();
    options.setOutputOnlyModifications(true);
    options.setAccessModifier(AccessModifier.PROTECTED);
    options.setIgnoreMissingClasses(true);
    options.addIncludeFromArgument(Optional.of(String.join(";", packages)), true);
    List<JApiClass> classes =
        new JarArchiveComparator(JarArchiveComparatorOptions.of(options))
            .compare(
                new JApiCmpArchive(before.toFile(), "recorded"),
                new JApiCmpArchive(now.toFile(), "now"));
    List<String> lines =
        new StdoutOutputGenerator(options, classes)
            .generate()
            .lines()
            .filter(line -> CHANGE.matcher(line).lookingAt())
            .toList();
    Stream<String> changes =
        IntStream.range(0, lines.size())
            .filter(
                i ->
                    !UNSERIALIZABLE.matcher(lines.get(i)).matches()
                        || i + 1 < lines.size()
                            && Character.isWhitespace(lines.get(i + 1).charAt(0)))
            .mapToObj(lines::get);
    Set<String> constants = Baseline.constants(now, packages);
    return Stream.concat(
            changes,
            Baseline.constants(before, packages).stream()
                .filter(each -> !constants.contains(each))
                .map(each -> "---! CONSTANT: " + each))
        .collect(joining("\n"));
  }

  /** What a class needs only to run is not recorded, and what others see of it is. */
  @Test
  void aBreakIsSeen(@TempDir Path folder) throws Exception {
    Path first = folder.resolve("first.jar");
    Path recorded = folder.resolve("recorded.jar");
    write(first, "public int value() { return 1; }", "private void hidden() {}", 1);
    Baseline.write(first, Set.of("a"), recorded);
    assertEquals("", difference(recorded, first, Set.of("a")));

    Path same = folder.resolve("same.jar");
    write(same, "public int value() { return 2; }", "private int other() { return 0; }", 1);
    assertEquals("", difference(recorded, same, Set.of("a")));

    Path more = folder.resolve("more.jar");
    write(more, "public int value() { return 1; }", "public void more() {}", 1);
    assertTrue(difference(recorded, more, Set.of("a")).contains("+++  NEW METHOD: PUBLIC(+) void"));

    Path other = folder.resolve("other.jar");
    write(other, "public long value() { return 1; }", "private void hidden() {}", 1);
    String difference = difference(recorded, other, Set.of("a"));
    assertTrue(
        difference.contains("***! MODIFIED METHOD: PUBLIC long (<-int) value()"), difference);

    Path constant = folder.resolve("constant.jar");
    write(constant, "public int value() { return 1; }", "private void hidden() {}", 2);
    assertEquals("---! CONSTANT: a.Foo.ONE = 1", difference(recorded, constant, Set.of("a")));
  }

  private static void write(Path jar, String method, String second, int one) throws Exception {
    CtClass type = new ClassPool(true).makeClass("a.Foo");
    type.addField(CtField.make("public static final int ONE = %s;".formatted(one), type));
    type.addMethod(CtNewMethod.make(method, type));
    type.addMethod(CtNewMethod.make(second, type));
    try (JarOutputStream stream = new JarOutputStream(Files.newOutputStream(jar))) {
      stream.putNextEntry(new JarEntry("a/Foo.class"));
      stream.write(type.toBytecode());
    }
  }
}
