package io.comwright.automation;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IEnumConnections}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IEnumConnectionsVtable {
  public static final String IID = "b196b287-bab4-101a-b69c-00aa00341d07";
  public static final Guid IID_IEnumConnections = Guid.parse(IID);
  public static final int SLOT_next = 3;
  public static final int SLOT_skip = 4;
  public static final int SLOT_reset = 5;
  public static final int SLOT_copy = 6;
  public static final int SLOT_COUNT = 7;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IEnumConnections b196b287-bab4-101a-b69c-00aa00341d07
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT Next(ULONG, CONNECTDATA*, LONG*)
      4 HRESULT Skip(ULONG)
      5 HRESULT Reset()
      6 HRESULT Clone(IEnumConnections**)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x2db7290e563f94bcL;

  private IEnumConnectionsVtable() {}
}
