package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link IFormats}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code HRESULT QueryInterface(REFIID, void**)}</td></tr>
 * <tr><td>1</td><td>{@code ULONG AddRef()}</td></tr>
 * <tr><td>2</td><td>{@code ULONG Release()}</td></tr>
 * <tr><td>3</td><td>{@code HRESULT mixFormat(WAVEFORMATEX** result)}</td></tr>
 * <tr><td>4</td><td>{@code HRESULT ownFormat(WAVEFORMATEX** result)}</td></tr>
 * <tr><td>5</td><td>{@code HRESULT closest(WAVEFORMATEX* format, WAVEFORMATEX** closest)}</td></tr>
 * <tr><td>6</td><td>{@code WAVEFORMATEX* current()}</td></tr>
 * <tr><td>7</td><td>{@code WAVEFORMATEX* copy()}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IFormatsVtable {
  /**
   * The IID as text.
   */
  public static final String IID = "00000000-0000-0000-0000-0000000000f4";

  /**
   * The IID.
   */
  public static final Guid IID_IFormats = Guid.parse(IID);

  /**
   * Slot of {@code mixFormat}.
   */
  public static final int SLOT_mixFormat = 3;

  /**
   * Slot of {@code ownFormat}.
   */
  public static final int SLOT_ownFormat = 4;

  /**
   * Slot of {@code closest}.
   */
  public static final int SLOT_closest = 5;

  /**
   * Slot of {@code current}.
   */
  public static final int SLOT_current = 6;

  /**
   * Slot of {@code copy}.
   */
  public static final int SLOT_copy = 7;

  /**
   * Number of slots, those of the base included.
   */
  public static final int SLOT_COUNT = 8;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "interface IFormats 00000000-0000-0000-0000-0000000000f4\n"
      + "0 HRESULT QueryInterface(REFIID, void**)\n"
      + "1 ULONG AddRef()\n"
      + "2 ULONG Release()\n"
      + "3 HRESULT mixFormat(WAVEFORMATEX**)\n"
      + "4 HRESULT ownFormat(WAVEFORMATEX**)\n"
      + "5 HRESULT closest(WAVEFORMATEX*, WAVEFORMATEX**)\n"
      + "6 WAVEFORMATEX* current()\n"
      + "7 WAVEFORMATEX* copy()\n";

  /**
   * {@link IFormats} as a value: {@link IFormatsProxy#TYPE}.
   */
  static final ComType<IFormats> TYPE = GeneratedType.register(new Type());

  /**
   * There are no objects of this class.
   */
  private IFormatsVtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0x9afc6823ec95f464L;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<IFormats> {
    /**
     * Made once.
     */
    Type() {
      super(IFormats.class, IID_IFormats, IUnknownProxy.TYPE);
    }

    @Override
    protected IFormats proxy(long pointer, Ownership ownership) {
      return new IFormatsProxy(pointer, ownership);
    }

    @Override
    protected StubVtable stub() {
      return IFormatsStub.VTABLE;
    }
  }
}
