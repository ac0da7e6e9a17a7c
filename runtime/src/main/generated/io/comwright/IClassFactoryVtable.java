package io.comwright;

import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link IClassFactory}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code HRESULT QueryInterface(REFIID, void**)}</td></tr>
 * <tr><td>1</td><td>{@code ULONG AddRef()}</td></tr>
 * <tr><td>2</td><td>{@code ULONG Release()}</td></tr>
 * <tr><td>3</td><td>{@code HRESULT CreateInstance(IUnknown* outer, REFIID type, void** result)}</td></tr>
 * <tr><td>4</td><td>{@code HRESULT LockServer(BOOL lock)}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IClassFactoryVtable {
  /**
   * The IID as text.
   */
  public static final String IID = "00000001-0000-0000-c000-000000000046";

  /**
   * The IID.
   */
  public static final Guid IID_IClassFactory = Guid.parse(IID);

  /**
   * Slot of {@code createInstance}.
   */
  public static final int SLOT_createInstance = 3;

  /**
   * Slot of {@code lockServer}.
   */
  public static final int SLOT_lockServer = 4;

  /**
   * Number of slots, those of the base included.
   */
  public static final int SLOT_COUNT = 5;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "interface IClassFactory 00000001-0000-0000-c000-000000000046\n"
      + "0 HRESULT QueryInterface(REFIID, void**)\n"
      + "1 ULONG AddRef()\n"
      + "2 ULONG Release()\n"
      + "3 HRESULT CreateInstance(IUnknown*, REFIID, void**)\n"
      + "4 HRESULT LockServer(BOOL)\n";

  /**
   * {@link IClassFactory} as a value: {@link IClassFactoryProxy#TYPE}.
   */
  static final ComType<IClassFactory> TYPE = GeneratedType.register(new Type());

  /**
   * There are no objects of this class.
   */
  private IClassFactoryVtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0x5ca9f9c862e6c0b2L;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<IClassFactory> {
    /**
     * Made once.
     */
    Type() {
      super(IClassFactory.class, IID_IClassFactory, IUnknownProxy.TYPE);
    }

    @Override
    protected IClassFactory proxy(long pointer, Ownership ownership) {
      return new IClassFactoryProxy(pointer, ownership);
    }

    @Override
    protected StubVtable stub() {
      return IClassFactoryStub.VTABLE;
    }
  }
}
