package io.comwright.windows;

import io.comwright.ClassFactory;
import io.comwright.Guid;
import io.comwright.IClassFactory;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A class of this process, of which COM makes objects for other code of the same apartment: {@code
 * CoCreateInstance} with the CLSID reaches Java. For other processes there is {@link LocalServer}.
 *
 * {@snippet :
 * try (ClassObject scripts = ClassObject.register(clsid, ScriptHost::new)) {
 *   ...
 * }
 * }
 *
 * <p>COM holds a reference to the factory until this is closed. Objects that have been made live
 * on.
 */
public final class ClassObject implements AutoCloseable {
  private static final int CLSCTX_INPROC_SERVER = 1;
  private static final int REGCLS_MULTIPLEUSE = 1;

  private final Guid clsid;
  private int cookie;

  private ClassObject(Guid clsid, int cookie) {
    this.clsid = clsid;
    this.cookie = cookie;
  }

  /**
   * Registers a class whose objects are Java objects.
   *
   * @param clsid the CLSID
   * @param objects makes them, a new one for each call
   * @return the class, to be closed in the same apartment
   * @throws io.comwright.ComException if the thread is in no apartment, or the system refuses
   * @throws UnsupportedOperationException if this is not Windows
   */
  public static ClassObject register(Guid clsid, Supplier<? extends IUnknown> objects) {
    return register(clsid, new ClassFactory(objects));
  }

  /**
   * Registers a class with a factory of its own.
   *
   * @param clsid the CLSID
   * @param factory the factory
   * @return the class, to be closed in the same apartment
   * @throws io.comwright.ComException if the thread is in no apartment, or the system refuses
   * @throws UnsupportedOperationException if this is not Windows
   */
  public static ClassObject register(Guid clsid, IClassFactory factory) {
    return register(
        clsid, factory, CLSCTX_INPROC_SERVER, REGCLS_MULTIPLEUSE, "ClassObject.register");
  }

  static ClassObject register(
      Guid clsid, IClassFactory factory, int context, int flags, String method) {
    Platform.require(method);
    Objects.requireNonNull(clsid, "clsid");
    IntRef cookie = new IntRef();
    Answer.check(
        Windows.OLE32.registerClassObject(clsid, factory, context, flags, cookie),
        method,
        "{" + clsid + "}");
    return new ClassObject(clsid, cookie.get());
  }

  /**
   * Takes the class back: no more objects are made. Closing twice is harmless.
   *
   * @throws io.comwright.ComException ({@code RPC_E_WRONG_THREAD}) in another apartment than the
   *     one that has registered it; it stays registered
   */
  @Override
  public synchronized void close() {
    if (cookie != 0) {
      Answer.check(Windows.OLE32.revokeClassObject(cookie), "ClassObject.close", "{" + clsid + "}");
      cookie = 0;
    }
  }

  /** The CLSID, for people. */
  @Override
  public String toString() {
    return "ClassObject[" + clsid + "]";
  }
}
