package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IObjectResults}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IObjectResultsVtable {
  public static final String IID = "00000000-0000-0000-0000-000000000034";
  public static final Guid IID_IObjectResults = Guid.parse(IID);
  public static final int SLOT_getHandle = 3;
  public static final int SLOT_getHandleOrNull = 4;
  public static final int SLOT_getGuid = 5;
  public static final int SLOT_getScalars = 6;
  public static final int SLOT_getScalarsOrNull = 7;
  public static final int SLOT_getBox = 8;
  public static final int SLOT_next = 9;
  public static final int SLOT_COUNT = 10;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IObjectResults 00000000-0000-0000-0000-000000000034
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT getHandle(HANDLE*)
      4 HRESULT getHandleOrNull(HANDLE*)
      5 HRESULT getGuid(GUID*)
      6 HRESULT getScalars(IScalars**)
      7 HRESULT getScalarsOrNull(IScalars**)
      8 HRESULT getBox(REFGUID, REFGUID, Box*)
      9 HRESULT next()
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x9a170ff1b3ab7331L;

  private IObjectResultsVtable() {}
}
