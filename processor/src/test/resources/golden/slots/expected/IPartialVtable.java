package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IPartial}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IPartialVtable {
  public static final String IID = "00000000-0000-0000-0000-000000000007";
  public static final Guid IID_IPartial = Guid.parse(IID);
  public static final int SLOT_late = 9;
  public static final int SLOT_later = 10;
  /** Up to the last one that is described. */
  public static final int SLOT_COUNT = 11;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IPartial 00000000-0000-0000-0000-000000000007 partial
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      9 HRESULT late()
      10 HRESULT later(LONG*)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x98200490156e9937L;

  private IPartialVtable() {}
}
