package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IOld}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "deprecation", "removal", "doclint:missing"})
public final class IOldVtable {
  public static final String IID = "00000000-0000-0000-0000-00000000000f";
  public static final Guid IID_IOld = Guid.parse(IID);
  public static final int SLOT_old = 3;
  public static final int SLOT_COUNT = 4;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IOld 00000000-0000-0000-0000-00000000000f
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT old()
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x5b634a042fedfa65L;

  private IOldVtable() {}
}
