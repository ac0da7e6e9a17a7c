package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/** The vtable of {@link IOld}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "deprecation", "removal", "doclint:missing"})
public final class IOldVtable extends GeneratedType<IOld> {
  public static final String IID = "00000000-0000-0000-0000-00000000000f";
  public static final Guid IID_IOld = Guid.parse(IID);
  public static final int SLOT_old = 3;
  public static final int SLOT_COUNT = 4;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IOld 00000000-0000-0000-0000-00000000000f
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT old()
      """;

  /** {@link IOld} as a value: {@link IOldProxy#TYPE}. */
  static final ComType<IOld> TYPE = register(1, new IOldVtable());

  private IOldVtable() {
    super(IOld.class, IID_IOld, IUnknownProxy.TYPE, LAYOUT);
  }

  /** {@return the first eight bytes of the SHA-256 of {@link #LAYOUT}} */
  public static long layoutHash() {
    return 0x5b634a042fedfa65L;
  }

  @Override
  protected IOld proxy(long pointer, Ownership ownership) {
    return new IOldProxy(pointer, ownership);
  }

  @Override
  protected StubVtable stub() {
    return IOldStub.VTABLE;
  }
}
