package io.comwright.automation;

import io.comwright.ComException;
import io.comwright.ComType;
import io.comwright.HResult;
import io.comwright.internal.Heap;
import io.comwright.runtime.Upcall;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Through which interface a Java object is called. It matters to one that has several, such as a
 * sink for the events of two objects, whose numbers are not the same; the methods of {@link
 * IDispatch} do not say it.
 *
 * @param target the object
 * @param type the interface whose pointer native code has called
 */
record CalledThrough(IDispatch target, ComType<?> type) {
  private static final ThreadLocal<@Nullable CalledThrough> CURRENT = new ThreadLocal<>();

  /** Calls {@code Invoke} of an object through one of its pointers. */
  static @Nullable Variant invoke(long self, IDispatch target, Invocation call) {
    return through(self, target, () -> target.invoke(call));
  }

  /** Calls {@code GetIDsOfNames} of an object through one of its pointers. */
  static int[] ids(long self, IDispatch target, List<String> names, int locale) {
    return through(self, target, () -> target.getIDsOfNames(names, locale));
  }

  /** Calls {@code GetTypeInfoCount} of an object through one of its pointers. */
  static int typeInfoCount(long self, IDispatch target) {
    return through(self, target, target::getTypeInfoCount);
  }

  /** Calls {@code GetTypeInfo} of an object through one of its pointers. */
  static ITypeInfo typeInfo(long self, IDispatch target, int index, int locale) {
    return through(self, target, () -> target.getTypeInfo(index, locale));
  }

  private static <R extends @Nullable Object> R through(
      long self, IDispatch target, Supplier<R> call) {
    CalledThrough before = CURRENT.get();
    CURRENT.set(new CalledThrough(target, Upcall.type(self)));
    try {
      return call.get();
    } finally {
      if (before == null) {
        CURRENT.remove();
      } else {
        CURRENT.set(before);
      }
    }
  }

  /** The interface that an object, which does not do it itself, is called as. */
  private static @Nullable DispatchInterface<?> interfaceOf(IDispatch target) {
    CalledThrough current = CURRENT.get();
    DispatchInterface<?> called =
        current != null && current.target == target
            ? DispatchInterface.nearest(current.type)
            : null;
    return called == null ? DispatchInterface.of(target) : called;
  }

  /** How many descriptions an object has that does not describe itself. */
  static int typeInfoCount(IDispatch target) {
    return Heap.WINDOWS && interfaceOf(target) != null ? 1 : 0;
  }

  /** The description of an object that does not describe itself. */
  static ITypeInfo typeInfo(IDispatch target, int index) {
    DispatchInterface<?> type = Heap.WINDOWS ? interfaceOf(target) : null;
    if (type == null) {
      throw new ComException(HResult.DISP_E_BADINDEX, "the object does not describe itself");
    } else if (index != 0) {
      throw new ComException(HResult.DISP_E_BADINDEX, "the object has one description, of index 0");
    }
    return type.typeInfo();
  }

  /** What an object answers that does not do it itself. */
  static int[] ids(IDispatch target, List<String> names) {
    DispatchInterface<?> type = interfaceOf(target);
    if (type != null) {
      return type.ids(names);
    }
    int[] unknown = new int[names.size()];
    Arrays.fill(unknown, IDispatch.UNKNOWN);
    return unknown;
  }

  /** What an object does that does not do it itself. */
  static @Nullable Variant invoke(IDispatch target, Invocation call) {
    DispatchInterface<?> type = interfaceOf(target);
    if (type == null) {
      throw new ComException(
          HResult.DISP_E_MEMBERNOTFOUND,
          target.getClass().getName() + " has no interface with a @DispId");
    }
    return type.invoke(target, call);
  }
}
