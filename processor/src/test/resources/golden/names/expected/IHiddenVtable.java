package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IHidden}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
final class IHiddenVtable {
  public static final String IID = "00000000-0000-0000-0000-000000000011";
  public static final Guid IID_IHidden = Guid.parse(IID);
  public static final int SLOT_hidden = 3;
  public static final int SLOT_COUNT = 4;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IHidden 00000000-0000-0000-0000-000000000011
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT hidden(Type*)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x9f7e2d8452d5296aL;

  private IHiddenVtable() {}
}
