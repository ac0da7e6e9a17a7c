package io.comwright.processor.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import com.squareup.javapoet.ClassName;
import io.comwright.processor.Compiling;
import io.comwright.processor.model.Shape;
import io.comwright.processor.write.MetadataWriter;
import io.comwright.processor.write.MetadataWriter.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What {@code native-image} is told of the runtime: the shapes that all proxies share, what the
 * processor says of the runtime's interfaces, and the entries that its sources register by hand.
 * {@code LinkedShapes} looks whether that is all, in the tests that call it.
 */
class RuntimeMetadataTest {
  private static final Path RUNTIME = Path.of("..", "runtime", "src", "main");
  private static final String FILE = "io.comwright/comwright-runtime/reachability-metadata.json";
  private static final Pattern ANNOTATED =
      Pattern.compile("\n@(ComInterface|Callback|NativeLibrary)\\b");

  /** Its stub is written by hand; {@link RuntimeSourcesTest} says why. As that of IUnknown is. */
  private static final String BY_HAND = "IDispatch";

  // NativeEntry.target(UnknownEntries.class, "addRef", "(J)J")
  private static final Pattern ENTRY =
      Pattern.compile("\\((\\w+)\\.class,\\s*\"(\\w+)\",\\s*\"(\\(J+\\)J)\"\\)");

  // VTABLE.slot(IDispatchVtable.SLOT_invoke, "invoke", "(JJJJJJJJJ)J")
  private static final Pattern SLOT =
      Pattern.compile("VTABLE\\.slot\\([\\w.]+,\\s*\"(\\w+)\",\\s*\"(\\(J+\\)J)\"\\)");

  // NativeEntry.vtable(Entries.class, Map.of(SLOT_GetGUID, "getGuid"))
  private static final Pattern VTABLE =
      Pattern.compile("NativeEntry\\.vtable\\(\\s*(\\w+)\\.class,\\s*Map\\.of\\(([^)]*)\\)");

  // find("segment", MethodType.methodType(MemorySegment.class, long.class, long.class))
  private static final Pattern ADAPTER =
      Pattern.compile("find\\(\"(\\w+)\", MethodType\\.methodType\\([\\w.]+((?:, [\\w.]+)*)\\)\\)");

  private static final Pattern TEXT = Pattern.compile("\"(\\w+)\"");

  private final Map<Section, SortedSet<String>> all = new EnumMap<>(Section.class);

  @TestFactory
  Stream<DynamicTest> runtimeHoldsWhatNativeImageIsTold() throws IOException {
    add(MetadataWriter.shared());
    for (Path file : sources()) {
      String source = Files.readString(file);
      if (ANNOTATED.matcher(source).find() && !file.endsWith(BY_HAND + ".java")) {
        addGenerated(file);
      }
      addWritten(file, source);
    }
    for (String proxy : List.of("IUnknownProxy", "automation.IDispatchProxy")) {
      add(MetadataWriter.methods(ClassName.bestGuess("io.comwright." + proxy), List.of()));
    }
    assertTrue(all.get(Section.DIRECT_UPCALLS).size() > 50);
    return KeptSources.compare(
        RUNTIME.resolve("resources").resolve("META-INF").resolve("native-image"),
        new TreeMap<>(Map.of(FILE, MetadataWriter.text(all))));
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(RUNTIME.resolve("java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private void add(Map<Section, SortedSet<String>> sections) {
    sections.forEach(
        (section, lines) -> all.computeIfAbsent(section, s -> new TreeSet<>()).addAll(lines));
  }

  /** What the processor writes beside the classes of an interface. */
  private void addGenerated(Path file) throws IOException {
    Compilation compilation =
        Compiling.compile(
            List.of("-proc:only", "-Acomwright.graalvm=true"),
            JavaFileObjects.forResource(file.toUri().toURL()));
    List<JavaFileObject> metadata =
        compilation.generatedFiles().stream()
            .filter(each -> each.getName().endsWith("/reachability-metadata.json"))
            .toList();
    assertEquals(List.of(), compilation.errors());
    for (JavaFileObject each : metadata) {
      add(read(Compiling.text(each)));
    }
  }

  /** The entries of a file, each of which is a line. */
  private static Map<Section, SortedSet<String>> read(String text) {
    Map<Section, SortedSet<String>> sections = new EnumMap<>(Section.class);
    Section section = Section.REFLECTION;
    for (String line : text.lines().map(String::strip).toList()) {
      for (Section each : Section.values()) {
        if (line.startsWith("\"" + each.key() + "\": [")) {
          section = each;
        }
      }
      if (line.startsWith("{ ")) {
        String entry = line.substring(2, line.lastIndexOf(" }"));
        sections.computeIfAbsent(section, s -> new TreeSet<>()).add(entry);
      }
    }
    return sections;
  }

  /** What a source registers by hand. */
  private void addWritten(Path file, String source) {
    ClassName type = typeOf(file);
    SortedMap<ClassName, SortedMap<String, Shape>> entries = new TreeMap<>();
    ENTRY
        .matcher(source)
        .results()
        .forEach(each -> put(entries, named(type, each.group(1)), each.group(2), each.group(3)));
    SLOT.matcher(source)
        .results()
        .forEach(each -> put(entries, type, each.group(1), each.group(2)));
    VTABLE
        .matcher(source)
        .results()
        .forEach(
            each ->
                TEXT.matcher(each.group(2))
                    .results()
                    .forEach(
                        name -> put(entries, named(type, each.group(1)), name.group(1), "(JJJ)J")));
    entries.forEach((owner, methods) -> add(MetadataWriter.entries(owner, methods)));
    List<String> adapters =
        ADAPTER.matcher(source).results().map(RuntimeMetadataTest::adapter).toList();
    if (!adapters.isEmpty()) {
      add(MetadataWriter.methods(type, adapters));
    }
  }

  private static String adapter(MatchResult find) {
    List<String> types =
        Pattern.compile("[\\w.]+")
            .matcher(find.group(2).replace(".class", ""))
            .results()
            .map(MatchResult::group)
            .map(name -> name.equals("long") ? name : "java.lang.foreign." + name)
            .toList();
    return MetadataWriter.method(find.group(1), types);
  }

  private static void put(
      SortedMap<ClassName, SortedMap<String, Shape>> entries,
      ClassName type,
      String name,
      String descriptor) {
    int arguments = descriptor.indexOf(')') - 2;
    entries
        .computeIfAbsent(type, t -> new TreeMap<>())
        .put(name, new Shape(Collections.nCopies(arguments, "J"), "J", false));
  }

  private static ClassName named(ClassName type, String name) {
    return type.simpleName().equals(name) ? type : type.nestedClass(name);
  }

  private static ClassName typeOf(Path file) {
    String name =
        RUNTIME.resolve("java").relativize(file).toString().replace('\\', '/').replace(".java", "");
    int slash = name.lastIndexOf('/');
    return ClassName.get(
        name.substring(0, Math.max(slash, 0)).replace('/', '.'), name.substring(slash + 1));
  }
}
