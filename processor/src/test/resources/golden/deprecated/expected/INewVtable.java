package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link INew}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code HRESULT QueryInterface(REFIID, void**)}</td></tr>
 * <tr><td>1</td><td>{@code ULONG AddRef()}</td></tr>
 * <tr><td>2</td><td>{@code ULONG Release()}</td></tr>
 * <tr><td>3</td><td>{@code HRESULT doomed()}</td></tr>
 * <tr><td>4</td><td>{@code HRESULT mention(IOld* old)}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class INewVtable {
  /**
   * The IID as text.
   */
  public static final String IID = "00000000-0000-0000-0000-000000000010";

  /**
   * The IID.
   */
  public static final Guid IID_INew = Guid.parse(IID);

  /**
   * Slot of {@code doomed}.
   */
  public static final int SLOT_doomed = 3;

  /**
   * Slot of {@code mention}.
   */
  public static final int SLOT_mention = 4;

  /**
   * Number of slots, those of the base included.
   */
  public static final int SLOT_COUNT = 5;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "interface INew 00000000-0000-0000-0000-000000000010\n"
      + "0 HRESULT QueryInterface(REFIID, void**)\n"
      + "1 ULONG AddRef()\n"
      + "2 ULONG Release()\n"
      + "3 HRESULT doomed()\n"
      + "4 HRESULT mention(IOld*)\n";

  /**
   * {@link INew} as a value: {@link INewProxy#TYPE}.
   */
  static final ComType<INew> TYPE = GeneratedType.register(new Type());

  /**
   * There are no objects of this class.
   */
  private INewVtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0x30c995962630bb79L;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<INew> {
    /**
     * Made once.
     */
    Type() {
      super(INew.class, IID_INew, IUnknownProxy.TYPE);
    }

    @Override
    protected INew proxy(long pointer, Ownership ownership) {
      return new INewProxy(pointer, ownership);
    }

    @Override
    protected StubVtable stub() {
      return INewStub.VTABLE;
    }
  }
}
