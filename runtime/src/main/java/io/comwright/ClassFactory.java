package io.comwright;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A class object whose objects are implemented in Java. They cannot be aggregated, and locks mean
 * nothing to it: the VM stays in memory as it is.
 */
public final class ClassFactory implements IClassFactory {
  private final Supplier<? extends IUnknown> supplier;

  /**
   * Makes a class object.
   *
   * @param supplier makes the Java objects, a new one for each call
   */
  public ClassFactory(Supplier<? extends IUnknown> supplier) {
    this.supplier = Objects.requireNonNull(supplier, "supplier");
  }

  @Override
  public <T extends IUnknown> T createInstance(@Nullable IUnknown outer, ComType<T> type) {
    if (outer != null) {
      throw new ComException(
          HResult.CLASS_E_NOAGGREGATION, "a Java object cannot be part of another object");
    }
    // The stub queries it for the interface, of which Java may know nothing but the IID.
    @SuppressWarnings("unchecked")
    T object = (T) supplier.get();
    return object;
  }

  @Override
  public void lockServer(boolean lock) {}
}
