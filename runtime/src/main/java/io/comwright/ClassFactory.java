package io.comwright;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A class object whose objects are implemented in Java. Locks mean nothing to it: the VM stays in
 * memory as it is.
 */
public final class ClassFactory implements IClassFactory {
  private final Supplier<? extends IUnknown> supplier;
  private final boolean aggregatable;

  /**
   * Makes a class object whose objects cannot be parts of others.
   *
   * @param supplier makes the Java objects, a new one for each call
   */
  public ClassFactory(Supplier<? extends IUnknown> supplier) {
    this(supplier, false);
  }

  private ClassFactory(Supplier<? extends IUnknown> supplier, boolean aggregatable) {
    this.supplier = Objects.requireNonNull(supplier, "supplier");
    this.aggregatable = aggregatable;
  }

  /**
   * Makes a class object whose objects can be {@linkplain ComObject#aggregate parts} of others.
   *
   * @param supplier makes the Java objects, a new one for each call
   * @return the class object
   */
  public static ClassFactory aggregatable(Supplier<? extends IUnknown> supplier) {
    return new ClassFactory(supplier, true);
  }

  /** For a whole, the object's own IUnknown, which stays valid while native code calls this. */
  @Override
  @SuppressWarnings("unchecked") // The stub queries it for the interface, of which Java may know
  // nothing but the IID.
  public <T extends IUnknown> T createInstance(@Nullable IUnknown outer, ComType<T> type) {
    if (outer == null) {
      return (T) supplier.get();
    }
    if (!aggregatable) {
      throw new ComException(
          HResult.CLASS_E_NOAGGREGATION, "these objects cannot be parts of another");
    }
    if (!type.is(IUnknownProxy.TYPE)) {
      throw new ComException(
          HResult.CLASS_E_NOAGGREGATION, "a whole asks a part for IUnknown first");
    }
    return (T) ComObject.part(supplier.get(), outer);
  }

  @Override
  public void lockServer(boolean lock) {}
}
