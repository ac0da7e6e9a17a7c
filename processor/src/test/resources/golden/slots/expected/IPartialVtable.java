package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link IPartial}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code HRESULT QueryInterface(REFIID, void**)}</td></tr>
 * <tr><td>1</td><td>{@code ULONG AddRef()}</td></tr>
 * <tr><td>2</td><td>{@code ULONG Release()}</td></tr>
 * <tr><td>9</td><td>{@code HRESULT late()}</td></tr>
 * <tr><td>10</td><td>{@code HRESULT later(LONG* result)}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IPartialVtable {
  /**
   * The IID as text.
   */
  public static final String IID = "00000000-0000-0000-0000-000000000007";

  /**
   * The IID.
   */
  public static final Guid IID_IPartial = Guid.parse(IID);

  /**
   * Slot of {@code late}.
   */
  public static final int SLOT_late = 9;

  /**
   * Slot of {@code later}.
   */
  public static final int SLOT_later = 10;

  /**
   * Number of slots up to the last one that is described.
   */
  public static final int SLOT_COUNT = 11;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "interface IPartial 00000000-0000-0000-0000-000000000007 partial\n"
      + "0 HRESULT QueryInterface(REFIID, void**)\n"
      + "1 ULONG AddRef()\n"
      + "2 ULONG Release()\n"
      + "9 HRESULT late()\n"
      + "10 HRESULT later(LONG*)\n";

  /**
   * {@link IPartial} as a value: {@link IPartialProxy#TYPE}.
   */
  static final ComType<IPartial> TYPE = GeneratedType.register(new Type());

  /**
   * There are no objects of this class.
   */
  private IPartialVtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0x98200490156e9937L;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<IPartial> {
    /**
     * Made once.
     */
    Type() {
      super(IPartial.class, IID_IPartial, IUnknownProxy.TYPE);
    }

    @Override
    protected IPartial proxy(long pointer, Ownership ownership) {
      return new IPartialProxy(pointer, ownership);
    }

    @Override
    protected StubVtable stub() {
      return null;
    }
  }
}
