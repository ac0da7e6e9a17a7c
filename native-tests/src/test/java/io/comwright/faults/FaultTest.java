package io.comwright.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.nativetest.OwnVm;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A VM for each case: it says what it should, says nothing else, and ends with 0. */
class FaultTest {
  private void expect(String name, List<String> options, String output) throws Exception {
    OwnVm.Ended ended = OwnVm.run(120, options, FaultCases.class.getName(), name);
    assertEquals(output, ended.out(), ended.err());
    assertEquals("", ended.err());
    assertEquals(0, ended.exit());
  }

  @Test
  void useAfterRelease() throws Exception {
    String told = "told IUnknown.%s java.lang.IllegalStateException\n";
    String other = "told a method of a released object java.lang.IllegalStateException\n";
    expect(
        "useAfterRelease",
        List.of(),
        told.formatted("QueryInterface")
            + "QueryInterface RPC_E_DISCONNECTED (0x80010108)\n"
            + "out 0\n"
            + told.formatted("AddRef")
            + "AddRef 0\n"
            + other
            + "run RPC_E_DISCONNECTED (0x80010108)\n"
            + other
            + "length RPC_E_DISCONNECTED (0x80010108)\n"
            + other
            + "slot 100 RPC_E_DISCONNECTED (0x80010108)\n"
            + told.formatted("Release")
            + "Release 0\n"
            + "end, live 0\n");
  }

  @Test
  void doubleRelease() throws Exception {
    String again = "told IUnknown.Release java.lang.IllegalStateException\nRelease 0\n";
    expect(
        "doubleRelease",
        List.of(),
        "Release 0\n"
            + again.repeat(3)
            + "the other is alive\nrun S_OK (0x00000000)\nend, live 0\n");
  }

  @Test
  void badPointersToQueryInterface() throws Exception {
    expect(
        "badPointersToQueryInterface",
        List.of(),
        """
        null IID E_POINTER (0x80004003)
        out 0
        null out E_POINTER (0x80004003)
        both null E_POINTER (0x80004003)
        """
            + "unaligned IID S_OK (0x00000000)\nsame true\n".repeat(3)
            + "end, live 0\n");
  }

  @Test
  void nullArguments() throws Exception {
    expect(
        "nullArguments",
        List.of(),
        """
        told IVictim.length io.comwright.ComException
        null text E_POINTER (0x80004003)
        out 0
        told IVictim.length io.comwright.ComException
        null out E_POINTER (0x80004003)
        told IVictim.other io.comwright.ComException
        null interface out E_POINTER (0x80004003)
        end, live 0
        """);
  }

  @Test
  void exceptionsInEveryPosition() throws Exception {
    StringBuilder output = new StringBuilder();
    String[][] expected = {
      {"io.comwright.ComException", "E_ACCESSDENIED (0x80070005)"},
      {"java.lang.IllegalArgumentException", "E_INVALIDARG (0x80070057)"},
      {"java.lang.UnsupportedOperationException", "E_NOTIMPL (0x80004001)"},
      {"java.lang.OutOfMemoryError", "E_OUTOFMEMORY (0x8007000E)"},
      {"java.lang.NoClassDefFoundError", "E_FAIL (0x80004005)"},
      {"java.lang.Exception", "E_FAIL (0x80004005)"},
      {"io.comwright.faults.ImplementationFaults$Nasty", "E_FAIL (0x80004005)"},
      {"java.lang.StackOverflowError", "E_FAIL (0x80004005)"},
    };
    for (String[] row : expected) {
      output.append(of(row[0], row[0], row[1]));
    }
    // A class fails to initialise once, and is missing from then on.
    String missing = "java.lang.NoClassDefFoundError";
    String fail = "E_FAIL (0x80004005)";
    output.append(of("java.lang.ExceptionInInitializerError", missing, fail));
    output.append(of(missing, missing, fail));
    expect(
        "exceptionsInEveryPosition",
        List.of("-Xss512k"),
        output.append("end, live 0\n").toString());
  }

  private static String of(String first, String then, String answer) {
    return "told IVictim.run %1$s\ntold IVictim.length %2$s\ntold IVictim.other %2$s\n"
            .formatted(first, then)
        + "%1$s %1$s 0 %1$s 0\n".formatted(answer)
        + "told IVictim.number %s\nnumber 0.0\n".formatted(then);
  }

  @Test
  void listenerThatFails() throws Exception {
    expect(
        "listenerThatFails", List.of(), "the listener fails\nE_FAIL (0x80004005)\nend, live 0\n");
  }

