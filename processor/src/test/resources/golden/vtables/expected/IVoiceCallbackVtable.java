package example;

import io.comwright.annotation.Generated;

/** The vtable of {@link IVoiceCallback}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IVoiceCallbackVtable {
  public static final int SLOT_onPassStart = 0;
  public static final int SLOT_onPassEnd = 1;
  public static final int SLOT_close = 2;
  public static final int SLOT_COUNT = 3;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      vtable IVoiceCallback
      0 void onPassStart(ULONG)
      1 void onPassEnd()
      2 void close()
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x79d2f5bdb8d3d9afL;

  private IVoiceCallbackVtable() {}
}
