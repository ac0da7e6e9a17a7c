package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IText}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class ITextVtable {
  public static final String IID = "00000000-0000-0000-0000-0000000000bb";
  public static final Guid IID_IText = Guid.parse(IID);
  public static final int SLOT_passed = 3;
  public static final int SLOT_nullable = 4;
  public static final int SLOT_names = 5;
  public static final int SLOT_owned = 6;
  public static final int SLOT_ownedOrNull = 7;
  public static final int SLOT_ownedUtf8 = 8;
  public static final int SLOT_ownedWide = 9;
  public static final int SLOT_bstr = 10;
  public static final int SLOT_bstrOrNull = 11;
  public static final int SLOT_borrowed = 12;
  public static final int SLOT_borrowedBstr = 13;
  public static final int SLOT_ownHeap = 14;
  public static final int SLOT_name = 15;
  public static final int SLOT_nameOrNull = 16;
  public static final int SLOT_description = 17;
  public static final int SLOT_COUNT = 18;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IText 00000000-0000-0000-0000-0000000000bb
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT passed(const char*, LPCSTR, const wchar_t*, BSTR)
      4 HRESULT nullable(const char*, LPCSTR, const wchar_t*, BSTR)
      5 HRESULT names(Names*)
      6 HRESULT owned(LPWSTR*)
      7 HRESULT ownedOrNull(LPWSTR*)
      8 HRESULT ownedUtf8(char**)
      9 HRESULT ownedWide(wchar_t**)
      10 HRESULT bstr(BSTR*)
      11 HRESULT bstrOrNull(BSTR*)
      12 HRESULT borrowed(LPCWSTR*)
      13 HRESULT borrowedBstr(BSTR*)
      14 HRESULT ownHeap(LPSTR*)
      15 const char* name()
      16 LPCWSTR nameOrNull()
      17 LPWSTR description()
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x0f434c5f20796488L;

  private ITextVtable() {}
}
