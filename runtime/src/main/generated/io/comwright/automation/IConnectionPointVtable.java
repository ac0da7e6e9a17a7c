package io.comwright.automation;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/** The vtable of {@link IConnectionPoint}. */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IConnectionPointVtable extends GeneratedType<IConnectionPoint> {
  /** The IID as text. */
  public static final String IID = "b196b286-bab4-101a-b69c-00aa00341d07";
  /** The IID as a value. */
  public static final Guid IID_IConnectionPoint = Guid.parse(IID);
  /** {@code HRESULT GetConnectionInterface(GUID* result)} */
  public static final int SLOT_getConnectionInterface = 3;
  /** {@code HRESULT GetConnectionPointContainer(IConnectionPointContainer** result)} */
  public static final int SLOT_getConnectionPointContainer = 4;
  /** {@code HRESULT Advise(IUnknown* sink, ULONG* result)} */
  public static final int SLOT_advise = 5;
  /** {@code HRESULT Unadvise(ULONG cookie)} */
  public static final int SLOT_unadvise = 6;
  /** {@code HRESULT EnumConnections(IEnumConnections** result)} */
  public static final int SLOT_enumConnections = 7;
  /** Number of slots, those of the base included. */
  public static final int SLOT_COUNT = 8;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IConnectionPoint b196b286-bab4-101a-b69c-00aa00341d07
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT GetConnectionInterface(GUID*)
      4 HRESULT GetConnectionPointContainer(IConnectionPointContainer**)
      5 HRESULT Advise(IUnknown*, ULONG*)
      6 HRESULT Unadvise(ULONG)
      7 HRESULT EnumConnections(IEnumConnections**)
      """;

  /** {@link IConnectionPoint} as a value: {@link IConnectionPointProxy#TYPE}. */
  static final ComType<IConnectionPoint> TYPE = register(1, new IConnectionPointVtable());

  /** Made once. */
  private IConnectionPointVtable() {
    super(IConnectionPoint.class, IID_IConnectionPoint, IUnknownProxy.TYPE, LAYOUT);
  }

  /** {@return the first eight bytes of the SHA-256 of {@link #LAYOUT}} */
  public static long layoutHash() {
    return 0x089a7e46f95c531cL;
  }

  @Override
  protected IConnectionPoint proxy(long pointer, Ownership ownership) {
    return new IConnectionPointProxy(pointer, ownership);
  }

  @Override
  protected StubVtable stub() {
    return IConnectionPointStub.VTABLE;
  }
}
