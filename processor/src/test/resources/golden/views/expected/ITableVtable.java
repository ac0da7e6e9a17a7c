package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link ITable}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class ITableVtable {
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

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x4bc8e5faedaa08dcL;

  private ITableVtable() {}
}
