package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IConvertedParts}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IConvertedPartsVtable {
  public static final String IID = "00000000-0000-0000-0000-0000000000f3";
  public static final Guid IID_IConvertedParts = Guid.parse(IID);
  public static final int SLOT_entry = 3;
  public static final int SLOT_answer = 4;
  public static final int SLOT_request = 5;
  public static final int SLOT_outs = 6;
  public static final int SLOT_inOuts = 7;
  public static final int SLOT_arrays = 8;
  public static final int SLOT_COUNT = 9;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IConvertedParts 00000000-0000-0000-0000-0000000000f3
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT entry(Entry*, Entry*)
      4 HRESULT answer(LONG*, void**, LPWSTR*)
      5 HRESULT request(Request*)
      6 HRESULT outs(LONG*, LONG*, void**, void**)
      7 HRESULT inOuts(LONG*, LONG*, void**)
      8 HRESULT arrays(ULONG, LONG*, ULONG, LPCWSTR*, ULONG, void**)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0xf90e3935b7318208L;

  private IConvertedPartsVtable() {}
}
