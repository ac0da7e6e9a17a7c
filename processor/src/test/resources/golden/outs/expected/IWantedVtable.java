package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IWanted}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IWantedVtable {
  public static final String IID = "00000000-0000-0000-0000-0000000000d3";
  public static final Guid IID_IWanted = Guid.parse(IID);
  public static final int SLOT_create = 3;
  public static final int SLOT_open = 4;
  public static final int SLOT_COUNT = 5;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IWanted 00000000-0000-0000-0000-0000000000d3
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT create(REFIID, void**, LONG)
      4 HRESULT open(void**, REFIID, LONG*)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x0869f4fa6de53094L;

  private IWantedVtable() {}
}
