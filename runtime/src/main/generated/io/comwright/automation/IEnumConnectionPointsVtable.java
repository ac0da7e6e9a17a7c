package io.comwright.automation;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/** The vtable of {@link IEnumConnectionPoints}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IEnumConnectionPointsVtable extends GeneratedType<IEnumConnectionPoints> {
  public static final String IID = "b196b285-bab4-101a-b69c-00aa00341d07";
  public static final Guid IID_IEnumConnectionPoints = Guid.parse(IID);
  public static final int SLOT_next = 3;
  public static final int SLOT_skip = 4;
  public static final int SLOT_reset = 5;
  public static final int SLOT_copy = 6;
  public static final int SLOT_COUNT = 7;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IEnumConnectionPoints b196b285-bab4-101a-b69c-00aa00341d07
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT Next(ULONG, IConnectionPoint**, LONG*)
      4 HRESULT Skip(ULONG)
      5 HRESULT Reset()
      6 HRESULT Clone(IEnumConnectionPoints**)
      """;

  /** {@link IEnumConnectionPoints} as a value: {@link IEnumConnectionPointsProxy#TYPE}. */
  static final ComType<IEnumConnectionPoints> TYPE = register(1, new IEnumConnectionPointsVtable());

  private IEnumConnectionPointsVtable() {
    super(IEnumConnectionPoints.class, IID_IEnumConnectionPoints, IUnknownProxy.TYPE, LAYOUT);
  }

  /** {@return the first eight bytes of the SHA-256 of {@link #LAYOUT}} */
  public static long layoutHash() {
    return 0xb64dca30c7e46778L;
  }

  @Override
  protected IEnumConnectionPoints proxy(long pointer, Ownership ownership) {
    return new IEnumConnectionPointsProxy(pointer, ownership);
  }

  @Override
  protected StubVtable stub() {
    return IEnumConnectionPointsStub.VTABLE;
  }
}
