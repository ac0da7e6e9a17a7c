package io.comwright.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.IUnknown;
import io.comwright.windows.scripting.ModuleProgram;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** As named modules. */
@EnabledOnOs(OS.WINDOWS)
@Timeout(120)
class ModulesTest {
  @Test
  void theRuntimeAloneNeedsNativeAccess() throws Exception {
    List<String> options =
        List.of(
            "--enable-native-access=io.comwright.runtime",
            "--illegal-native-access=deny",
            "-p",
            place(IUnknown.class) + File.pathSeparator + place(Apartment.class),
            "--add-modules",
            "io.comwright.windows");
    SecondVm.Ended ended = SecondVm.run(options, ModuleProgram.class);
    assertEquals(
        List.of(
            "module io.comwright.windows",
            "module io.comwright.runtime",
            "a single-threaded apartment (STA)",
            "C:\\a\\b"),
        ended.text().lines().filter(line -> !line.contains("affinity")).toList());
    assertEquals(0, ended.exit());
  }

  private static String place(Class<?> type) throws Exception {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
  }
}
