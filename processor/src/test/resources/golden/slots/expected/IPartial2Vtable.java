package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link IPartial2}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code HRESULT QueryInterface(REFIID, void**)}</td></tr>
 * <tr><td>1</td><td>{@code ULONG AddRef()}</td></tr>
 * <tr><td>2</td><td>{@code ULONG Release()}</td></tr>
 * <tr><td>9</td><td>{@code HRESULT late()}</td></tr>
 * <tr><td>10</td><td>{@code HRESULT later(LONG*)}</td></tr>
 * <tr><td>20</td><td>{@code HRESULT latest()}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IPartial2Vtable {
  /**
   * The IID as text.
   */
  public static final String IID = "00000000-0000-0000-0000-000000000008";

  /**
   * The IID.
   */
  public static final Guid IID_IPartial2 = Guid.parse(IID);

  /**
   * Slot of {@code latest}.
   */
  public static final int SLOT_latest = 20;

  /**
   * Number of slots up to the last one that is described.
   */
  public static final int SLOT_COUNT = 21;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "interface IPartial2 00000000-0000-0000-0000-000000000008 partial\n"
      + "0 HRESULT QueryInterface(REFIID, void**)\n"
      + "1 ULONG AddRef()\n"
      + "2 ULONG Release()\n"
      + "9 HRESULT late()\n"
      + "10 HRESULT later(LONG*)\n"
      + "20 HRESULT latest()\n";

  /**
   * {@link IPartial2} as a value: {@link IPartial2Proxy#TYPE}.
   */
  static final ComType<IPartial2> TYPE;

  static {
    GeneratedType.checkBase("IPartial2", "IPartial", IPartialVtable.layoutHash(),
        0x98200490156e9937L);
    TYPE = GeneratedType.register(new Type());
  }

  /**
   * There are no objects of this class.
   */
  private IPartial2Vtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0x398fc45d630213e8L;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<IPartial2> {
    /**
     * Made once.
     */
    Type() {
      super(IPartial2.class, IID_IPartial2, IPartialProxy.TYPE);
    }

    @Override
    protected IPartial2 proxy(long pointer, Ownership ownership) {
      return new IPartial2Proxy(pointer, ownership);
    }

    @Override
    protected StubVtable stub() {
      return null;
    }
  }
}
