package io.comwright.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.WINDOWS)
@Timeout(120)
class CheckedModeTest {
  @Test
  void foreignApartmentsAreNamed() throws Exception {
    SecondVm.Ended ended =
        SecondVm.run(List.of("-Dio.comwright.checked=true"), CheckedProgram.class);
    assertEquals(0, ended.exit(), ended.text());
    List<String> lines = ended.lines();
    assertRefused(lines.get(0), "use in no apartment", "main is in no apartment");
    assertRefused(lines.get(1), "use in the MTA", "main is in the multithreaded apartment");
    assertRefused(lines.get(2), "close in the MTA", ".close");
    assertRefused(lines.get(3), "pass on in the MTA", "RegisterInterfaceInGlobal");
    assertEquals(
        List.of(
            "use at home: done",
            "use what was resolved: done",
            "close at home: done",
            "use a Java object: done",
            "close a Java object: done"),
        lines.subList(4, lines.size()));
  }

  private static void assertRefused(String line, String what, String part) {
    assertTrue(line.startsWith(what + ": IllegalStateException: "), line);
    assertTrue(line.contains(part), line);
    assertTrue(line.contains("IDictionaryProxy["), line);
    assertTrue(line.contains("single-threaded apartment of thread home"), line);
    assertTrue(line.contains("AgileReference"), line);
  }
}
