package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link ICountedTexts}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class ICountedTextsVtable {
  public static final String IID = "00000000-0000-0000-0000-0000000000d4";
  public static final Guid IID_ICountedTexts = Guid.parse(IID);
  public static final int SLOT_name = 3;
  public static final int SLOT_value = 4;
  public static final int SLOT_text = 5;
  public static final int SLOT_parts = 6;
  public static final int SLOT_COUNT = 7;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface ICountedTexts 00000000-0000-0000-0000-0000000000d4
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT name(LPCWSTR*, ULONG*)
      4 HRESULT value(LONG, ULONG*, LPWSTR*)
      5 HRESULT text(LONG, LPCWSTR*, LONG*)
      6 HRESULT parts(ULONG*, LPWSTR*, LPCWSTR*, ULONG*)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x4f08117452159b34L;

  private ICountedTextsVtable() {}
}
