package io.comwright.internal;

import java.lang.foreign.FunctionDescriptor;
import java.lang.invoke.MethodType;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What this VM has linked and looked up by name. A test compares it with the metadata that says so
 * to {@code native-image}. Nothing is kept unless {@code io.comwright.linked} is true.
 */
public final class Linked {
  private static final Set<String> ALL = ConcurrentHashMap.newKeySet();

  private Linked() {}

  /**
   * What there is until now: {@code downcall (j8j8)j8}, {@code variadic (d8j8)j8}, {@code critical
   * (j8)j8}, {@code upcall (j8)j8}, {@code direct com.example.IFooStub.bar (j8)j8}, {@code method
   * com.example.IFooStub.bar (J)J}, {@code type com.example.IFooProxy}.
   *
   * @return the texts; descriptors are those of {@link FunctionDescriptor#toString()}
   */
  public static Set<String> all() {
    return new TreeSet<>(ALL);
  }

  static void downcall(FunctionDescriptor descriptor) {
    add("downcall", descriptor);
  }

  /** A downcall that does not lead back. */
  static void critical(FunctionDescriptor descriptor) {
    add("critical", descriptor);
  }

  /** A downcall whose arguments are all variadic. */
  static void variadic(FunctionDescriptor descriptor) {
    add("variadic", descriptor);
  }

  static void upcall(FunctionDescriptor descriptor) {
    add("upcall", descriptor);
  }

  /** A static method that native code enters as it is. */
  static void direct(UpcallTarget target, FunctionDescriptor descriptor) {
    if (Modes.LINKED) {
      add("direct", name(target.owner(), target.method()) + " " + descriptor);
    }
  }

  static void method(Class<?> owner, String name, MethodType type) {
    if (Modes.LINKED) {
      add("method", name(owner, name) + " " + type.descriptorString());
    }
  }

  /**
   * A class that is found by its name.
   *
   * @param name the name
   */
  public static void type(String name) {
    add("type", name);
  }

  private static String name(Class<?> owner, String method) {
    return owner.getName() + "." + method;
  }

  private static void add(String kind, Object what) {
    if (Modes.LINKED) {
      ALL.add(kind + " " + what);
    }
  }
}
