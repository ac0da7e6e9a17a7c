package io.comwright.loaded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.nativetest.OwnVm;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each class takes a tenth of a millisecond or more when a program starts. */
class LoadedClassesTest {
  private static final Pattern GENERATED =
      Pattern.compile("\\.(I(?:Unknown|Planet|Moon)(?:Vtable|Proxy|Stub)) source: ");

  /** What two calls load. */
  @Test
  void whoCallsLoadsTheProxies() throws Exception {
    assertEquals(List.of("IMoonProxy", "IPlanetProxy", "IUnknownProxy"), loaded("calls"));
  }

  /** Of a base, the proxy holds the type. */
  @Test
  void whoIsCalledLoadsTheStubs() throws Exception {
    assertEquals(
        List.of("IMoonStub", "IPlanetProxy", "IPlanetStub", "IUnknownProxy"), loaded("exposes"));
  }

  @Test
  void whoDoesBothLoadsBoth() throws Exception {
    List<String> both =
        List.of("IMoonProxy", "IMoonStub", "IPlanetProxy", "IPlanetStub", "IUnknownProxy");
    assertEquals(both, loaded("calls", "exposes"));
    assertEquals(both, loaded("exposes", "calls"));
  }

  private static List<String> loaded(String... cases) throws Exception {
    String[] program = new String[cases.length + 1];
    program[0] = LoadingCases.class.getName();
    System.arraycopy(cases, 0, program, 1, cases.length);
    OwnVm.Ended ended = OwnVm.run(120, List.of("-Xlog:class+load:stdout:none"), program);
    assertEquals("", ended.err(), () -> Arrays.toString(cases));
    assertEquals(0, ended.exit());
    return GENERATED
        .matcher(ended.out())
        .results()
        .map((MatchResult match) -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .toList();
  }
}
