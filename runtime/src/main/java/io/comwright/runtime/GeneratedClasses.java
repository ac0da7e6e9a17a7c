package io.comwright.runtime;

import io.comwright.IUnknown;
import io.comwright.internal.Linked;
import org.jspecify.annotations.Nullable;

/**
 * The generated classes of an interface, found by their names: those that no code names which knows
 * only the interface.
 */
final class GeneratedClasses {
  private static final String PROXY = "Proxy";
  private static final String STUB = "Stub";

  private static final boolean IMAGE =
      System.getProperty("org.graalvm.nativeimage.imagecode") != null;

  private GeneratedClasses() {}

  /**
   * The type of an interface, found by initialising its {@code IFooProxy}.
   *
   * @throws IllegalArgumentException if the interface has no generated classes
   */
  static GeneratedType<?> of(Class<?> type) {
    GeneratedType<?> known = GeneratedType.registered(type);
    return known != null ? known : initialize(type);
  }

  /**
   * The type of an interface that a Java object implements, found by initialising its {@code
   * IFooStub}, which an interface has unless it is partial.
   *
   * @throws IllegalArgumentException if the interface has no generated classes
   */
  static GeneratedType<?> implemented(Class<?> type) {
    GeneratedType<?> known = stubbed(type);
    return known != null ? known : initialize(type);
  }

  /**
   * Whether an interface is known to have an IID, without a look at its annotations: the first one
   * that is read makes classes, which takes milliseconds. An image has the classes that it was told
   * of, and is not asked for others.
   */
  static boolean isCounted(Class<?> type) {
    if (type == IUnknown.class) {
      return true;
    }
    if (IMAGE || !IUnknown.class.isAssignableFrom(type)) {
      return false;
    }
    GeneratedType<?> known = stubbed(type);
    return known != null && known.iid() != null;
  }

  private static @Nullable GeneratedType<?> stubbed(Class<?> type) {
    GeneratedType<?> known = GeneratedType.registered(type);
    return known == null && load(type, STUB) ? GeneratedType.registered(type) : known;
  }

  /** Initialises the proxy, whatever of the interface is known already. */
  static GeneratedType<?> initialize(Class<?> type) {
    if (type.getCanonicalName() == null) {
      throw new IllegalArgumentException(
          type.getName()
              + " is local, so that no annotation processor sees it: move it out of the method");
    }
    GeneratedType<?> known = load(type, PROXY) ? GeneratedType.registered(type) : null;
    if (known == null) {
      throw new IllegalArgumentException(
          type.getName()
              + " has no "
              + generated(type, PROXY)
              + ": compile it with comwright-processor on the annotation processor path");
    }
    return known;
  }

  private static boolean load(Class<?> type, String suffix) {
    String name = generated(type, suffix);
    try {
      Class.forName(name, true, type.getClassLoader());
    } catch (ClassNotFoundException e) {
      return false;
    }
    Linked.type(name);
    return true;
  }

  /** Nested interfaces join the names of the classes around them with {@code _}. */
  private static String generated(Class<?> type, String suffix) {
    StringBuilder name = new StringBuilder(type.getSimpleName());
    for (Class<?> outer = type.getEnclosingClass();
        outer != null;
        outer = outer.getEnclosingClass()) {
      name.insert(0, '_').insert(0, outer.getSimpleName());
    }
    if (!type.getPackageName().isEmpty()) {
      name.insert(0, '.').insert(0, type.getPackageName());
    }
    return name.append(suffix).toString();
  }
}
