package example;

import io.comwright.ComType;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/** The vtable of {@link IVoiceCallback}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IVoiceCallbackVtable extends GeneratedType<IVoiceCallback> {
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

  /** {@link IVoiceCallback} as a value: {@link IVoiceCallbackProxy#TYPE}. */
  static final ComType<IVoiceCallback> TYPE = register(1, new IVoiceCallbackVtable());

  private IVoiceCallbackVtable() {
    super(IVoiceCallback.class, null, null, LAYOUT);
  }

  /** {@return the first eight bytes of the SHA-256 of {@link #LAYOUT}} */
  public static long layoutHash() {
    return 0x79d2f5bdb8d3d9afL;
  }

  @Override
  protected IVoiceCallback proxy(long pointer, Ownership ownership) {
    return new IVoiceCallbackProxy(pointer, ownership);
  }

  @Override
  protected StubVtable stub() {
    return IVoiceCallbackStub.VTABLE;
  }
}
