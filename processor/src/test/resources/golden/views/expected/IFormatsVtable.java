package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IFormats}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IFormatsVtable {
  public static final String IID = "00000000-0000-0000-0000-0000000000f4";
  public static final Guid IID_IFormats = Guid.parse(IID);
  public static final int SLOT_mixFormat = 3;
  public static final int SLOT_ownFormat = 4;
  public static final int SLOT_closest = 5;
  public static final int SLOT_current = 6;
  public static final int SLOT_copy = 7;
  public static final int SLOT_COUNT = 8;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IFormats 00000000-0000-0000-0000-0000000000f4
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT mixFormat(WAVEFORMATEX**)
      4 HRESULT ownFormat(WAVEFORMATEX**)
      5 HRESULT closest(WAVEFORMATEX*, WAVEFORMATEX**)
      6 WAVEFORMATEX* current()
      7 WAVEFORMATEX* copy()
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x9afc6823ec95f464L;

  private IFormatsVtable() {}
}
