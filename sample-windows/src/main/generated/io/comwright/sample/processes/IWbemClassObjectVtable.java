package io.comwright.sample.processes;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IWbemClassObject}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IWbemClassObjectVtable {
  public static final String IID = "dc12a681-737f-11cf-884d-00aa004b2e24";
  public static final Guid IID_IWbemClassObject = Guid.parse(IID);
  public static final int SLOT_get = 4;
  /** Up to the last one that is described. */
  public static final int SLOT_COUNT = 5;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IWbemClassObject dc12a681-737f-11cf-884d-00aa004b2e24 partial
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      4 HRESULT Get(LPCWSTR, LONG, VARIANT*, LONG*, LONG*)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x226df57018757425L;

  private IWbemClassObjectVtable() {}
}
