package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link IVoice}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code HRESULT QueryInterface(REFIID, void**)}</td></tr>
 * <tr><td>1</td><td>{@code ULONG AddRef()}</td></tr>
 * <tr><td>2</td><td>{@code ULONG Release()}</td></tr>
 * <tr><td>3</td><td>{@code HRESULT setCallback(IVoiceCallback* callback)}</td></tr>
 * <tr><td>4</td><td>{@code HRESULT getCallback(IVoiceCallback** result)}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IVoiceVtable {
  /**
   * The IID as text.
   */
  public static final String IID = "00000000-0000-0000-0000-00000000000c";

  /**
   * The IID.
   */
  public static final Guid IID_IVoice = Guid.parse(IID);

  /**
   * Slot of {@code setCallback}.
   */
  public static final int SLOT_setCallback = 3;

  /**
   * Slot of {@code getCallback}.
   */
  public static final int SLOT_getCallback = 4;

  /**
   * Number of slots, those of the base included.
   */
  public static final int SLOT_COUNT = 5;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "interface IVoice 00000000-0000-0000-0000-00000000000c\n"
      + "0 HRESULT QueryInterface(REFIID, void**)\n"
      + "1 ULONG AddRef()\n"
      + "2 ULONG Release()\n"
      + "3 HRESULT setCallback(IVoiceCallback*)\n"
      + "4 HRESULT getCallback(IVoiceCallback**)\n";

  /**
   * {@link IVoice} as a value: {@link IVoiceProxy#TYPE}.
   */
  static final ComType<IVoice> TYPE = GeneratedType.register(new Type());

  /**
   * There are no objects of this class.
   */
  private IVoiceVtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0x3ec0812f838b90f7L;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<IVoice> {
    /**
     * Made once.
     */
    Type() {
      super(IVoice.class, IID_IVoice, IUnknownProxy.TYPE);
    }

    @Override
    protected IVoice proxy(long pointer, Ownership ownership) {
      return new IVoiceProxy(pointer, ownership);
    }

    @Override
    protected StubVtable stub() {
      return IVoiceStub.VTABLE;
    }
  }
}
