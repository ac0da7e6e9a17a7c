package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IFailureOuts}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IFailureOutsVtable {
  public static final String IID = "00000000-0000-0000-0000-0000000000d2";
  public static final Guid IID_IFailureOuts = Guid.parse(IID);
  public static final int SLOT_ids = 3;
  public static final int SLOT_parse = 4;
  public static final int SLOT_data = 5;
  public static final int SLOT_read = 6;
  public static final int SLOT_COUNT = 7;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IFailureOuts 00000000-0000-0000-0000-0000000000d2
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT ids(ULONG, LPCWSTR*, ULONG, LONG*)
      4 HRESULT parse(LPCWSTR, LONG*, IFailureOuts**, IFailureOuts**, LONG*)
      5 HRESULT data(LONG*, LPWSTR*, LONG*)
      6 HRESULT read(ULONG, INT8*, LONG*)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0xd361bde9c9b107c9L;

  private IFailureOutsVtable() {}
}
