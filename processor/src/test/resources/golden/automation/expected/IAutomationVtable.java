package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link IAutomation}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code HRESULT QueryInterface(REFIID, void**)}</td></tr>
 * <tr><td>1</td><td>{@code ULONG AddRef()}</td></tr>
 * <tr><td>2</td><td>{@code ULONG Release()}</td></tr>
 * <tr><td>3</td><td>{@code HRESULT passed(VARIANT* variant, PROPVARIANT* property, SAFEARRAY* array)}</td></tr>
 * <tr><td>4</td><td>{@code HRESULT nullable(VARIANT* variant, PROPVARIANT* property, SAFEARRAY* array)}</td></tr>
 * <tr><td>5</td><td>{@code HRESULT byValue(VARIANT variant, PROPVARIANT property)}</td></tr>
 * <tr><td>6</td><td>{@code HRESULT variant(VARIANT* result)}</td></tr>
 * <tr><td>7</td><td>{@code HRESULT property(PROPVARIANT* result)}</td></tr>
 * <tr><td>8</td><td>{@code HRESULT array(SAFEARRAY** result)}</td></tr>
 * <tr><td>9</td><td>{@code HRESULT arrayOrNull(SAFEARRAY** result)}</td></tr>
 * <tr><td>10</td><td>{@code HRESULT outs(VARIANT* variant, PROPVARIANT* property, SAFEARRAY** array)}</td></tr>
 * <tr><td>11</td><td>{@code HRESULT replaced(VARIANT* variant, SAFEARRAY** array)}</td></tr>
 * <tr><td>12</td><td>{@code HRESULT arguments(ULONG argumentsCount, VARIANT* arguments)}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IAutomationVtable {
  /**
   * The IID as text.
   */
  public static final String IID = "00000000-0000-0000-0000-0000000000b3";

  /**
   * The IID.
   */
  public static final Guid IID_IAutomation = Guid.parse(IID);

  /**
   * Slot of {@code passed}.
   */
  public static final int SLOT_passed = 3;

  /**
   * Slot of {@code nullable}.
   */
  public static final int SLOT_nullable = 4;

  /**
   * Slot of {@code byValue}.
   */
  public static final int SLOT_byValue = 5;

  /**
   * Slot of {@code variant}.
   */
  public static final int SLOT_variant = 6;

  /**
   * Slot of {@code property}.
   */
  public static final int SLOT_property = 7;

  /**
   * Slot of {@code array}.
   */
  public static final int SLOT_array = 8;

  /**
   * Slot of {@code arrayOrNull}.
   */
  public static final int SLOT_arrayOrNull = 9;

  /**
   * Slot of {@code outs}.
   */
  public static final int SLOT_outs = 10;

  /**
   * Slot of {@code replaced}.
   */
  public static final int SLOT_replaced = 11;

  /**
   * Slot of {@code arguments}.
   */
  public static final int SLOT_arguments = 12;

  /**
   * Number of slots, those of the base included.
   */
  public static final int SLOT_COUNT = 13;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "interface IAutomation 00000000-0000-0000-0000-0000000000b3\n"
      + "0 HRESULT QueryInterface(REFIID, void**)\n"
      + "1 ULONG AddRef()\n"
      + "2 ULONG Release()\n"
      + "3 HRESULT passed(VARIANT*, PROPVARIANT*, SAFEARRAY*)\n"
      + "4 HRESULT nullable(VARIANT*, PROPVARIANT*, SAFEARRAY*)\n"
      + "5 HRESULT byValue(VARIANT, PROPVARIANT)\n"
      + "6 HRESULT variant(VARIANT*)\n"
      + "7 HRESULT property(PROPVARIANT*)\n"
      + "8 HRESULT array(SAFEARRAY**)\n"
      + "9 HRESULT arrayOrNull(SAFEARRAY**)\n"
      + "10 HRESULT outs(VARIANT*, PROPVARIANT*, SAFEARRAY**)\n"
      + "11 HRESULT replaced(VARIANT*, SAFEARRAY**)\n"
      + "12 HRESULT arguments(ULONG, VARIANT*)\n";

  /**
   * {@link IAutomation} as a value: {@link IAutomationProxy#TYPE}.
   */
  static final ComType<IAutomation> TYPE = GeneratedType.register(new Type());

  /**
   * There are no objects of this class.
   */
  private IAutomationVtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0x135b45acea7b7e46L;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<IAutomation> {
    /**
     * Made once.
     */
    Type() {
      super(IAutomation.class, IID_IAutomation, IUnknownProxy.TYPE);
    }

    @Override
    protected IAutomation proxy(long pointer, Ownership ownership) {
      return new IAutomationProxy(pointer, ownership);
    }

    @Override
    protected StubVtable stub() {
      return IAutomationStub.VTABLE;
    }
  }
}
