package io.comwright.shapes;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import java.lang.foreign.Arena;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.IntStream;

/**
 * Calls every method of {@link IShapes} and {@link Notify} twice, once with a callee that fails and
 * once with one that does not, and writes a line for each: the method, how the callee behaves, what
 * the caller sees, what the trace says. Run by {@link CallShapesTest}.
 */
final class ShapeCases {
  private static final Logger TRACE = Logger.getLogger("io.comwright.trace");
  private static final List<String> TRACED = new ArrayList<>();

  private ShapeCases() {}

  public static void main(String[] arguments) throws Exception {
    TRACE.setUseParentHandlers(false);
    TRACE.addHandler(
        new Handler() {
          @Override
          public void publish(LogRecord record) {
            TRACED.add(new SimpleFormatter().formatMessage(record));
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        });
    ComObject.onUpcallFailure((failure, method, result) -> {});
    for (boolean fails : new boolean[] {true, false}) {
      for (Method method : IShapes.class.getDeclaredMethods()) {
        try (ComObject object = ComObject.expose((IShapes) callee(IShapes.class, fails))) {
          // In the checked mode, close refuses a proxy with a call that has not ended.
          try (IShapesProxy proxy = IShapesProxy.retain(object.pointer(IShapesProxy.TYPE))) {
            call(proxy, method, fails);
          }
        }
      }
      for (Method method : Notify.class.getDeclaredMethods()) {
        try (Arena arena = Arena.ofConfined()) {
          NotifyProxy proxy = NotifyStub.allocate((Notify) callee(Notify.class, fails), arena);
          call(NotifyProxy.of(proxy.segment()), method, fails);
        }
      }
    }
    if (ComObject.liveCount() != 0) {
      throw new AssertionError("live: " + ComObject.liveCount());
    }
  }

  private static void call(Object proxy, Method method, boolean fails) throws Exception {
    TRACED.clear();
    String seen;
    try {
      seen = "returned " + method.invoke(proxy, arguments(method));
    } catch (InvocationTargetException e) {
      seen =
          e.getCause() instanceof ComException failure
              ? "threw " + failure.hresult()
              : e.getCause().toString();
    }
    List<String> out = TRACED.stream().filter(line -> line.startsWith("->")).toList();
    String line = String.join("|", method.getName(), fails ? "fails" : "succeeds", seen);
    System.out.write((line + "|" + String.join("|", out) + "\n").getBytes(StandardCharsets.UTF_8));
    System.out.flush();
  }

  /** An object whose every method fails, or none. */
  private static Object callee(Class<?> type, boolean fails) {
    InvocationHandler handler =
        (self, method, arguments) -> {
          if (method.getDeclaringClass() == Object.class) {
            return method.getName().equals("hashCode") ? 1 : "callee";
          }
          if (!Arrays.equals(arguments(method), arguments == null ? new Object[0] : arguments)) {
            throw new AssertionError(method + Arrays.toString(arguments));
          }
          if (fails && !CallShapesTest.isPreserved(method)) {
            throw new ComException(HResult.E_ABORT);
          }
          return CallShapesTest.result(method, fails);
        };
    return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
  }

  /** Distinct values for the parameters of a method. */
  private static Object[] arguments(Method method) {
    Class<?>[] types = method.getParameterTypes();
    return IntStream.range(0, types.length).mapToObj(i -> argument(types[i], i)).toArray();
  }

  private static Object argument(Class<?> type, int index) {
    return switch (type.getSimpleName()) {
      case "int" -> index + 1;
      case "float" -> index + 1.5f;
      case "double" -> index + 1.25;
      default -> new Pair(index + 1.75, -index);
    };
  }
}
