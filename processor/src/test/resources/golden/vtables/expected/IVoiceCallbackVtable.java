package example;

import io.comwright.ComType;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link IVoiceCallback}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code void onPassStart(ULONG bytesRequired)}</td></tr>
 * <tr><td>1</td><td>{@code void onPassEnd()}</td></tr>
 * <tr><td>2</td><td>{@code void close()}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IVoiceCallbackVtable {
  /**
   * Slot of {@code onPassStart}.
   */
  public static final int SLOT_onPassStart = 0;

  /**
   * Slot of {@code onPassEnd}.
   */
  public static final int SLOT_onPassEnd = 1;

  /**
   * Slot of {@code close}.
   */
  public static final int SLOT_close = 2;

  /**
   * Number of slots.
   */
  public static final int SLOT_COUNT = 3;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "vtable IVoiceCallback\n"
      + "0 void onPassStart(ULONG)\n"
      + "1 void onPassEnd()\n"
      + "2 void close()\n";

  /**
   * {@link IVoiceCallback} as a value: {@link IVoiceCallbackProxy#TYPE}.
   */
  static final ComType<IVoiceCallback> TYPE = GeneratedType.register(new Type());

  /**
   * There are no objects of this class.
   */
  private IVoiceCallbackVtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0x79d2f5bdb8d3d9afL;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<IVoiceCallback> {
    /**
     * Made once.
     */
    Type() {
      super(IVoiceCallback.class, null, null);
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
}
