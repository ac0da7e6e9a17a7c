package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IVoice}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IVoiceVtable {
  public static final String IID = "00000000-0000-0000-0000-00000000000c";
  public static final Guid IID_IVoice = Guid.parse(IID);
  public static final int SLOT_setCallback = 3;
  public static final int SLOT_getCallback = 4;
  public static final int SLOT_COUNT = 5;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IVoice 00000000-0000-0000-0000-00000000000c
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT setCallback(IVoiceCallback*)
      4 HRESULT getCallback(IVoiceCallback**)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x3ec0812f838b90f7L;

  private IVoiceVtable() {}
}
