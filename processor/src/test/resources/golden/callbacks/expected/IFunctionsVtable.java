package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link IFunctions}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code HRESULT QueryInterface(REFIID, void**)}</td></tr>
 * <tr><td>1</td><td>{@code ULONG AddRef()}</td></tr>
 * <tr><td>2</td><td>{@code ULONG Release()}</td></tr>
 * <tr><td>3</td><td>{@code HRESULT enumerate(EnumProc proc, Action done)}</td></tr>
 * <tr><td>4</td><td>{@code HRESULT handler(EnumProc* result)}</td></tr>
 * <tr><td>5</td><td>{@code HRESULT optional(Action* result)}</td></tr>
 * <tr><td>6</td><td>{@code Action raw()}</td></tr>
 * <tr><td>7</td><td>{@code Action rawOptional()}</td></tr>
 * <tr><td>8</td><td>{@code HRESULT exchange(Action* action, Order* order)}</td></tr>
 * <tr><td>9</td><td>{@code HRESULT both(Action* action, Order* order)}</td></tr>
 * <tr><td>10</td><td>{@code HRESULT use(Table* table)}</td></tr>
 * <tr><td>11</td><td>{@code HRESULT table(Table* result)}</td></tr>
 * <tr><td>12</td><td>{@code HRESULT all(ULONG actionsCount, Action* actions, Order* orders, LONG count)}</td></tr>
 * <tr><td>13</td><td>{@code HRESULT last(Describe describe)}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IFunctionsVtable {
  /**
   * The IID as text.
   */
  public static final String IID = "6b1f3a52-0d4e-4c87-9a1b-2f3c4d5e6f70";

  /**
   * The IID.
   */
  public static final Guid IID_IFunctions = Guid.parse(IID);

  /**
   * Slot of {@code enumerate}.
   */
  public static final int SLOT_enumerate = 3;

  /**
   * Slot of {@code handler}.
   */
  public static final int SLOT_handler = 4;

  /**
   * Slot of {@code optional}.
   */
  public static final int SLOT_optional = 5;

  /**
   * Slot of {@code raw}.
   */
  public static final int SLOT_raw = 6;

  /**
   * Slot of {@code rawOptional}.
   */
  public static final int SLOT_rawOptional = 7;

  /**
   * Slot of {@code exchange}.
   */
  public static final int SLOT_exchange = 8;

  /**
   * Slot of {@code both}.
   */
  public static final int SLOT_both = 9;

  /**
   * Slot of {@code use}.
   */
  public static final int SLOT_use = 10;

  /**
   * Slot of {@code table}.
   */
  public static final int SLOT_table = 11;

  /**
   * Slot of {@code all}.
   */
  public static final int SLOT_all = 12;

  /**
   * Slot of {@code last}.
   */
  public static final int SLOT_last = 13;

  /**
   * Number of slots, those of the base included.
   */
  public static final int SLOT_COUNT = 14;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "interface IFunctions 6b1f3a52-0d4e-4c87-9a1b-2f3c4d5e6f70\n"
      + "0 HRESULT QueryInterface(REFIID, void**)\n"
      + "1 ULONG AddRef()\n"
      + "2 ULONG Release()\n"
      + "3 HRESULT enumerate(EnumProc, Action)\n"
      + "4 HRESULT handler(EnumProc*)\n"
      + "5 HRESULT optional(Action*)\n"
      + "6 Action raw()\n"
      + "7 Action rawOptional()\n"
      + "8 HRESULT exchange(Action*, Order*)\n"
      + "9 HRESULT both(Action*, Order*)\n"
      + "10 HRESULT use(Table*)\n"
      + "11 HRESULT table(Table*)\n"
      + "12 HRESULT all(ULONG, Action*, Order*, LONG)\n"
      + "13 HRESULT last(Describe)\n";

  /**
   * {@link IFunctions} as a value: {@link IFunctionsProxy#TYPE}.
   */
  static final ComType<IFunctions> TYPE = GeneratedType.register(new Type());

  /**
   * There are no objects of this class.
   */
  private IFunctionsVtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0x9e1e3f44f172aa78L;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<IFunctions> {
    /**
     * Made once.
     */
    Type() {
      super(IFunctions.class, IID_IFunctions, IUnknownProxy.TYPE);
    }

    @Override
    protected IFunctions proxy(long pointer, Ownership ownership) {
      return new IFunctionsProxy(pointer, ownership);
    }

    @Override
    protected StubVtable stub() {
      return IFunctionsStub.VTABLE;
    }
  }
}