  /** Each failure of what it calls is one more to hear of, but not for ever. */
  @Test
  void listenerThatCallsWhatFails() throws Exception {
    expect(
        "listenerThatCallsWhatFails",
        List.of("-Xss512k"),
        "told 4 times\ntold of a released object 30 times\nend, live 0\n");
  }

  @Test
  void objectsThatEndOneAnother() throws Exception {
    expect("objectsThatEndOneAnother", List.of("-Xss512k"), "50000 in order true\nend, live 0\n");
  }

  @Test
  void reasonThatFails() throws Exception {
    expect("reasonThatFails", List.of("-Xss512k"), "end, live 0\n");
  }

  @Test
  void exhaustedMemory() throws Exception {
    String once = "told IVictim.run java.lang.OutOfMemoryError\nE_OUTOFMEMORY (0x8007000E)\n";
    expect("exhaustedMemory", List.of("-Xmx24m"), once.repeat(3) + "end, live 0\n");
  }

  @Test
  void nestToTheLimit() throws Exception {
    String refused = "told IVictim.nest io.comwright.ComException\n";
    expect(
        "nestToTheLimit",
        List.of(),
        refused + "depth 64 E_UNEXPECTED (0x8000FFFF)\ndepth 64\nend, live 0\n");
    expect(
        "nestToTheLimit",
        List.of("-Dio.comwright.maxUpcallDepth=10"),
        refused + "depth 10 E_UNEXPECTED (0x8000FFFF)\ndepth 10\nend, live 0\n");
  }

  @Test
  void noUpcalls() throws Exception {
    expect(
        "noUpcalls",
        List.of("-Dio.comwright.maxUpcallDepth=-1"),
        """
        told IVictim.run io.comwright.ComException
        io.comwright.ComException: IVictim.run: E_UNEXPECTED (0x8000FFFF): 0 upcalls are nested on this thread; io.comwright.maxUpcallDepth sets the limit
        end, live 0
        """);
  }

  @Test
  void closeDuringCall() throws Exception {
    String refused =
        "java.lang.IllegalStateException: IVictimProxy[0x#].close: a call is using the proxy; close"
            + " it when all calls are over\n";
    expect(
        "closeDuringCall",
        List.of("-Dio.comwright.checked=true"),
        refused.repeat(2) + "as argument 1.5\nend, live 0\n");
  }

  @Test
  void closeDuringCallThatFails() throws Exception {
    expect(
        "closeDuringCallThatFails",
        List.of(),
        """
        told IVictim.run io.comwright.ComException
        io.comwright.ComException: IVictim.run: E_ABORT (0x80004004)
        end, live 0
        """);
  }

  @Test
  void closeRacesWithCalls() throws Exception {
    expect(
        "closeRacesWithCalls", List.of("-Dio.comwright.checked=true"), "rounds 100\nend, live 0\n");
  }

  @Test
  void callsOfVirtualThreads() throws Exception {
    expect(
        "callsOfVirtualThreads",
        List.of("-Dio.comwright.checked=true"),
        "nothing was thrown\nend, live 0\n");
  }

  @Test
  void lentProxyOnAnotherThread() throws Exception {
    expect(
        "lentProxyOnAnotherThread",
        List.of("-Dio.comwright.checked=true"),
        """
        java.lang.WrongThreadException: IVictim.run: IVictimProxy[0x#] was lent to thread main for one call; retain it there to use it elsewhere
        java.lang.WrongThreadException: IVictimProxy.retain: IVictimProxy[0x#] was lent to thread main for one call; retain it there to use it elsewhere
        number 2.5
        end, live 0
        """);
  }

  @Test
  void trace() throws Exception {
    expect(
        "trace",
        List.of("-Dio.comwright.trace=true"),
        """
          <- IVictim.run() = done [#]
        -> IVictim.run() = S_OK (0x00000000) [#]
          <- IVictim.length("four") = 4 [#]
        -> IVictim.length("four") = 4 [#]
        -> IVictim.length(null) = done [#]
        java.lang.NullPointerException: IVictim.length: text is null
          <- IVictim.number(null) = 1.5 [#]
        -> IVictim.number(null) = 1.5 [#]
        java.lang.IllegalStateException: IVictim.run: the proxy is closed
        end, live 0
        """);
  }

