package io.comwright.property;

import io.comwright.ComException;
import java.lang.reflect.InvocationHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Implements an interface in Java: writes down its arguments and answers what was drawn. */
final class Recorder implements InvocationHandler {
  /** What it throws where that was drawn. */
  static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private final Map<java.lang.reflect.Method, Method> methods;
  private final World world;
  private @Nullable Call expected;
  private byte @Nullable [] noted;

  Recorder(Map<java.lang.reflect.Method, Method> methods, World world) {
    this.methods = methods;
    this.world = world;
  }

  void expect(Call call) {
    expected = call;
    noted = null;
  }

  /** The arguments of the one call since then, or null. */
  byte @Nullable [] noted() {
    return noted;
  }

  @Override
  public @Nullable Object invoke(
      Object self, java.lang.reflect.Method called, Object @Nullable [] arguments) {
    switch (called.getName()) {
      case "equals":
        return self == arguments[0];
      case "hashCode":
        return System.identityHashCode(self);
      case "toString":
        return "a recorder";
      case "close":
        return null;
      default:
        break;
    }
    Method method = methods.get(called);
    if (method != expected.method() || noted != null) {
      throw new IllegalStateException(method + " is called");
    }
    List<@Nullable Object> neutral = new ArrayList<>();
    for (int i = 0; i < method.parameters().size(); i++) {
      neutral.add(method.parameters().get(i).fromJava(arguments[i], world));
    }
    noted = Call.in(method, neutral);
    if (expected.fails() && method.style() != Method.Style.SUCCESS) {
      throw new ComException(expected.status());
    }
    if (expected.breaks()) {
      throw new Broken();
    }
    return switch (method.style()) {
      case NOTHING -> null;
      case SUCCESS -> new HResultKind().toJava(expected.status(), world);
      case RETVAL, NATIVE ->
          method.result() == null ? null : method.result().toJava(expected.result(), world);
    };
  }
}
