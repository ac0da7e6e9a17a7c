package io.comwright.runtime;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.annotation.ComClass;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.DispInterface;
import java.lang.foreign.MemorySegment;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;

/** Finds the COM interfaces of Java objects. Called by the runtime. */
public final class Exposing {
  /** No method reference, since the first one in a VM takes as long as some function pointers. */
  private static final ToLongFunction<ComType<?>> VTABLES =
      new ToLongFunction<>() {
        @Override
        public long applyAsLong(ComType<?> type) {
          return StubVtable.address(type);
        }
      };

  private static final ClassValue<ExposedClass> CLASSES =
      new ClassValue<>() {
        @Override
        protected ExposedClass computeValue(Class<?> type) {
          return ExposedClass.of(types(type), VTABLES);
        }
      };

  /** The same for lists of interfaces. Their vtables, and so their classes, stay anyway. */
  private static final Map<List<ComType<?>>, ExposedClass> LISTS = new ConcurrentHashMap<>();

  private Exposing() {}

  /**
   * Called by the runtime: the COM interfaces of a class, with their bases. The first one is that
   * which answers for a base of several: the default one that {@link ComClass} names, if it does.
   *
   * @param type the class
   * @return the interfaces
   * @throws IllegalArgumentException if one of them was not processed
   */
  public static List<ComType<?>> types(Class<?> type) {
    Set<ComType<?>> types = new LinkedHashSet<>();
    ComClass stated = type.getAnnotation(ComClass.class);
    if (stated != null && stated.defaultInterface() != void.class) {
      types.add(GeneratedClasses.implemented(stated.defaultInterface()));
    }
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      collect(c, types);
    }
    return List.copyOf(types);
  }

  private static void collect(Class<?> type, Set<ComType<?>> types) {
    for (Class<?> parent : type.getInterfaces()) {
      if (parent == AutoCloseable.class) {
        continue; // of IUnknown, so that its annotations would be looked for each time
      }
      if (GeneratedClasses.isCounted(parent) || isAnnotated(parent)) {
        types.add(GeneratedClasses.implemented(parent));
      }
      collect(parent, types);
    }
  }

  private static boolean isAnnotated(Class<?> type) {
    return type.isAnnotationPresent(ComInterface.class)
        || type.isAnnotationPresent(DispInterface.class);
  }

  /**
   * The COM object of a Java object, with all COM interfaces of its class, and one more reference
   * for the caller.
   *
   * @param object the Java object
   * @return the COM object
   * @throws IllegalArgumentException if the object is a proxy, implements no COM interface, or one
   *     that was not processed
   */
  public static ExposedObject acquire(Object object) {
    return acquire(object, false);
  }

  /**
   * The COM object of a Java object, as {@link #acquire(Object)} gives it.
   *
   * @param object the Java object
   * @param weak whether a new COM object holds the Java object weakly
   * @return the COM object
   */
  public static ExposedObject acquire(Object object, boolean weak) {
    requireImplementation(object);
    return ExposedObject.acquire(object, CLASSES.get(object.getClass()), weak);
  }

  /**
   * The COM object of a Java object, with the given interfaces and one more reference for the
   * caller.
   *
   * @param object the Java object
   * @param types the interfaces
   * @return the COM object
   * @throws IllegalArgumentException if the object is a proxy or does not implement an interface
   * @throws IllegalStateException if the object is exposed already without one of them
   */
  public static ExposedObject acquire(Object object, List<ComType<?>> types) {
    requireImplementation(object);
    for (ComType<?> type : types) {
      if (!type.type().isInstance(object)) {
        throw new IllegalArgumentException(
            object.getClass().getName() + " does not implement " + type.type().getName());
      }
      if (type.iid() == null) {
        throw new IllegalArgumentException(
            type.name() + " does not derive from IUnknown: use " + type.name() + "Stub.allocate");
      }
    }
    ExposedClass exposedClass = LISTS.get(types);
    if (exposedClass == null) {
      // Twice perhaps, but not inside the map: vtables take locks of their own.
      exposedClass = ExposedClass.of(types, VTABLES);
      LISTS.putIfAbsent(types, exposedClass);
    }
    ExposedObject exposed = ExposedObject.acquire(object, exposedClass, false);
    for (ComType<?> type : types) {
      if (!exposed.exposedClass().answers(type.iid())) {
        exposed.release();
        throw new IllegalStateException(
            object.getClass().getName()
                + " is exposed already without "
                + type.name()
                + ", and the interfaces of a COM object are the same for all its life");
      }
    }
    return exposed;
  }

  /**
   * The COM object of a Java object as a part of another.
   *
   * @param object the Java object
   * @param outer the IUnknown of the whole
   * @param method the method, for people
   * @return the COM object, with one reference on its own IUnknown for the caller
   * @throws IllegalArgumentException if the object is a proxy, or one that cannot be exposed
   * @throws IllegalStateException if the object is exposed already
   */
  public static ExposedObject aggregate(Object object, MemorySegment outer, String method) {
    requireImplementation(object);
    return ExposedObject.aggregate(
        object, CLASSES.get(object.getClass()), Arguments.nonNullAddress(outer, method, "outer"));
  }

  private static void requireImplementation(Object object) {
    if (object instanceof VtableProxy) {
      throw new IllegalArgumentException(
          object + " is a proxy, which is a COM object already: use ComObject.pointerOf");
    }
    if (!(object instanceof IUnknown)) {
      throw new IllegalArgumentException(
          object.getClass().getName() + " implements no COM interface");
    }
  }

  /**
   * The COM object of a Java object that is passed as an argument or result, with one more
   * reference for the caller.
   *
   * @param object the Java object
   * @param type the interface as which it is passed
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return the COM object, which answers the interface
   * @throws IllegalArgumentException if the object cannot be exposed with that interface
   */
  static ExposedObject acquire(Object object, ComType<?> type, String method, String parameter) {
    if (type.iid() == null) {
      throw new IllegalArgumentException(
          method
              + ": "
              + parameter
              + " is a Java object, and "
              + type.name()
              + " has no reference count; make one with "
              + type.name()
              + "Stub.allocate(object, arena) and pass that");
    }
    ExposedObject exposed;
    try {
      exposed = acquire(object);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(method + ": " + parameter + ": " + e.getMessage(), e);
    }
    if (!exposed.exposedClass().answers(type.iid())) {
      exposed.release();
      throw new IllegalArgumentException(
          method + ": " + parameter + " is exposed already without " + type.name());
    }
    return exposed;
  }
}
