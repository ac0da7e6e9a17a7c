package io.comwright.sample.processes;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IWbemObjectSink}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IWbemObjectSinkVtable {
  public static final String IID = "7c857801-7381-11cf-884d-00aa004b2e24";
  public static final Guid IID_IWbemObjectSink = Guid.parse(IID);
  public static final int SLOT_indicate = 3;
  public static final int SLOT_setStatus = 4;
  public static final int SLOT_COUNT = 5;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IWbemObjectSink 7c857801-7381-11cf-884d-00aa004b2e24
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT Indicate(ULONG, IWbemClassObject**)
      4 HRESULT SetStatus(LONG, HRESULT, BSTR, IWbemClassObject*)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x70677b6af58da6b9L;

  private IWbemObjectSinkVtable() {}
}
