package io.comwright.nativetest.objects;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.nativetest.Compiler;
import io.comwright.nativetest.Fixtures;
import io.comwright.nativetest.OwnVm;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What native code releases when the VM has ended, in a VM of its own: {@link HeldAtTheEnd}. An
 * upcall would end that with a fatal error.
 */
class HeldAtTheEndTest {
  @ParameterizedTest(name = "{0}")
  @EnumSource(Compiler.class)
  void afterMainReturnsItAnswersWithoutJavaAndInHooksWithIt(Compiler compiler) throws Exception {
    assertEnds(compiler, "return", "1 of 1\nreleased, 1 1\n");
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(Compiler.class)
  void afterSystemExitItAnswersWithoutJava(Compiler compiler) throws Exception {
    assertEnds(compiler, "exit", "released, 1 1\n");
  }

  private static void assertEnds(Compiler compiler, String way, String output) throws Exception {
    List<String> options = List.of(Fixtures.option(compiler));
    OwnVm.Ended ended = OwnVm.run(120, options, HeldAtTheEnd.class.getName(), compiler.name(), way);
    assertEquals(output, ended.out(), ended.err());
    assertEquals("", ended.err());
    assertEquals(0, ended.exit());
  }
}
