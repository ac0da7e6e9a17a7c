package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link ITable}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code HRESULT QueryInterface(REFIID, void**)}</td></tr>
 * <tr><td>1</td><td>{@code ULONG AddRef()}</td></tr>
 * <tr><td>2</td><td>{@code ULONG Release()}</td></tr>
 * <tr><td>3</td><td>{@code HRESULT setColumns(SPropTagArray* tags, LONG flags)}</td></tr>
 * <tr><td>4</td><td>{@code HRESULT sort(SPropTagArray* order)}</td></tr>
 * <tr><td>5</td><td>{@code HRESULT setProps(LONG count, SPropValue* props)}</td></tr>
 * <tr><td>6</td><td>{@code HRESULT setRow(ULONG propsCount, SPropValue* props)}</td></tr>
 * <tr><td>7</td><td>{@code HRESULT queryRows(LONG count, LONG flags, SRowSet** result)}</td></tr>
 * <tr><td>8</td><td>{@code HRESULT peek(SRow** row)}</td></tr>
 * <tr><td>9</td><td>{@code HRESULT getProps(SPropTagArray* tags, LONG flags, ULONG* resultCount, SPropValue** result)}</td></tr>
 * <tr><td>10</td><td>{@code HRESULT find(ULONG* count, SPropValue** props)}</td></tr>
 * <tr><td>11</td><td>{@code HRESULT ownRows(SRow** result, ULONG* resultCount)}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class ITableVtable {
  /**
   * The IID as text.
   */
  public static final String IID = "00000000-0000-0000-0000-0000000000f1";

  /**
   * The IID.
   */
  public static final Guid IID_ITable = Guid.parse(IID);

  /**
   * Slot of {@code setColumns}.
   */
  public static final int SLOT_setColumns = 3;

  /**
   * Slot of {@code sort}.
   */
  public static final int SLOT_sort = 4;

  /**
   * Slot of {@code setProps}.
   */
  public static final int SLOT_setProps = 5;

  /**
   * Slot of {@code setRow}.
   */
  public static final int SLOT_setRow = 6;

  /**
   * Slot of {@code queryRows}.
   */
  public static final int SLOT_queryRows = 7;

  /**
   * Slot of {@code peek}.
   */
  public static final int SLOT_peek = 8;

  /**
   * Slot of {@code getProps}.
   */
  public static final int SLOT_getProps = 9;

  /**
   * Slot of {@code find}.
   */
  public static final int SLOT_find = 10;

  /**
   * Slot of {@code ownRows}.
   */
  public static final int SLOT_ownRows = 11;

  /**
   * Number of slots, those of the base included.
   */
  public static final int SLOT_COUNT = 12;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "interface ITable 00000000-0000-0000-0000-0000000000f1\n"
      + "0 HRESULT QueryInterface(REFIID, void**)\n"
      + "1 ULONG AddRef()\n"
      + "2 ULONG Release()\n"
      + "3 HRESULT setColumns(SPropTagArray*, LONG)\n"
      + "4 HRESULT sort(SPropTagArray*)\n"
      + "5 HRESULT setProps(LONG, SPropValue*)\n"
      + "6 HRESULT setRow(ULONG, SPropValue*)\n"
      + "7 HRESULT queryRows(LONG, LONG, SRowSet**)\n"
      + "8 HRESULT peek(SRow**)\n"
      + "9 HRESULT getProps(SPropTagArray*, LONG, ULONG*, SPropValue**)\n"
      + "10 HRESULT find(ULONG*, SPropValue**)\n"
      + "11 HRESULT ownRows(SRow**, ULONG*)\n";

  /**
   * {@link ITable} as a value: {@link ITableProxy#TYPE}.
   */
  static final ComType<ITable> TYPE = GeneratedType.register(new Type());

  /**
   * There are no objects of this class.
   */
  private ITableVtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0x4bc8e5faedaa08dcL;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<ITable> {
    /**
     * Made once.
     */
    Type() {
      super(ITable.class, IID_ITable, IUnknownProxy.TYPE);
    }

    @Override
    protected ITable proxy(long pointer, Ownership ownership) {
      return new ITableProxy(pointer, ownership);
    }

    @Override
    protected StubVtable stub() {
      return ITableStub.VTABLE;
    }
  }
}
