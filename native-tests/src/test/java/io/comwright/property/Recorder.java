package io.comwright.property;

import io.comwright.ComException;
import io.comwright.HResult;
import io.comwright.property.model.Call;
import io.comwright.property.model.Method;
import io.comwright.property.parameter.Parameter;
import io.comwright.property.value.Wire;
import io.comwright.property.value.World;
import java.lang.reflect.InvocationHandler;
import java.util.ArrayList;
import java.util.Arrays;
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
    Wire wire = new Wire();
    int next = 0;
    List<List<@Nullable Object>> parts = new ArrayList<>();
    for (Parameter parameter : method.parameters()) {
      int count = parameter.java("p").size();
      parts.add(Arrays.asList(arguments).subList(next, next + count));
      next += count;
      parameter.noteIn(parts.getLast(), world, wire);
    }
    noted = wire.toArray();
    boolean answers = !expected.fails() || expected.refused();
    for (int i = 0; i < parts.size() && !answers; i++) {
      if (method.parameters().get(i).onFailure()) {
        method.parameters().get(i).answer(expected.arguments().get(i), parts.get(i), world);
      }
    }
    if (!answers && method.style() != Method.Style.SUCCESS && method.style() != Method.Style.CODE) {
      throw new ComException(expected.status());
    }
    if (expected.breaks()) {
      throw new Broken();
    }
    for (int i = 0; i < parts.size() && answers; i++) {
      if (!expected.refused() || !method.parameters().get(i).writesThrough()) {
        method.parameters().get(i).answer(expected.arguments().get(i), parts.get(i), world);
      }
    }
    return switch (method.style()) {
      case NOTHING -> null;
      case SUCCESS, CODE -> HResult.of(expected.status());
      case TRUTH -> expected.status() == 0;
      case OUTS -> outs(method, called.getReturnType());
      case RETVAL, REQUESTED, NATIVE ->
          method.results().isEmpty()
              ? null
              : method.results().getFirst().toJava(expected.results().getFirst(), world);
    };
  }

  private Object outs(Method method, Class<?> type) {
    Object[] components = new Object[method.results().size()];
    for (int i = 0; i < components.length; i++) {
      components[i] = method.results().get(i).toJava(expected.results().get(i), world);
    }
    try {
      return type.getDeclaredConstructors()[0].newInstance(components);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
