package io.comwright.automation;

import io.comwright.ComType;
import io.comwright.annotation.ComInterface;
import java.util.Locale;

/**
 * Which interface pointers stand in variants and arrays as {@code IDispatch} pointers: those of
 * {@link IDispatch}, of interfaces that derive from it, and of what else a binding declares with
 * its IID.
 */
final class DispatchType {
  static final ComType<IDispatch> TYPE = IDispatchProxy.TYPE;

  /** Whether a class has an interface that derives from {@code IDispatch}. */
  private static final ClassValue<Boolean> KNOWN =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            if (derives(c)) {
              return true;
            }
          }
          return false;
        }
      };

  private DispatchType() {}

  /**
   * Whether the pointer of a proxy is known to be an {@code IDispatch} pointer, or a Java object to
   * have one.
   */
  static boolean known(Object object) {
    return KNOWN.get(object.getClass());
  }

  private static boolean derives(Class<?> type) {
    if (type == IDispatch.class) {
      return true;
    }
    ComInterface declared = type.getAnnotation(ComInterface.class);
    if (declared != null
        && declared.value().toLowerCase(Locale.ROOT).contains(IDispatchVtable.IID)) {
      return true;
    }
    for (Class<?> parent : type.getInterfaces()) {
      if (derives(parent)) {
        return true;
      }
    }
    return false;
  }
}
