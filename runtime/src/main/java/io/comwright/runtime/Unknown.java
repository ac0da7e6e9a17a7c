package io.comwright.runtime;

import io.comwright.ComType;
import io.comwright.IUnknown;

/**
 * {@code IUnknown}, as the runtime calls it on every COM object. Its generated classes are found as
 * those of any interface are: they build on the runtime.
 */
final class Unknown {
  private static final int QUERY_INTERFACE = 0;
  private static final int ADD_REF = 1;
  private static final int RELEASE = 2;

  private Unknown() {}

  /** The interface as a value. */
  static ComType<IUnknown> type() {
    return Type.UNKNOWN;
  }

  /** Apart, so that nothing is to be initialised where an object is released. */
  private static final class Type {
    @SuppressWarnings("unchecked") // found by its class
    static final ComType<IUnknown> UNKNOWN = (ComType<IUnknown>) GeneratedType.of(IUnknown.class);
  }

  /**
   * Asks for an interface.
   *
   * @param self the interface pointer
   * @param iid where the IID lies
   * @param result where the pointer goes
   * @return the HRESULT
   */
  static int queryInterface(long self, long iid, long result) {
    return (int) Calls.call(self, QUERY_INTERFACE, iid, result);
  }

  /** Adds a reference, and gives the count that the object tells. */
  static int addRef(long self) {
    return (int) Calls.call(self, ADD_REF);
  }

  /** Gives back a reference, and gives the count that is left. */
  static int release(long self) {
    return (int) Calls.call(self, RELEASE);
  }
}
