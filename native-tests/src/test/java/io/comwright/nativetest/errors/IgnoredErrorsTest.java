package io.comwright.nativetest.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.nativetest.Compiler;
import io.comwright.nativetest.Fixtures;
import io.comwright.nativetest.OwnVm;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Errors that nobody asks for, in a VM of its own, which has to end: {@link IgnoredErrors}. */
class IgnoredErrorsTest {
  @ParameterizedTest(name = "{0}")
  @EnumSource(Compiler.class)
  void theVmEndsAndHoldsNothing(Compiler compiler) throws Exception {
    List<String> options = List.of(Fixtures.option(compiler));
    OwnVm.Ended ended = OwnVm.run(120, options, IgnoredErrors.class.getName(), compiler.name());
    String output = "true\nfailures %d, live 0\n".formatted(2 * IgnoredErrors.THREADS + 1);
    assertEquals(output, ended.out(), ended.err());
    assertEquals("", ended.err());
    assertEquals(0, ended.exit());
  }
}
