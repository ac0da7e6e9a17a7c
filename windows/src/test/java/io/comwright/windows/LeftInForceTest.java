package io.comwright.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * COM releases what is still in force when the process ends and the VM is gone. The VM has to end
 * all the same, and without a word.
 */
@EnabledOnOs(OS.WINDOWS)
@Timeout(120)
class LeftInForceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "CLASS_OBJECT",
        "CLASS_OBJECT_IN_STA",
        "CLASS_OBJECT_OF_STA_THREAD",
        "RUNNING_OBJECT",
        "RUNNING_OBJECT_IN_STA",
        "AGILE_REFERENCE",
        "AGILE_REFERENCES_OF_THREADS"
      })
  void theVmEnds(String left) throws Exception {
    SecondVm.Ended ended = SecondVm.run(List.of(), LeftInForceProgram.class, left);
    assertEquals(List.of("returns"), ended.lines());
    assertEquals(0, ended.exit());
  }
}
