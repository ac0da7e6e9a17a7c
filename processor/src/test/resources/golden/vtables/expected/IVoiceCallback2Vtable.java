package example;

import io.comwright.ComType;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link IVoiceCallback2}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code void onPassStart(ULONG)}</td></tr>
 * <tr><td>1</td><td>{@code void onPassEnd()}</td></tr>
 * <tr><td>2</td><td>{@code void close()}</td></tr>
 * <tr><td>3</td><td>{@code void onVoiceError(void* context, HRESULT error)}</td></tr>
 * <tr><td>4</td><td>{@code HRESULT next(IVoiceCallback2* callback)}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IVoiceCallback2Vtable {
  /**
   * Slot of {@code onVoiceError}.
   */
  public static final int SLOT_onVoiceError = 3;

  /**
   * Slot of {@code next}.
   */
  public static final int SLOT_next = 4;

  /**
   * Number of slots, those of the base included.
   */
  public static final int SLOT_COUNT = 5;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "vtable IVoiceCallback2\n"
      + "0 void onPassStart(ULONG)\n"
      + "1 void onPassEnd()\n"
      + "2 void close()\n"
      + "3 void onVoiceError(void*, HRESULT)\n"
      + "4 HRESULT next(IVoiceCallback2*)\n";

  /**
   * {@link IVoiceCallback2} as a value: {@link IVoiceCallback2Proxy#TYPE}.
   */
  static final ComType<IVoiceCallback2> TYPE;

  static {
    GeneratedType.checkBase("IVoiceCallback2", "IVoiceCallback", IVoiceCallbackVtable.layoutHash(),
        0x79d2f5bdb8d3d9afL);
    TYPE = GeneratedType.register(new Type());
  }

  /**
   * There are no objects of this class.
   */
  private IVoiceCallback2Vtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0xf6c081b9b4b297c5L;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<IVoiceCallback2> {
    /**
     * Made once.
     */
    Type() {
      super(IVoiceCallback2.class, null, IVoiceCallbackProxy.TYPE);
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
}
