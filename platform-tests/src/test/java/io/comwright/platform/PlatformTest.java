package io.comwright.platform;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.nativetest.Compiler;
import io.comwright.nativetest.Fixtures;
import io.comwright.nativetest.OwnVm;
import io.comwright.nativetest.Target;
import io.comwright.nativetest.msvc.MsvcDll;
import io.comwright.property.Drawn;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What runs on every platform. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledOnOs(value = OS.LINUX, disabledReason = "the emulators are those of Linux")
abstract class PlatformTest {
  /** Many times what it takes on an idle machine. */
  static final int SECONDS = 1800;

  private static final String SAMPLE = "io.comwright.sample.mapi.SynchronizationDemo";

  final Platform platform;

  /** What is compiled for it. */
  final Path compiled;

  Vm vm;

  private final int methods;

  /**
   * @param methods how many the property test draws: as many as take about three minutes
   */
  PlatformTest(Platform platform, int methods) {
    this.platform = platform;
    this.methods = methods;
    this.compiled = Vm.TARGET.resolve(platform.name().toLowerCase(Locale.ROOT)).resolve("compiled");
  }

  @BeforeAll
  void start() throws Exception {
    vm = new Vm(platform);
  }

  @AfterAll
  void end() throws Exception {
    if (vm != null) {
      vm.endOthers();
    }
  }

  /** All tests of a module. */
  final Stream<DynamicNode> run(String module, List<String> options) throws Exception {
    return new TestRun(platform, module, module).run(vm, options, List.of(), SECONDS);
  }

  @TestFactory
  Stream<DynamicNode> runtime() throws Exception {
    return run("runtime", List.of());
  }

  @TestFactory
  Stream<DynamicNode> roundTrips() throws Exception {
    return run("round-trips", List.of());
  }

  /** Against C++ of all compilers for the platform that there are. */
  @TestFactory
  Stream<DynamicNode> nativeTests() throws Exception {
    compileFixtures(platform.target(), compiled);
    if (platform == Platform.WINDOWS) {
      MsvcDll.compile(compiled.resolve("msvc"));
    }
    return run("native-tests", List.of(compiledBefore()));
  }

  static void compileFixtures(Target target, Path directory) {
    for (Compiler compiler : Compiler.values()) {
      if (compiler.isPresent(target)) {
        Fixtures.compile(compiler, target, directory.resolve("fixtures"));
      }
    }
  }

  private String compiledBefore() {
    return compiledBefore(compiled);
  }

  /** Tells a VM over there where its fixtures are. */
  String compiledBefore(Path directory) {
    return "-Dcomwright.test.compiled=" + platform.path(directory);
  }

  /** Interfaces and values drawn at random; the failure of a test names the seed. */
  @TestFactory
  Stream<DynamicNode> propertyTest() throws Exception {
    List<String> options = new ArrayList<>(List.of(compiledBefore()));
    options.addAll(Drawn.compile(platform.target(), compiled.resolve("property"), methods));
    return new TestRun(platform, "native-tests", "property")
        .run(
            vm,
            options,
            List.of(
                "--select-class", "io.comwright.property.PropertyTest",
                "--select-class", "io.comwright.property.DispatchPropertyTest"),
            SECONDS);
  }

  /** What the sample prints in a VM of this system, it prints over there. */
  @Test
  void sample() throws Exception {
    List<Path> classPath =
        List.of(
            Vm.module("sample").resolve(Path.of("target", "classes")),
            Vm.module("runtime").resolve(Path.of("target", "classes")));
    Path log = Files.createDirectories(compiled.getParent()).resolve("sample.log");
    int exit = vm.run(List.of(), classPath, List.of(SAMPLE), Vm.TARGET, log, SECONDS);
    assertEquals(0, exit, Vm.end(log));
    Process here =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath.stream().map(Path::toString).collect(joining(File.pathSeparator)),
                SAMPLE)
            .start();
    String expected = new String(here.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, here.waitFor());
    assertEquals(OwnVm.clean(expected), OwnVm.clean(Files.readString(log)));
  }
}
