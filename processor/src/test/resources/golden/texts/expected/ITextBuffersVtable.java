package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link ITextBuffers}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class ITextBuffersVtable {
  public static final String IID = "00000000-0000-0000-0000-0000000000b7";
  public static final Guid IID_ITextBuffers = Guid.parse(IID);
  public static final int SLOT_path = 3;
  public static final int SLOT_name = 4;
  public static final int SLOT_friendlyName = 5;
  public static final int SLOT_version = 6;
  public static final int SLOT_find = 7;
  public static final int SLOT_label = 8;
  public static final int SLOT_canonical = 9;
  public static final int SLOT_text = 10;
  public static final int SLOT_COUNT = 11;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface ITextBuffers 00000000-0000-0000-0000-0000000000b7
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT path(LONG, LPWSTR, ULONG)
      4 HRESULT name(LONG*, ULONG, LPCWSTR, LPWSTR, ULONG)
      5 HRESULT friendlyName(ULONG, LPWSTR, ULONG*)
      6 HRESULT version(ITextBuffers**, LPSTR, ULONG*)
      7 HRESULT find(LPWSTR, ULONG, LONG*, LONG)
      8 HRESULT label(LONG, char*, LONG*)
      9 void canonical(LPWSTR, USHORT*)
      10 HRESULT text(LPWSTR*, BSTR*)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x0f1fdb1b6f57b02bL;

  private ITextBuffersVtable() {}
}
