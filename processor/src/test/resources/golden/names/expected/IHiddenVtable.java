package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link IHidden}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code HRESULT QueryInterface(REFIID, void**)}</td></tr>
 * <tr><td>1</td><td>{@code ULONG AddRef()}</td></tr>
 * <tr><td>2</td><td>{@code ULONG Release()}</td></tr>
 * <tr><td>3</td><td>{@code HRESULT hidden(Type* type)}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
final class IHiddenVtable {
  /**
   * The IID as text.
   */
  public static final String IID = "00000000-0000-0000-0000-000000000011";

  /**
   * The IID.
   */
  public static final Guid IID_IHidden = Guid.parse(IID);

  /**
   * Slot of {@code hidden}.
   */
  public static final int SLOT_hidden = 3;

  /**
   * Number of slots, those of the base included.
   */
  public static final int SLOT_COUNT = 4;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "interface IHidden 00000000-0000-0000-0000-000000000011\n"
      + "0 HRESULT QueryInterface(REFIID, void**)\n"
      + "1 ULONG AddRef()\n"
      + "2 ULONG Release()\n"
      + "3 HRESULT hidden(Type*)\n";

  /**
   * {@link IHidden} as a value: {@link IHiddenProxy#TYPE}.
   */
  static final ComType<IHidden> TYPE = GeneratedType.register(new Type());

  /**
   * There are no objects of this class.
   */
  private IHiddenVtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0x9f7e2d8452d5296aL;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<IHidden> {
    /**
     * Made once.
     */
    Type() {
      super(IHidden.class, IID_IHidden, IUnknownProxy.TYPE);
    }

    @Override
    protected IHidden proxy(long pointer, Ownership ownership) {
      return new IHiddenProxy(pointer, ownership);
    }

    @Override
    protected StubVtable stub() {
      return IHiddenStub.VTABLE;
    }
  }
}
