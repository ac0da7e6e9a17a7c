package io.comwright.sample.processes;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IWbemLocator}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IWbemLocatorVtable {
  public static final String IID = "dc12a687-737f-11cf-884d-00aa004b2e24";
  public static final Guid IID_IWbemLocator = Guid.parse(IID);
  public static final int SLOT_connectServer = 3;
  public static final int SLOT_COUNT = 4;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IWbemLocator dc12a687-737f-11cf-884d-00aa004b2e24
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT ConnectServer(BSTR, BSTR, BSTR, BSTR, LONG, BSTR, IUnknown*, IWbemServices**)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0xff069be4b792d16cL;

  private IWbemLocatorVtable() {}
}
