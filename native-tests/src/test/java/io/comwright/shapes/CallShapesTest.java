package io.comwright.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.HResult;
import io.comwright.nativetest.OwnVm;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Calls of every shape, in a VM with the call trace and the checked mode on: caller and trace agree
 * on what the callee has answered.
 */
class CallShapesTest {
  /** What the other VM has written, by method and behaviour of the callee. */
  private static final Map<String, String> LINES = new HashMap<>();

  @BeforeAll
  static void call() throws Exception {
    OwnVm.Ended ended =
        OwnVm.run(
            120,
            List.of("-Dio.comwright.trace=true", "-Dio.comwright.checked=true"),
            ShapeCases.class.getName());
    assertEquals("", ended.err());
    assertEquals(0, ended.exit());
    for (String line : ended.out().split("\n")) {
      String[] parts = line.split("\\|", 3);
      LINES.put(parts[0] + " " + parts[1], parts[2]);
    }
  }

  static Stream<Arguments> methods() {
    return Stream.of(IShapes.class, Notify.class)
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .sorted(Comparator.comparing(Method::getParameterCount).thenComparing(Method::getName))
        .map(method -> Arguments.of(method.getName(), method));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("methods")
  void callerAndTraceSeeTheFailure(String name, Method method) {
    HResult failure = HResult.of(HResult.E_ABORT);
    if (isPreserved(method)) {
      assertEquals(returned(method, true), seen(name, "fails"));
    } else {
      assertEquals(List.of("threw " + failure, failure.toString()), seen(name, "fails"));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("methods")
  void callerAndTraceSeeTheResult(String name, Method method) {
    assertEquals(returned(method, false), seen(name, "succeeds"));
  }

  private static List<String> returned(Method method, boolean fails) {
    Object result = result(method, fails);
    String traced =
        result != null
            ? result.toString()
            : isPreserved(method) ? "done" : HResult.of(HResult.S_OK).toString();
    return List.of("returned " + result, traced);
  }

  /** What the caller saw, and what the one line of the trace says that the call gave. */
  private static List<String> seen(String method, String callee) {
    String[] parts = LINES.get(method + " " + callee).split("\\|");
    assertEquals(2, parts.length, String.join("|", parts));
    return List.of(parts[0], parts[1].replaceAll(".* = (.*) \\[[0-9.]+ us\\]", "$1"));
  }

  /** Whether the native result is the Java result. */
  static boolean isPreserved(Method method) {
    return method.getName().startsWith("preserved");
  }

  /** What a callee returns that does not throw. Numbers look like HRESULTs of failures. */
  static Object result(Method method, boolean fails) {
    return switch (method.getReturnType().getSimpleName()) {
      case "int" -> -1;
      case "double" -> -1.5;
      case "Pair" -> new Pair(-1.5, -1);
      case "HResult" -> HResult.of(fails ? HResult.E_ABORT : HResult.S_FALSE);
      default -> null;
    };
  }
}
