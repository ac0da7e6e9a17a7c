package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IPartial2}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IPartial2Vtable {
  public static final String IID = "00000000-0000-0000-0000-000000000008";
  public static final Guid IID_IPartial2 = Guid.parse(IID);
  public static final int SLOT_latest = 20;
  /** Up to the last one that is described. */
  public static final int SLOT_COUNT = 21;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IPartial2 00000000-0000-0000-0000-000000000008 partial
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      9 HRESULT late()
      10 HRESULT later(LONG*)
      20 HRESULT latest()
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x398fc45d630213e8L;

  private IPartial2Vtable() {}
}
