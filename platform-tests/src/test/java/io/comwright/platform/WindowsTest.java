package io.comwright.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Windows on x86-64. */
class WindowsTest extends PlatformTest {
  private static final String PROCESSES = "io.comwright.sample.processes.ProcessList";

  WindowsTest() {
    super(Platform.WINDOWS, 400);
  }

  @TestFactory
  Stream<DynamicNode> windows() throws Exception {
    return new TestRun(platform, "windows", "windows").run(vm, List.of(), List.of(), SECONDS);
  }

  /** The sample that lists processes lists its own. */
  @Test
  void processes() throws Exception {
    List<Path> classPath =
        Stream.of("sample-windows", "windows", "runtime")
            .map(module -> Vm.module(module).resolve(Path.of("target", "classes")))
            .toList();
    Path log = Files.createDirectories(compiled.getParent()).resolve("processes.log");
    int exit = vm.run(List.of(), classPath, List.of(PROCESSES), Vm.TARGET, log, SECONDS);
    assertEquals(0, exit, Vm.end(log));
    assertTrue(Files.readString(log).matches("(?s).*\\d+ java\\.exe\\R.*"), Vm.end(log));
  }
}
