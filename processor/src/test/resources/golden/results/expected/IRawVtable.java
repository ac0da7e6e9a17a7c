package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IRaw}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IRawVtable {
  public static final String IID = "00000000-0000-0000-0000-000000000004";
  public static final Guid IID_IRaw = Guid.parse(IID);
  public static final int SLOT_nothing = 3;
  public static final int SLOT_status = 4;
  public static final int SLOT_int8 = 5;
  public static final int SLOT_uint8 = 6;
  public static final int SLOT_int16 = 7;
  public static final int SLOT_uint16 = 8;
  public static final int SLOT_wchar = 9;
  public static final int SLOT_int32 = 10;
  public static final int SLOT_uint32 = 11;
  public static final int SLOT_int64 = 12;
  public static final int SLOT_float32 = 13;
  public static final int SLOT_float64 = 14;
  public static final int SLOT_segment = 15;
  public static final int SLOT_address = 16;
  public static final int SLOT_handle = 17;
  public static final int SLOT_handleOrNull = 18;
  public static final int SLOT_checked = 19;
  public static final int SLOT_closeRaw = 20;
  public static final int SLOT_COUNT = 21;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IRaw 00000000-0000-0000-0000-000000000004
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 void nothing()
      4 HRESULT status(LONG)
      5 INT8 int8()
      6 UINT8 uint8()
      7 SHORT int16()
      8 USHORT uint16()
      9 WCHAR wchar()
      10 LONG int32()
      11 ULONG uint32()
      12 LONGLONG int64()
      13 FLOAT float32(FLOAT)
      14 DOUBLE float64(DOUBLE, LONG)
      15 void* segment()
      16 void* address()
      17 HANDLE handle()
      18 HANDLE handleOrNull()
      19 HRESULT checked(LONG*)
      20 HRESULT Close()
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0xf24e481f340d3fd4L;

  private IRawVtable() {}
}
