package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link IDefaults}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code HRESULT QueryInterface(REFIID, void**)}</td></tr>
 * <tr><td>1</td><td>{@code ULONG AddRef()}</td></tr>
 * <tr><td>2</td><td>{@code ULONG Release()}</td></tr>
 * <tr><td>3</td><td>{@code HRESULT first()}</td></tr>
 * <tr><td>4</td><td>{@code HRESULT second(LONG* result)}</td></tr>
 * <tr><td>5</td><td>{@code HRESULT third()}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IDefaultsVtable {
  /**
   * The IID as text.
   */
  public static final String IID = "00000000-0000-0000-0000-000000000009";

  /**
   * The IID.
   */
  public static final Guid IID_IDefaults = Guid.parse(IID);

  /**
   * Slot of {@code first}.
   */
  public static final int SLOT_first = 3;

  /**
   * Slot of {@code second}.
   */
  public static final int SLOT_second = 4;

  /**
   * Slot of {@code third}.
   */
  public static final int SLOT_third = 5;

  /**
   * Number of slots, those of the base included.
   */
  public static final int SLOT_COUNT = 6;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "interface IDefaults 00000000-0000-0000-0000-000000000009\n"
      + "0 HRESULT QueryInterface(REFIID, void**)\n"
      + "1 ULONG AddRef()\n"
      + "2 ULONG Release()\n"
      + "3 HRESULT first()\n"
      + "4 HRESULT second(LONG*)\n"
      + "5 HRESULT third()\n";

  /**
   * {@link IDefaults} as a value: {@link IDefaultsProxy#TYPE}.
   */
  static final ComType<IDefaults> TYPE = GeneratedType.register(new Type());

  /**
   * There are no objects of this class.
   */
  private IDefaultsVtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0x3f45d32b71f3b991L;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<IDefaults> {
    /**
     * Made once.
     */
    Type() {
      super(IDefaults.class, IID_IDefaults, IUnknownProxy.TYPE);
    }

    @Override
    protected IDefaults proxy(long pointer, Ownership ownership) {
      return new IDefaultsProxy(pointer, ownership);
    }

    @Override
    protected StubVtable stub() {
      return IDefaultsStub.VTABLE;
    }
  }
}
