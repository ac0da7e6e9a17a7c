package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link IInterfaceOuts}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code HRESULT QueryInterface(REFIID, void**)}</td></tr>
 * <tr><td>1</td><td>{@code ULONG AddRef()}</td></tr>
 * <tr><td>2</td><td>{@code ULONG Release()}</td></tr>
 * <tr><td>3</td><td>{@code HRESULT interfaces(IInterfaceOuts** outs, IUnknown** unknown)}</td></tr>
 * <tr><td>4</td><td>{@code HRESULT optionalInterface(IInterfaceOuts** outs, IUnknown** unknown)}</td></tr>
 * <tr><td>5</td><td>{@code HRESULT replaced(IInterfaceOuts** outs, IUnknown** unknown, LONG* count, IInterfaceOuts** result)}</td></tr>
 * <tr><td>6</td><td>{@code HRESULT success(IUnknown** unknown)}</td></tr>
 * <tr><td>7</td><td>{@code HRESULT preserved(IUnknown** unknown, LONG* i)}</td></tr>
 * <tr><td>8</td><td>{@code HANDLE preservedHandle(LONG* i)}</td></tr>
 * <tr><td>9</td><td>{@code void nothing(GUID* guid)}</td></tr>
 * <tr><td>10</td><td>{@code HRESULT uncounted(IVoice** voice)}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IInterfaceOutsVtable {
  /**
   * The IID as text.
   */
  public static final String IID = "00000000-0000-0000-0000-000000000033";

  /**
   * The IID.
   */
  public static final Guid IID_IInterfaceOuts = Guid.parse(IID);

  /**
   * Slot of {@code interfaces}.
   */
  public static final int SLOT_interfaces = 3;

  /**
   * Slot of {@code optionalInterface}.
   */
  public static final int SLOT_optionalInterface = 4;

  /**
   * Slot of {@code replaced}.
   */
  public static final int SLOT_replaced = 5;

  /**
   * Slot of {@code success}.
   */
  public static final int SLOT_success = 6;

  /**
   * Slot of {@code preserved}.
   */
  public static final int SLOT_preserved = 7;

  /**
   * Slot of {@code preservedHandle}.
   */
  public static final int SLOT_preservedHandle = 8;

  /**
   * Slot of {@code nothing}.
   */
  public static final int SLOT_nothing = 9;

  /**
   * Slot of {@code uncounted}.
   */
  public static final int SLOT_uncounted = 10;

  /**
   * Number of slots, those of the base included.
   */
  public static final int SLOT_COUNT = 11;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "interface IInterfaceOuts 00000000-0000-0000-0000-000000000033\n"
      + "0 HRESULT QueryInterface(REFIID, void**)\n"
      + "1 ULONG AddRef()\n"
      + "2 ULONG Release()\n"
      + "3 HRESULT interfaces(IInterfaceOuts**, IUnknown**)\n"
      + "4 HRESULT optionalInterface(IInterfaceOuts**, IUnknown**)\n"
      + "5 HRESULT replaced(IInterfaceOuts**, IUnknown**, LONG*, IInterfaceOuts**)\n"
      + "6 HRESULT success(IUnknown**)\n"
      + "7 HRESULT preserved(IUnknown**, LONG*)\n"
      + "8 HANDLE preservedHandle(LONG*)\n"
      + "9 void nothing(GUID*)\n"
      + "10 HRESULT uncounted(IVoice**)\n";

  /**
   * {@link IInterfaceOuts} as a value: {@link IInterfaceOutsProxy#TYPE}.
   */
  static final ComType<IInterfaceOuts> TYPE = GeneratedType.register(new Type());

  /**
   * There are no objects of this class.
   */
  private IInterfaceOutsVtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0x930b56b4c34bef53L;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<IInterfaceOuts> {
    /**
     * Made once.
     */
    Type() {
      super(IInterfaceOuts.class, IID_IInterfaceOuts, IUnknownProxy.TYPE);
    }

    @Override
    protected IInterfaceOuts proxy(long pointer, Ownership ownership) {
      return new IInterfaceOutsProxy(pointer, ownership);
    }

    @Override
    protected StubVtable stub() {
      return IInterfaceOutsStub.VTABLE;
    }
  }
}
