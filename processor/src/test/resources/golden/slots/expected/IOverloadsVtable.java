package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IOverloads}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IOverloadsVtable {
  public static final String IID = "00000000-0000-0000-0000-000000000005";
  public static final Guid IID_IOverloads = Guid.parse(IID);
  public static final int SLOT_item_4 = 4;
  public static final int SLOT_item_3 = 3;
  public static final int SLOT_item_4_5 = 5;
  public static final int SLOT_COUNT_6 = 6;
  public static final int SLOT_COUNT = 7;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IOverloads 00000000-0000-0000-0000-000000000005
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT item(LPCWSTR)
      4 HRESULT item(LONG)
      5 HRESULT item_4()
      6 HRESULT COUNT()
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x42cdf2aa5140bcabL;

  private IOverloadsVtable() {}
}
