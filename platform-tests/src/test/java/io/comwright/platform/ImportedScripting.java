package io.comwright.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.nativetest.OwnVm;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The type library of the scripting runtime is imported here, the sources are compiled, and a
 * program calls Wine's objects over there through what was generated.
 */
final class ImportedScripting {
  private static final String LIBRARY = "scrrun.dll";

  private static final String PRINTED =
      """
      2 22
      true false
      [one, two]
      1 TextCompare
      by a slot true
      written.txt 11
      false
      """;

  private final Path folder;

  ImportedScripting(Path folder) {
    this.folder = folder;
  }

  void run(Vm vm) throws Exception {
    Path sources = Files.createDirectories(folder.resolve("src"));
    Path list = folder.resolve("comwright.import");
    Files.writeString(
        list,
        "tlb %s\npackage scripting\nDictionary\nFileSystemObject\n"
            .formatted(TypeLibraries.folder().resolve(LIBRARY)));
    here(
        program("java"),
        "-cp",
        System.getProperty("java.class.path"),
        "io.comwright.importer.cli.Main",
        "write",
        "--list",
        list.toString(),
        sources.toString());
    Path program = sources.resolve("scripting").resolve("Drive.java");
    try (InputStream text = ImportedScripting.class.getResourceAsStream("/scripting/Drive.java")) {
      Files.write(program, text.readAllBytes());
    }
    Path classes = Files.createDirectories(folder.resolve("classes"));
    compile(sources, classes);
    List<Path> classPath = new ArrayList<>(List.of(classes));
    classPath.addAll(Vm.classPath());
    Path log = folder.resolve("log");
    List<String> main = List.of("scripting.Drive", Platform.WINDOWS.path(classes));
    int exit = vm.run(List.of(), classPath, main, folder, log, PlatformTest.SECONDS);
    assertEquals(0, exit, Vm.end(log));
    assertEquals(PRINTED, OwnVm.clean(Files.readString(log)));
  }

  private static String program(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  private void compile(Path sources, Path classes) throws Exception {
    List<String> command = new ArrayList<>(List.of(program("javac"), "--release", "22"));
    command.addAll(List.of("-Xlint:all,-processing,-options,-classfile", "-Werror"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("-processorpath", System.getProperty("java.class.path")));
    command.addAll(List.of("-d", classes.toString()));
    try (Stream<Path> files = Files.walk(sources)) {
      files.map(Path::toString).filter(each -> each.endsWith(".java")).forEach(command::add);
    }
    here(command.toArray(String[]::new));
  }

  private void here(String... command) throws Exception {
    File log = folder.resolve("here.log").toFile();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
    assertEquals(0, process.waitFor(), () -> read(log));
  }

  private static String read(File file) {
    try {
      return Files.readString(file.toPath());
    } catch (IOException e) {
      return e.toString();
    }
  }
}
