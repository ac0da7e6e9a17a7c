package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link INames}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class INamesVtable {
  public static final String IID = "00000000-0000-0000-0000-00000000000e";
  public static final Guid IID_INames = Guid.parse(IID);
  public static final int SLOT_call = 3;
  public static final int SLOT_classes = 4;
  public static final int SLOT_suffixes = 5;
  public static final int SLOT_wait = 6;
  public static final int SLOT_write = 7;
  public static final int SLOT_TYPE = 8;
  public static final int SLOT_COUNT = 9;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface INames 00000000-0000-0000-0000-00000000000e
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT call(LPCWSTR, LPCWSTR, LONG, LONG, LONG, LONG, LONG, LONG*)
      4 HRESULT classes(LPCWSTR, void*, INames*, LONG, LONG)
      5 HRESULT suffixes(LPCWSTR, LONGLONG, LPCWSTR, LONG, LONG)
      6 HRESULT wait(LONG, LONG)
      7 HRESULT write(IUnknown*, IUnknown*, IUnknown*, IUnknown*)
      8 HRESULT TYPE(LONG*)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0xcb32165785ba7345L;

  private INamesVtable() {}
}
