package io.comwright.sample.processes;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IEnumWbemClassObject}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IEnumWbemClassObjectVtable {
  public static final String IID = "027947e1-d731-11ce-a357-000000000001";
  public static final Guid IID_IEnumWbemClassObject = Guid.parse(IID);
  public static final int SLOT_next = 4;
  /** Up to the last one that is described. */
  public static final int SLOT_COUNT = 5;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IEnumWbemClassObject 027947e1-d731-11ce-a357-000000000001 partial
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      4 HRESULT Next(LONG, ULONG, IWbemClassObject**, LONG*)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x33997d86853e0072L;

  private IEnumWbemClassObjectVtable() {}
}
