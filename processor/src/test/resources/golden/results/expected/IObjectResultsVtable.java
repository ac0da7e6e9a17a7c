package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link IObjectResults}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code HRESULT QueryInterface(REFIID, void**)}</td></tr>
 * <tr><td>1</td><td>{@code ULONG AddRef()}</td></tr>
 * <tr><td>2</td><td>{@code ULONG Release()}</td></tr>
 * <tr><td>3</td><td>{@code HRESULT getHandle(HANDLE* result)}</td></tr>
 * <tr><td>4</td><td>{@code HRESULT getHandleOrNull(HANDLE* result)}</td></tr>
 * <tr><td>5</td><td>{@code HRESULT getGuid(GUID* result)}</td></tr>
 * <tr><td>6</td><td>{@code HRESULT getScalars(IScalars** result)}</td></tr>
 * <tr><td>7</td><td>{@code HRESULT getScalarsOrNull(IScalars** result)}</td></tr>
 * <tr><td>8</td><td>{@code HRESULT getBox(REFGUID kind, REFGUID subkind, Box* result)}</td></tr>
 * <tr><td>9</td><td>{@code HRESULT next()}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IObjectResultsVtable {
  /**
   * The IID as text.
   */
  public static final String IID = "00000000-0000-0000-0000-000000000034";

  /**
   * The IID.
   */
  public static final Guid IID_IObjectResults = Guid.parse(IID);

  /**
   * Slot of {@code getHandle}.
   */
  public static final int SLOT_getHandle = 3;

  /**
   * Slot of {@code getHandleOrNull}.
   */
  public static final int SLOT_getHandleOrNull = 4;

  /**
   * Slot of {@code getGuid}.
   */
  public static final int SLOT_getGuid = 5;

  /**
   * Slot of {@code getScalars}.
   */
  public static final int SLOT_getScalars = 6;

  /**
   * Slot of {@code getScalarsOrNull}.
   */
  public static final int SLOT_getScalarsOrNull = 7;

  /**
   * Slot of {@code getBox}.
   */
  public static final int SLOT_getBox = 8;

  /**
   * Slot of {@code next}.
   */
  public static final int SLOT_next = 9;

  /**
   * Number of slots, those of the base included.
   */
  public static final int SLOT_COUNT = 10;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "interface IObjectResults 00000000-0000-0000-0000-000000000034\n"
      + "0 HRESULT QueryInterface(REFIID, void**)\n"
      + "1 ULONG AddRef()\n"
      + "2 ULONG Release()\n"
      + "3 HRESULT getHandle(HANDLE*)\n"
      + "4 HRESULT getHandleOrNull(HANDLE*)\n"
      + "5 HRESULT getGuid(GUID*)\n"
      + "6 HRESULT getScalars(IScalars**)\n"
      + "7 HRESULT getScalarsOrNull(IScalars**)\n"
      + "8 HRESULT getBox(REFGUID, REFGUID, Box*)\n"
      + "9 HRESULT next()\n";

  /**
   * {@link IObjectResults} as a value: {@link IObjectResultsProxy#TYPE}.
   */
  static final ComType<IObjectResults> TYPE = GeneratedType.register(new Type());

  /**
   * There are no objects of this class.
   */
  private IObjectResultsVtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0x9a170ff1b3ab7331L;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<IObjectResults> {
    /**
     * Made once.
     */
    Type() {
      super(IObjectResults.class, IID_IObjectResults, IUnknownProxy.TYPE);
    }

    @Override
    protected IObjectResults proxy(long pointer, Ownership ownership) {
      return new IObjectResultsProxy(pointer, ownership);
    }

    @Override
    protected StubVtable stub() {
      return IObjectResultsStub.VTABLE;
    }
  }
}
