package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IArrays}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IArraysVtable {
  public static final String IID = "00000000-0000-0000-0000-0000000000b2";
  public static final Guid IID_IArrays = Guid.parse(IID);
  public static final int SLOT_numbers = 3;
  public static final int SLOT_after = 4;
  public static final int SLOT_implied = 5;
  public static final int SLOT_guids = 6;
  public static final int SLOT_texts = 7;
  public static final int SLOT_objects = 8;
  public static final int SLOT_counted = 9;
  public static final int SLOT_memory = 10;
  public static final int SLOT_COUNT = 11;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IArrays 00000000-0000-0000-0000-0000000000b2
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT numbers(LONG, LONG*)
      4 HRESULT after(INT8*, ULONG)
      5 HRESULT implied(ULONG, DOUBLE*, LONGLONG*, ULONG)
      6 HRESULT guids(ULONG, GUID*, ULONG, HANDLE*)
      7 HRESULT texts(ULONG, LPCWSTR*, ULONG, BSTR*)
      8 HRESULT objects(ULONG, IScalars**)
      9 HRESULT counted(LPCWSTR, ULONG, LONG, LPCWSTR)
      10 HRESULT memory(ULONG, void*, void*, LONGLONG)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0xa3ad10df10efe0fbL;

  private IArraysVtable() {}
}
