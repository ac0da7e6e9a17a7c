package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IFilledArrays}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IFilledArraysVtable {
  public static final String IID = "00000000-0000-0000-0000-0000000000b4";
  public static final Guid IID_IFilledArrays = Guid.parse(IID);
  public static final int SLOT_boxes = 3;
  public static final int SLOT_read = 4;
  public static final int SLOT_fill = 5;
  public static final int SLOT_next = 6;
  public static final int SLOT_names = 7;
  public static final int SLOT_sized = 8;
  public static final int SLOT_COUNT = 9;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IFilledArrays 00000000-0000-0000-0000-0000000000b4
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT boxes(ULONG, Box*, ULONG, Box*)
      4 HRESULT read(INT8*, ULONG, LONG*)
      5 HRESULT fill(GUID*, LONGLONG)
      6 HRESULT next(ULONG, IScalars**, LONG*)
      7 HRESULT names(ULONG, LPWSTR*, LONGLONG*)
      8 HRESULT sized(ULONG, Sized*, ULONG, Sized*)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x7f3a4da244416e7dL;

  private IFilledArraysVtable() {}
}
