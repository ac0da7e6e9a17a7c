package example.c;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IC}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class ICVtable {
  public static final String IID = "00000000-0000-0000-0000-0000000000c1";
  public static final Guid IID_IC = Guid.parse(IID);
  public static final int SLOT_c = 4;
  public static final int SLOT_COUNT = 5;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IC 00000000-0000-0000-0000-0000000000c1
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT a()
      4 HRESULT c(IA*, IB*, IC*, LONG*)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x587b0e2b87dd00c0L;

  private ICVtable() {}
}
