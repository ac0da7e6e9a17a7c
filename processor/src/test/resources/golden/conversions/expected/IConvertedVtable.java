package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IConverted}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IConvertedVtable {
  public static final String IID = "00000000-0000-0000-0000-0000000000f7";
  public static final Guid IID_IConverted = Guid.parse(IID);
  public static final int SLOT_pass = 3;
  public static final int SLOT_nullable = 4;
  public static final int SLOT_color = 5;
  public static final int SLOT_time = 6;
  public static final int SLOT_path = 7;
  public static final int SLOT_id = 8;
  public static final int SLOT_idOrNull = 9;
  public static final int SLOT_preserved = 10;
  public static final int SLOT_preservedId = 11;
  public static final int SLOT_preservedTime = 12;
  public static final int SLOT_COUNT = 13;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IConverted 00000000-0000-0000-0000-0000000000f7
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT pass(LONG, FileTime*, FileTime, const char*, void*, ULONG)
      4 HRESULT nullable(FileTime*, LPCWSTR, void*)
      5 HRESULT color(LONG*)
      6 HRESULT time(FileTime*)
      7 HRESULT path(LPWSTR*)
      8 HRESULT id(void**)
      9 HRESULT idOrNull(LONG*, void**)
      10 LONG preserved()
      11 void* preservedId()
      12 FileTime preservedTime()
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0xffc099f9a8f8c3eeL;

  private IConvertedVtable() {}
}
