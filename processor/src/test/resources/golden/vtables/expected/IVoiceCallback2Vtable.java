package example;

import io.comwright.annotation.Generated;

/** The vtable of {@link IVoiceCallback2}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IVoiceCallback2Vtable {
  public static final int SLOT_onVoiceError = 3;
  public static final int SLOT_next = 4;
  public static final int SLOT_COUNT = 5;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      vtable IVoiceCallback2
      0 void onPassStart(ULONG)
      1 void onPassEnd()
      2 void close()
      3 void onVoiceError(void*, HRESULT)
      4 HRESULT next(IVoiceCallback2*)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0xf6c081b9b4b297c5L;

  private IVoiceCallback2Vtable() {}
}
