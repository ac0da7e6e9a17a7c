package io.comwright.sample.processes;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IWbemServices}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IWbemServicesVtable {
  public static final String IID = "9556dc99-828c-11cf-a37e-00aa003240c7";
  public static final Guid IID_IWbemServices = Guid.parse(IID);
  public static final int SLOT_getObject = 6;
  public static final int SLOT_execQuery = 20;
  public static final int SLOT_execQueryAsync = 21;
  /** Up to the last one that is described. */
  public static final int SLOT_COUNT = 22;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IWbemServices 9556dc99-828c-11cf-a37e-00aa003240c7 partial
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      6 HRESULT GetObject(BSTR, LONG, IUnknown*, IWbemClassObject**, IUnknown**)
      20 HRESULT ExecQuery(BSTR, BSTR, LONG, IUnknown*, IEnumWbemClassObject**)
      21 HRESULT ExecQueryAsync(BSTR, BSTR, LONG, IUnknown*, IWbemObjectSink*)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x921771ee62b38f2eL;

  private IWbemServicesVtable() {}
}