  /** What fails is in the trace with what it answers, and ends no line but its own. */
  @Test
  void traceOfFailure() throws Exception {
    expect(
        "traceOfFailure",
        List.of("-Dio.comwright.trace=true"),
        """
        told IVictim.run io.comwright.ComException
          <- IVictim.run() = E_ABORT (0x80004004) [#]
        -> IVictim.run() = E_ABORT (0x80004004) [#]
        io.comwright.ComException: IVictim.run: E_ABORT (0x80004004): given up
        told IVictim.run io.comwright.ComException
          <- IVictim.run() = E_ABORT (0x80004004) [#]
        -> IVictim.run() = E_ABORT (0x80004004) [#]
        io.comwright.ComException: IVictim.run: E_ABORT (0x80004004): given up
        end, live 0
        """);
  }

  @Test
  void textThatFails() throws Exception {
    expect(
        "textThatFails",
        List.of("-Dio.comwright.trace=true"),
        """
          <- IVictim.number(IVictimProxy[0x#]) = 1.5 [#]
        -> IVictim.number(io.comwright.faults.ProxyFaults$1Unwritten[toString: java.lang.IllegalStateException]) = 1.5 [#]
        number 1.5
        io.comwright.ComException: IClassFactoryProxy.from: E_NOINTERFACE (0x80004002): io.comwright.faults.ProxyFaults$1Unwritten has no IClassFactory {00000001-0000-0000-c000-000000000046}
        end, live 0
        """);
  }

  @Test
  void traceOfRefusedQuery() throws Exception {
    expect(
        "traceOfRefusedQuery",
        List.of("-Dio.comwright.trace=true"),
        """
        told IUnknown.QueryInterface java.lang.IllegalStateException
        <- IUnknown.QueryInterface(00000001-0000-0000-c000-000000000046) = E_FAIL (0x80004005) [#]
        io.comwright.ComException: IClassFactoryProxy.from: E_FAIL (0x80004005)
          <- IVictim.run() = done [#]
        -> IVictim.run() = S_OK (0x00000000) [#]
        end, live 0
        """);
  }

  @Test
  void traceOfRefusedCall() throws Exception {
    expect(
        "traceOfRefusedCall",
        List.of("-Dio.comwright.trace=true", "-Dio.comwright.maxUpcallDepth=1"),
        """
        told IVictim.run io.comwright.ComException
            -> IVictim.run() = E_UNEXPECTED (0x8000FFFF) [#]
        io.comwright.ComException: IVictim.run: E_UNEXPECTED (0x8000FFFF): 1 upcalls are nested on this thread; io.comwright.maxUpcallDepth sets the limit
          <- IVictim.run() = done [#]
        -> IVictim.run() = S_OK (0x00000000) [#]
        end, live 0
        """);
  }

  @Test
  void library() throws Exception {
    expect(
        "library",
        List.of("-Dio.comwright.trace=true", "-Dio.comwright.checked=true"),
        """
          <- Length.length("four") = 4 [#]
        -> VictimLibrary.length("four") = 4 [#]
          <- Length.length(null) = -1 [#]
        -> VictimLibrary.length(0) = -1 [#]
        -> VictimLibrary.length(null) = done [#]
        java.lang.NullPointerException: VictimLibrary.length: text is null
        java.lang.IllegalStateException: VictimLibrary.length: the arena of the library is closed
        java.lang.IllegalStateException: VictimLibrary.length: the arena of the library is closed
        end, live 0
        """);
  }

  @Test
  void javaMistakes() throws Exception {
    expect(
        "javaMistakes",
        List.of(),
        """
        java.lang.IllegalStateException: IVictim.run: the proxy is closed
        java.lang.IllegalStateException: IVictimProxy.retain: proxy: the proxy is closed
        java.lang.IllegalStateException: IVictimProxy.from: object: the proxy is closed
        java.lang.NullPointerException: IVictimProxy.attach: pointer is null
        java.lang.NullPointerException: IVictimProxy.attach: pointer is null
        java.lang.IllegalArgumentException: IVictimProxy.attach: pointer lies on the Java heap, where it can move
        java.lang.NullPointerException: IVictim.length: text is null
        java.lang.IllegalStateException: IVictim.number: other: the proxy is closed
        io.comwright.ComException: IVictimProxy.from: E_NOINTERFACE (0x80004002): IUnknownProxy[0x#] has no IVictim {3b2f6c0e-55a1-4a0e-8d0b-6f1d5f0a7c01}
        tryFrom null
        end, live 0
        """);
  }
}
