package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/** The vtable of {@link IRequests}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IRequestsVtable extends GeneratedType<IRequests> {
  public static final String IID = "00000000-0000-0000-0000-000000000032";
  public static final Guid IID_IRequests = Guid.parse(IID);
  public static final int SLOT_openProperty = 3;
  public static final int SLOT_find = 4;
  public static final int SLOT_create = 5;
  public static final int SLOT_COUNT = 6;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IRequests 00000000-0000-0000-0000-000000000032
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT openProperty(LONG, REFIID, LONG, void**)
      4 HRESULT find(REFIID, void**)
      5 HRESULT create(IUnknown*, REFIID, LONG*, IUnknown**, void**)
      """;

  /** {@link IRequests} as a value: {@link IRequestsProxy#TYPE}. */
  static final ComType<IRequests> TYPE = register(1, new IRequestsVtable());

  private IRequestsVtable() {
    super(IRequests.class, IID_IRequests, IUnknownProxy.TYPE, LAYOUT);
  }

  /** {@return the first eight bytes of the SHA-256 of {@link #LAYOUT}} */
  public static long layoutHash() {
    return 0x9a55325f11fe7389L;
  }

  @Override
  protected IRequests proxy(long pointer, Ownership ownership) {
    return new IRequestsProxy(pointer, ownership);
  }

  @Override
  protected StubVtable stub() {
    return IRequestsStub.VTABLE;
  }
}
