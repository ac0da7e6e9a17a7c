package io.comwright.jars;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/**
 * What other jars may be compiled with: the public types of some packages, with their public and
 * protected members, a line each, as {@code javap} shows them.
 */
final class Api {
  /** Classes without a name, and those inside methods. */
  private static final Pattern UNNAMED = Pattern.compile(".*\\$[0-9].*");

  private Api() {}

  /**
   * Reads a jar.
   *
   * @param packages those that are for others
   */
  static SortedSet<String> of(Path file, Artifact.Jar jar, List<String> packages) {
    List<String> arguments =
        new ArrayList<>(List.of("-protected", "-constants", "-cp", file.toString()));
    jar.files().keySet().stream()
        .filter(name -> name.endsWith(".class") && !UNNAMED.matcher(name).matches())
        .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
        .filter(name -> packages.contains(name.substring(0, Math.max(0, name.lastIndexOf('.')))))
        .forEach(arguments::add);
    StringWriter text = new StringWriter();
    StringWriter errors = new StringWriter();
    int result =
        ToolProvider.findFirst("javap")
            .orElseThrow()
            .run(new PrintWriter(text), new PrintWriter(errors), arguments.toArray(String[]::new));
    if (result != 0) {
      throw new AssertionError(errors);
    }
    return lines(text.toString());
  }

  // Compiled from "Foo.java"
  // public final class io.comwright.Foo {
  //   public int bar();
  // }
  static SortedSet<String> lines(String text) {
    SortedSet<String> lines = new TreeSet<>();
    String type = "";
    boolean isPublic = false;
    for (String line : text.lines().toList()) {
      if (line.endsWith(" {")) {
        isPublic = line.startsWith("public ");
        type = line.substring(0, line.length() - 2);
        if (isPublic) {
          lines.add(name(type) + ": " + type);
        }
      } else if (line.startsWith("  ") && isPublic && !line.equals("  static {};")) {
        lines.add(name(type) + ": " + line.strip());
      }
    }
    return lines;
  }

  /** The word behind the kind of the type. */
  private static String name(String type) {
    String name = type.replaceFirst("^.*?\\b(?:class|interface) ", "");
    return name.replaceFirst("[ <].*", "");
  }
}
