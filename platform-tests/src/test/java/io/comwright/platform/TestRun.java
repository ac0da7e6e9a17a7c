package io.comwright.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.File;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The test classes of a module in a VM of a platform, each test of there a test of here. */
final class TestRun {
  private static final Pattern TEST = Pattern.compile("([^$]*Test)\\.class");
  private static final Pattern INVOCATION =
      Pattern.compile("/\\[(?:test-template|class-template|dynamic)[a-z-]*:#(\\d+)\\]");

  private final Platform platform;
  private final String module;
  private final Path reports;

  /**
   * @param module the folder of the module
   * @param reports the name of a folder for what the run writes
   */
  TestRun(Platform platform, String module, String reports) {
    this.platform = platform;
    this.module = module;
    this.reports = Vm.TARGET.resolve(platform.name().toLowerCase(Locale.ROOT)).resolve(reports);
  }

  /**
   * Runs the tests.
   *
   * @param options of the VM
   * @param selected options of the console that select tests; all of the module if there are none
   * @param seconds how long they may take together
   * @return the tests, by class
   */
  Stream<DynamicNode> run(Vm vm, List<String> options, List<String> selected, int seconds)
      throws Exception {
    Path classes = Vm.module(module).resolve(Path.of("target", "test-classes"));
    Path report = reports.resolve("TEST-junit-jupiter.xml");
    Files.createDirectories(reports);
    Files.deleteIfExists(report);
    List<Path> classPath = new ArrayList<>(List.of(classes));
    classPath.addAll(Vm.classPath());
    List<String> program = new ArrayList<>();
    program.addAll(List.of("org.junit.platform.console.ConsoleLauncher", "execute"));
    program.addAll(List.of("--disable-banner", "--disable-ansi-colors", "--details=testfeed"));
    program.addAll(List.of("--reports-dir", platform.path(reports)));
    if (selected.isEmpty()) {
      program.addAll(List.of("--scan-classpath", platform.path(classes)));
    } else {
      program.addAll(selected);
    }
    List<Exclusion> exclusions = selected.isEmpty() ? Exclusion.on(platform) : List.of();
    for (Exclusion each : exclusions) {
      String type = each.type().replace(".", "\\.");
      if (each.methods().isEmpty()) {
        program.addAll(List.of("--exclude-classname", type));
      } else {
        String methods = String.join("|", each.methods());
        program.addAll(List.of("--exclude-methodname", type + "#(" + methods + ")\\b.*"));
      }
    }
    List<String> all = new ArrayList<>(options);
    all.add("-Dbasedir=" + platform.path(Vm.module(module)));
    Path log = reports.resolve("log");
    int exit = vm.run(all, classPath, program, reports, log, seconds);
    if (!Files.exists(report)) {
      throw new AssertionError("exit code " + exit + " without a report\n" + Vm.end(log));
    }
    Map<String, List<DynamicTest>> tests = read(report);
    List<DynamicNode> nodes = new ArrayList<>();
    tests.forEach((type, ofType) -> nodes.add(dynamicContainer(type, ofType)));
    if (selected.isEmpty()) {
      TreeSet<String> missing = classes(classPath);
      missing.removeAll(tests.keySet());
      for (Exclusion each : exclusions) {
        missing.remove(each.type());
        if (Files.exists(classes.resolve(each.type().replace('.', '/') + ".class"))) {
          each.names().forEach(name -> nodes.add(dynamicTest(name, () -> skip(each.reason()))));
        }
      }
      nodes.add(dynamicTest("all classes have run", () -> assertEquals(new TreeSet<>(), missing)));
    }
    boolean failed = failures(report) > 0;
    nodes.add(
        dynamicTest(
            "the VM has ended as it should",
            () -> assertEquals(failed ? 1 : 0, exit, () -> "see " + log)));
    return nodes.stream();
  }

  private static void skip(String reason) {
    Assumptions.abort("skipped: " + reason);
  }

  /** The test classes in the first entry of a class path. */
  private static TreeSet<String> classes(List<Path> classPath) throws Exception {
    Path folder = classPath.getFirst();
    TreeSet<String> names = new TreeSet<>();
    URL[] urls = new URL[classPath.size()];
    for (int i = 0; i < urls.length; i++) {
      urls[i] = classPath.get(i).toUri().toURL();
    }
    try (Stream<Path> files = Files.walk(folder);
        URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Matcher name = TEST.matcher(folder.relativize(file).toString());
        if (name.matches()) {
          String type = name.group(1).replace(File.separatorChar, '.');
          if (!Modifier.isAbstract(loader.loadClass(type).getModifiers())) {
            names.add(type);
          }
        }
      }
    }
    return names;
  }

  /** What the report says, by class. */
  private static Map<String, List<DynamicTest>> read(Path report) throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile());
    NodeList cases = document.getElementsByTagName("testcase");
    Map<String, List<DynamicTest>> tests = new LinkedHashMap<>();
    for (int i = 0; i < cases.getLength(); i++) {
      Element test = (Element) cases.item(i);
      tests
          .computeIfAbsent(test.getAttribute("classname"), type -> new ArrayList<>())
          .add(dynamicTest(test.getAttribute("name") + place(test), () -> repeat(test)));
    }
    return tests;
  }

  private static int failures(Path report) throws Exception {
    Element suite =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(report.toFile())
            .getDocumentElement();
    return Integer.parseInt(suite.getAttribute("failures"))
        + Integer.parseInt(suite.getAttribute("errors"));
  }

  /** The numbers of what is repeated, as in the test's identity: {@code [1]}, or nothing. */
  private static String place(Element test) {
    Matcher numbers = INVOCATION.matcher(text(test, "system-out"));
    StringBuilder text = new StringBuilder();
    while (numbers.find()) {
      text.append("[").append(numbers.group(1)).append("]");
    }
    return text.toString();
  }

  private static void repeat(Element test) {
    for (String kind : List.of("failure", "error")) {
      if (test.getElementsByTagName(kind).getLength() > 0) {
        throw new AssertionFailedError("over there: " + text(test, kind));
      }
    }
    if (test.getElementsByTagName("skipped").getLength() > 0) {
      Assumptions.abort(text(test, "skipped"));
    }
  }

  private static String text(Element test, String child) {
    NodeList children = test.getElementsByTagName(child);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < children.getLength(); i++) {
      text.append(children.item(i).getTextContent());
    }
    return text.toString();
  }
}
