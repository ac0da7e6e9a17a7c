package io.comwright.platform;

import io.comwright.nativetest.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Linux on AArch64. */
class Aarch64Test extends PlatformTest {
  private static final String TESTS = "io.comwright.nativetest.";

  Aarch64Test() {
    super(Platform.AARCH64, 200);
  }

  /**
   * Windows on AArch64 returns every struct of a method through a pointer in x1: with the VM in
   * that convention, against C++ that has the pointer written out.
   */
  @TestFactory
  Stream<DynamicNode> structsInTheConventionOfWindows() throws Exception {
    Path apart = compiled.resolveSibling("compiled-windows-convention");
    compileFixtures(Target.WINDOWS_CONVENTION_ON_AARCH64, apart);
    return new TestRun(platform, "native-tests", "windows-convention")
        .run(
            vm,
            List.of(
                "-Djdk.internal.foreign.CABI=WIN_AARCH_64",
                "-Dio.comwright.abi=msvc",
                "-Dcomwright.test.convention=ms_abi",
                compiledBefore(apart)),
            List.of(
                "--select-class",
                TESTS + "values.ValuesTest",
                "--select-class",
                TESTS + "types.TypesTest",
                "--select-method",
                TESTS + "msvc.MsvcRulesTest#proxiesAndStubsDoTheSame"),
            SECONDS);
  }
}
