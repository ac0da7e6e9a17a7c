package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link IValues}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code HRESULT QueryInterface(REFIID, void**)}</td></tr>
 * <tr><td>1</td><td>{@code ULONG AddRef()}</td></tr>
 * <tr><td>2</td><td>{@code ULONG Release()}</td></tr>
 * <tr><td>3</td><td>{@code HRESULT booleans(BOOL b, VARIANT_BOOL v, BOOLEAN c)}</td></tr>
 * <tr><td>4</td><td>{@code HRESULT outBooleans(BOOL* b, VARIANT_BOOL* v)}</td></tr>
 * <tr><td>5</td><td>{@code HRESULT getBoolean(BOOL* result)}</td></tr>
 * <tr><td>6</td><td>{@code VARIANT_BOOL preservedBoolean()}</td></tr>
 * <tr><td>7</td><td>{@code HRESULT isDirty()}</td></tr>
 * <tr><td>8</td><td>{@code HRESULT next(Effect* effect)}</td></tr>
 * <tr><td>9</td><td>{@code HRESULT effect(Effect effect, INT8 small, Effect* out, LONGLONG* wide, Effect* result)}</td></tr>
 * <tr><td>10</td><td>{@code HRESULT keys(ULONG keys, USHORT bits, ULONG* inOut, ULONG* result)}</td></tr>
 * <tr><td>11</td><td>{@code ULONG preservedKeys(Effect effect)}</td></tr>
 * <tr><td>12</td><td>{@code HRESULT mixed(Mixed* mixed, Mixed* result)}</td></tr>
 * <tr><td>13</td><td>{@code HRESULT find(LONG what, ULONG* index, IValues** value, IUnknown** owner, BOOLEAN* last, HRESULT* status)}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IValuesVtable {
  /**
   * The IID as text.
   */
  public static final String IID = "00000000-0000-0000-0000-000000000031";

  /**
   * The IID.
   */
  public static final Guid IID_IValues = Guid.parse(IID);

  /**
   * Slot of {@code booleans}.
   */
  public static final int SLOT_booleans = 3;

  /**
   * Slot of {@code outBooleans}.
   */
  public static final int SLOT_outBooleans = 4;

  /**
   * Slot of {@code getBoolean}.
   */
  public static final int SLOT_getBoolean = 5;

  /**
   * Slot of {@code preservedBoolean}.
   */
  public static final int SLOT_preservedBoolean = 6;

  /**
   * Slot of {@code isDirty}.
   */
  public static final int SLOT_isDirty = 7;

  /**
   * Slot of {@code next}.
   */
  public static final int SLOT_next = 8;

  /**
   * Slot of {@code effect}.
   */
  public static final int SLOT_effect = 9;

  /**
   * Slot of {@code keys}.
   */
  public static final int SLOT_keys = 10;

  /**
   * Slot of {@code preservedKeys}.
   */
  public static final int SLOT_preservedKeys = 11;

  /**
   * Slot of {@code mixed}.
   */
  public static final int SLOT_mixed = 12;

  /**
   * Slot of {@code find}.
   */
  public static final int SLOT_find = 13;

  /**
   * Number of slots, those of the base included.
   */
  public static final int SLOT_COUNT = 14;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "interface IValues 00000000-0000-0000-0000-000000000031\n"
      + "0 HRESULT QueryInterface(REFIID, void**)\n"
      + "1 ULONG AddRef()\n"
      + "2 ULONG Release()\n"
      + "3 HRESULT booleans(BOOL, VARIANT_BOOL, BOOLEAN)\n"
      + "4 HRESULT outBooleans(BOOL*, VARIANT_BOOL*)\n"
      + "5 HRESULT getBoolean(BOOL*)\n"
      + "6 VARIANT_BOOL preservedBoolean()\n"
      + "7 HRESULT isDirty()\n"
      + "8 HRESULT next(Effect*)\n"
      + "9 HRESULT effect(Effect, INT8, Effect*, LONGLONG*, Effect*)\n"
      + "10 HRESULT keys(ULONG, USHORT, ULONG*, ULONG*)\n"
      + "11 ULONG preservedKeys(Effect)\n"
      + "12 HRESULT mixed(Mixed*, Mixed*)\n"
      + "13 HRESULT find(LONG, ULONG*, IValues**, IUnknown**, BOOLEAN*, HRESULT*)\n";

  /**
   * {@link IValues} as a value: {@link IValuesProxy#TYPE}.
   */
  static final ComType<IValues> TYPE = GeneratedType.register(new Type());

  /**
   * There are no objects of this class.
   */
  private IValuesVtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0x7aee43525c5a53e4L;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<IValues> {
    /**
     * Made once.
     */
    Type() {
      super(IValues.class, IID_IValues, IUnknownProxy.TYPE);
    }

    @Override
    protected IValues proxy(long pointer, Ownership ownership) {
      return new IValuesProxy(pointer, ownership);
    }

    @Override
    protected StubVtable stub() {
      return IValuesStub.VTABLE;
    }
  }
}
