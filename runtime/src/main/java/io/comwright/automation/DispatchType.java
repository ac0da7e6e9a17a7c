package io.comwright.automation;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.ComInterface;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.VtableProxy;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * {@code IDispatch} pointers as they stand in variants and arrays, without its methods: a binding
 * that has those asks for its own interface. The type is not registered, since that one is.
 */
final class DispatchType extends GeneratedType<DispatchType.IDispatch> {
  private static final String IID = "00020400-0000-0000-c000-000000000046";

  static final ComType<IDispatch> TYPE = new DispatchType();

  /** Whether a proxy class is of an interface that derives from {@code IDispatch}. */
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

  private DispatchType() {
    super(IDispatch.class, Guid.parse(IID), IUnknownProxy.TYPE);
  }

  /** Whether the pointer of a proxy is known to be an {@code IDispatch} pointer. */
  static boolean known(VtableProxy proxy) {
    return KNOWN.get(proxy.getClass());
  }

  private static boolean derives(Class<?> type) {
    if (type == IDispatch.class) {
      return true;
    }
    ComInterface declared = type.getAnnotation(ComInterface.class);
    if (declared != null && declared.value().toLowerCase(Locale.ROOT).contains(IID)) {
      return true;
    }
    for (Class<?> parent : type.getInterfaces()) {
      if (derives(parent)) {
        return true;
      }
    }
    return false;
  }

  @Override
  protected IDispatch proxy(long pointer, Ownership ownership) {
    return new DispatchProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub() {
    return null;
  }

  /** Marks the proxies. */
  interface IDispatch extends IUnknown {}

  private static final class DispatchProxy extends IUnknownProxy implements IDispatch {
    DispatchProxy(long pointer, Ownership ownership) {
      super(pointer, ownership);
    }
  }
}
