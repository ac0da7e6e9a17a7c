package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/** The vtable of {@link ITable}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class ITableVtable extends GeneratedType<ITable> {
  public static final String IID = "00000000-0000-0000-0000-0000000000f1";
  public static final Guid IID_ITable = Guid.parse(IID);
  public static final int SLOT_setColumns = 3;
  public static final int SLOT_sort = 4;
  public static final int SLOT_setProps = 5;
  public static final int SLOT_setRow = 6;
  public static final int SLOT_queryRows = 7;
  public static final int SLOT_peek = 8;
  public static final int SLOT_getProps = 9;
  public static final int SLOT_find = 10;
  public static final int SLOT_ownRows = 11;
  public static final int SLOT_COUNT = 12;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface ITable 00000000-0000-0000-0000-0000000000f1
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT setColumns(SPropTagArray*, LONG)
      4 HRESULT sort(SPropTagArray*)
      5 HRESULT setProps(LONG, SPropValue*)
      6 HRESULT setRow(ULONG, SPropValue*)
      7 HRESULT queryRows(LONG, LONG, SRowSet**)
      8 HRESULT peek(SRow**)
      9 HRESULT getProps(SPropTagArray*, LONG, ULONG*, SPropValue**)
      10 HRESULT find(ULONG*, SPropValue**)
      11 HRESULT ownRows(SRow**, ULONG*)
      """;

  /** {@link ITable} as a value: {@link ITableProxy#TYPE}. */
  static final ComType<ITable> TYPE = register(1, new ITableVtable());

  private ITableVtable() {
    super(ITable.class, IID_ITable, IUnknownProxy.TYPE, LAYOUT);
  }

  /** {@return the first eight bytes of the SHA-256 of {@link #LAYOUT}} */
  public static long layoutHash() {
    return 0x4bc8e5faedaa08dcL;
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
