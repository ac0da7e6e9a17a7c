package io.comwright;

import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link IAgileObject}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code HRESULT QueryInterface(REFIID, void**)}</td></tr>
 * <tr><td>1</td><td>{@code ULONG AddRef()}</td></tr>
 * <tr><td>2</td><td>{@code ULONG Release()}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IAgileObjectVtable {
  /**
   * The IID as text.
   */
  public static final String IID = "94ea2b94-e9cc-49e0-c0ff-ee64ca8f5b90";

  /**
   * The IID.
   */
  public static final Guid IID_IAgileObject = Guid.parse(IID);

  /**
   * Number of slots, those of the base included.
   */
  public static final int SLOT_COUNT = 3;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "interface IAgileObject 94ea2b94-e9cc-49e0-c0ff-ee64ca8f5b90\n"
      + "0 HRESULT QueryInterface(REFIID, void**)\n"
      + "1 ULONG AddRef()\n"
      + "2 ULONG Release()\n";

  /**
   * {@link IAgileObject} as a value: {@link IAgileObjectProxy#TYPE}.
   */
  static final ComType<IAgileObject> TYPE = GeneratedType.register(new Type());

  /**
   * There are no objects of this class.
   */
  private IAgileObjectVtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0x4f36bd6b8b9a7846L;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<IAgileObject> {
    /**
     * Made once.
     */
    Type() {
      super(IAgileObject.class, IID_IAgileObject, IUnknownProxy.TYPE);
    }

    @Override
    protected IAgileObject proxy(long pointer, Ownership ownership) {
      return new IAgileObjectProxy(pointer, ownership);
    }

    @Override
    protected StubVtable stub() {
      return IAgileObjectStub.VTABLE;
    }
  }
}
