package example;

import io.comwright.ComType;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/** The vtable of {@link IVoiceCallback2}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IVoiceCallback2Vtable extends GeneratedType<IVoiceCallback2> {
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

  /** {@link IVoiceCallback2} as a value: {@link IVoiceCallback2Proxy#TYPE}. */
  static final ComType<IVoiceCallback2> TYPE;

  static {
    checkBase("IVoiceCallback2", "IVoiceCallback", IVoiceCallbackVtable.layoutHash(),
        0x79d2f5bdb8d3d9afL);
    TYPE = register(1, new IVoiceCallback2Vtable());
  }

  private IVoiceCallback2Vtable() {
    super(IVoiceCallback2.class, null, IVoiceCallbackProxy.TYPE, LAYOUT);
  }

  /** {@return the first eight bytes of the SHA-256 of {@link #LAYOUT}} */
  public static long layoutHash() {
    return 0xf6c081b9b4b297c5L;
  }

  @Override
  protected IVoiceCallback2 proxy(long pointer, Ownership ownership) {
    return new IVoiceCallback2Proxy(pointer, ownership);
  }

  @Override
  protected StubVtable stub() {
    return IVoiceCallback2Stub.VTABLE;
  }
}
