package io.comwright.property;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** {@code Ref}, {@code IntRef} and their kin, whichever it is. */
final class Places {
  private Places() {}

  static Object create(String type) {
    try {
      return Class.forName(type).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  static @Nullable Object get(Object place) {
    return call(place, "get");
  }

  static void set(Object place, @Nullable Object value) {
    call(place, "set", value);
  }

  private static @Nullable Object call(Object place, String name, @Nullable Object... arguments) {
    Method method =
        Arrays.stream(place.getClass().getMethods())
            .filter(each -> each.getName().equals(name))
            .findFirst()
            .orElseThrow();
    try {
      return method.invoke(place, arguments);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
