package example.b;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IB}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IBVtable {
  public static final String IID = "00000000-0000-0000-0000-0000000000b1";
  public static final Guid IID_IB = Guid.parse(IID);
  public static final int SLOT_COUNT = 4;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IB 00000000-0000-0000-0000-0000000000b1
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT a()
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0xfee0f322d5a9e369L;

  private IBVtable() {}
}
