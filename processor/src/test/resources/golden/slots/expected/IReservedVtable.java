package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/** The vtable of {@link IReserved}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IReservedVtable extends GeneratedType<IReserved> {
  public static final String IID = "00000000-0000-0000-0000-000000000006";
  public static final Guid IID_IReserved = Guid.parse(IID);
  public static final int SLOT_first = 3;
  public static final int SLOT_second = 6;
  public static final int SLOT_COUNT = 8;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IReserved 00000000-0000-0000-0000-000000000006
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT first()
      4 reserved
      5 reserved
      6 HRESULT second()
      7 reserved
      """;

  /** {@link IReserved} as a value: {@link IReservedProxy#TYPE}. */
  static final ComType<IReserved> TYPE = register(1, new IReservedVtable());

  private IReservedVtable() {
    super(IReserved.class, IID_IReserved, IUnknownProxy.TYPE, LAYOUT);
  }

  /** {@return the first eight bytes of the SHA-256 of {@link #LAYOUT}} */
  public static long layoutHash() {
    return 0x6a945b55b244f0b7L;
  }

  @Override
  protected IReserved proxy(long pointer, Ownership ownership) {
    return new IReservedProxy(pointer, ownership);
  }

  @Override
  protected StubVtable stub() {
    return IReservedStub.VTABLE;
  }
}
