package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IResults}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IResultsVtable {
  public static final String IID = "00000000-0000-0000-0000-000000000002";
  public static final Guid IID_IResults = Guid.parse(IID);
  public static final int SLOT_getByte = 3;
  public static final int SLOT_getShort = 4;
  public static final int SLOT_getChar = 5;
  public static final int SLOT_getInt = 6;
  public static final int SLOT_getLong = 7;
  public static final int SLOT_getFloat = 8;
  public static final int SLOT_getDouble = 9;
  public static final int SLOT_getSegment = 10;
  public static final int SLOT_getAddress = 11;
  public static final int SLOT_COUNT = 12;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IResults 00000000-0000-0000-0000-000000000002
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT getByte(INT8*)
      4 HRESULT getShort(USHORT*)
      5 HRESULT getChar(WCHAR*)
      6 HRESULT getInt(LONG, LONG*)
      7 HRESULT getLong(LONGLONG*)
      8 HRESULT getFloat(FLOAT*)
      9 HRESULT getDouble(DOUBLE*)
      10 HRESULT getSegment(void**)
      11 HRESULT getAddress(void**)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0xed730cab9e699d74L;

  private IResultsVtable() {}
}
