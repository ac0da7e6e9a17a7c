package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link IResults}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code HRESULT QueryInterface(REFIID, void**)}</td></tr>
 * <tr><td>1</td><td>{@code ULONG AddRef()}</td></tr>
 * <tr><td>2</td><td>{@code ULONG Release()}</td></tr>
 * <tr><td>3</td><td>{@code HRESULT getByte(INT8* result)}</td></tr>
 * <tr><td>4</td><td>{@code HRESULT getShort(USHORT* result)}</td></tr>
 * <tr><td>5</td><td>{@code HRESULT getChar(WCHAR* result)}</td></tr>
 * <tr><td>6</td><td>{@code HRESULT getInt(LONG index, LONG* result)}</td></tr>
 * <tr><td>7</td><td>{@code HRESULT getLong(LONGLONG* result)}</td></tr>
 * <tr><td>8</td><td>{@code HRESULT getFloat(FLOAT* result)}</td></tr>
 * <tr><td>9</td><td>{@code HRESULT getDouble(DOUBLE* result)}</td></tr>
 * <tr><td>10</td><td>{@code HRESULT getSegment(void** result)}</td></tr>
 * <tr><td>11</td><td>{@code HRESULT getAddress(void** result)}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IResultsVtable {
  /**
   * The IID as text.
   */
  public static final String IID = "00000000-0000-0000-0000-000000000002";

  /**
   * The IID.
   */
  public static final Guid IID_IResults = Guid.parse(IID);

  /**
   * Slot of {@code getByte}.
   */
  public static final int SLOT_getByte = 3;

  /**
   * Slot of {@code getShort}.
   */
  public static final int SLOT_getShort = 4;

  /**
   * Slot of {@code getChar}.
   */
  public static final int SLOT_getChar = 5;

  /**
   * Slot of {@code getInt}.
   */
  public static final int SLOT_getInt = 6;

  /**
   * Slot of {@code getLong}.
   */
  public static final int SLOT_getLong = 7;

  /**
   * Slot of {@code getFloat}.
   */
  public static final int SLOT_getFloat = 8;

  /**
   * Slot of {@code getDouble}.
   */
  public static final int SLOT_getDouble = 9;

  /**
   * Slot of {@code getSegment}.
   */
  public static final int SLOT_getSegment = 10;

  /**
   * Slot of {@code getAddress}.
   */
  public static final int SLOT_getAddress = 11;

  /**
   * Number of slots, those of the base included.
   */
  public static final int SLOT_COUNT = 12;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "interface IResults 00000000-0000-0000-0000-000000000002\n"
      + "0 HRESULT QueryInterface(REFIID, void**)\n"
      + "1 ULONG AddRef()\n"
      + "2 ULONG Release()\n"
      + "3 HRESULT getByte(INT8*)\n"
      + "4 HRESULT getShort(USHORT*)\n"
      + "5 HRESULT getChar(WCHAR*)\n"
      + "6 HRESULT getInt(LONG, LONG*)\n"
      + "7 HRESULT getLong(LONGLONG*)\n"
      + "8 HRESULT getFloat(FLOAT*)\n"
      + "9 HRESULT getDouble(DOUBLE*)\n"
      + "10 HRESULT getSegment(void**)\n"
      + "11 HRESULT getAddress(void**)\n";

  /**
   * {@link IResults} as a value: {@link IResultsProxy#TYPE}.
   */
  static final ComType<IResults> TYPE = GeneratedType.register(new Type());

  /**
   * There are no objects of this class.
   */
  private IResultsVtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0xed730cab9e699d74L;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<IResults> {
    /**
     * Made once.
     */
    Type() {
      super(IResults.class, IID_IResults, IUnknownProxy.TYPE);
    }

    @Override
    protected IResults proxy(long pointer, Ownership ownership) {
      return new IResultsProxy(pointer, ownership);
    }

    @Override
    protected StubVtable stub() {
      return IResultsStub.VTABLE;
    }
  }
}
