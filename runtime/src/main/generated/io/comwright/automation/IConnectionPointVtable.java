package io.comwright.automation;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IConnectionPoint}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IConnectionPointVtable {
  public static final String IID = "b196b286-bab4-101a-b69c-00aa00341d07";
  public static final Guid IID_IConnectionPoint = Guid.parse(IID);
  public static final int SLOT_getConnectionInterface = 3;
  public static final int SLOT_getConnectionPointContainer = 4;
  public static final int SLOT_advise = 5;
  public static final int SLOT_unadvise = 6;
  public static final int SLOT_enumConnections = 7;
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

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x089a7e46f95c531cL;

  private IConnectionPointVtable() {}
}
