package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link DClockEvents}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class DClockEventsVtable {
  public static final String IID = "3b1f7a20-6c4d-4e5f-8a9b-0c1d2e3f4053";
  public static final Guid IID_DClockEvents = Guid.parse(IID);
  public static final int SLOT_COUNT = 7;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface DClockEvents 3b1f7a20-6c4d-4e5f-8a9b-0c1d2e3f4053
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT GetTypeInfoCount(ULONG*)
      4 HRESULT GetTypeInfo(ULONG, ULONG, ITypeInfo**)
      5 HRESULT GetIDsOfNames(REFGUID, void*, ULONG, ULONG, void*)
      6 HRESULT Invoke(LONG, REFGUID, ULONG, USHORT, void*, void*, void*, void*)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x66447ba174dbeaaaL;

  private DClockEventsVtable() {}
}
