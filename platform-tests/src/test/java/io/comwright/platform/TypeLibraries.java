package io.comwright.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.comwright.importer.binary.Bytes;
import io.comwright.importer.binary.PortableExecutable;
import io.comwright.importer.binary.Resources;
import io.comwright.importer.typelib.TypeLibrary;
import io.comwright.nativetest.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/**
 * What the importer reads in the type libraries of Wine, on this system, is what Wine's oleaut32
 * says of them: every type with its functions, slots, DISPIDs, types, flags and defaults.
 */
final class TypeLibraries {
  private static final Path ROOT = Path.of("/usr", "lib");
  private static final String MODULES = "wine/x86_64-windows";

  /** Each of the many that Wine has; fewer would be a folder of something else. */
  private static final int FEWEST_FILES = 40;

  private static final int FEWEST_LINES = 50_000;

  private TypeLibraries() {}

  static Stream<DynamicNode> compare(Vm vm, Path folder) throws Exception {
    Map<Path, List<TypeLibrary>> files = read();
    List<TypeLibrary> all = files.values().stream().flatMap(List::stream).toList();
    Path dump = Files.createDirectories(folder).resolve("libraries.txt");
    List<String> program = new ArrayList<>();
    program.add(LibraryDump.class.getName());
    program.add(Platform.WINDOWS.path(dump));
    files.keySet().forEach(each -> program.add(Platform.WINDOWS.path(each)));
    Path log = folder.resolve("log");
    int exit = vm.run(List.of(), Vm.classPath(), program, folder, log, PlatformTest.SECONDS);
    assertEquals(0, exit, Vm.end(log));
    List<String> said = Files.readAllLines(dump);
    List<DynamicNode> tests = new ArrayList<>();
    tests.add(
        dynamicTest(
            "there are enough of them",
            () ->
                assertEquals(
                    List.of(true, true),
                    List.of(files.size() >= FEWEST_FILES, said.size() >= FEWEST_LINES),
                    files.size() + " files, " + said.size() + " lines")));
    int at = 0;
    for (Map.Entry<Path, List<TypeLibrary>> each : files.entrySet()) {
      int next = at + 1;
      while (next < said.size() && !said.get(next).startsWith("library ")) {
        next++;
      }
      List<String> theirs = said.subList(at, next);
      // Of a module with several libraries oleaut32 loads the first.
      List<String> ours = LibraryText.lines(all, each.getValue().getFirst());
      tests.add(
          dynamicTest(
              each.getKey().getFileName().toString(),
              () ->
                  assertEquals(String.join("\n", theirs), String.join("\n", like(theirs, ours)))));
      at = next;
    }
    return tests.stream();
  }

  /** Without what oleaut32 itself could not read. */
  private static List<String> like(List<String> theirs, List<String> ours) {
    List<String> lines = new ArrayList<>();
    boolean skipped = false;
    for (String line : ours) {
      if (line.startsWith("type ")) {
        String unreadable = "type " + line.split(" ")[1] + LibraryText.UNREADABLE;
        skipped = theirs.contains(unreadable);
        lines.add(skipped ? unreadable : line);
      } else if (!skipped) {
        int at = lines.size();
        String said = at < theirs.size() ? theirs.get(at) : "";
        boolean unresolved = said.contains(LibraryText.UNRESOLVED) && isLike(said, line);
        lines.add(unresolved ? said : line);
      }
    }
    return lines;
  }

  /** Whether a line differs in nothing but the name of a type that oleaut32 does not find. */
  private static boolean isLike(String said, String line) {
    int at = said.indexOf(LibraryText.UNRESOLVED);
    return line.startsWith(said.substring(0, at))
        && line.endsWith(said.substring(at + LibraryText.UNRESOLVED.length()));
  }

  private static Map<Path, List<TypeLibrary>> read() throws IOException {
    Map<Path, List<TypeLibrary>> files = new LinkedHashMap<>();
    try (Stream<Path> modules = Files.list(folder())) {
      for (Path each : modules.sorted().toList()) {
        if (hasLibrary(each)) {
          files.put(each, io.comwright.importer.typelib.TypeLibraries.read(Bytes.read(each)));
        }
      }
    }
    return files;
  }

  private static boolean hasLibrary(Path file) throws IOException {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".tlb")
        || name.matches(".*\\.(dll|exe|ocx)")
            && !Resources.of(PortableExecutable.read(Bytes.read(file)), "TYPELIB").isEmpty();
  }

  /** Where Wine has its modules. */
  static Path folder() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return Stream.concat(Stream.of(ROOT), folders.filter(Files::isDirectory).sorted())
          .map(each -> each.resolve(MODULES))
          .filter(Files::isDirectory)
          .findFirst()
          .orElseThrow(() -> Tools.missing("Wine's folder " + MODULES));
    }
  }
}
