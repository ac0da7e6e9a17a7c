package io.comwright.automation;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IConnectionPointContainer}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IConnectionPointContainerVtable {
  public static final String IID = "b196b284-bab4-101a-b69c-00aa00341d07";
  public static final Guid IID_IConnectionPointContainer = Guid.parse(IID);
  public static final int SLOT_enumConnectionPoints = 3;
  public static final int SLOT_findConnectionPoint = 4;
  public static final int SLOT_COUNT = 5;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IConnectionPointContainer b196b284-bab4-101a-b69c-00aa00341d07
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT EnumConnectionPoints(IEnumConnectionPoints**)
      4 HRESULT FindConnectionPoint(REFGUID, IConnectionPoint**)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x652011e87487c180L;

  private IConnectionPointContainerVtable() {}
}
