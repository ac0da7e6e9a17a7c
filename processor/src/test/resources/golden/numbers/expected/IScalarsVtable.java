package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IScalars}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IScalarsVtable {
  public static final String IID = "00000000-0000-0000-0000-000000000001";
  public static final Guid IID_IScalars = Guid.parse(IID);
  public static final int SLOT_signed = 3;
  public static final int SLOT_unsigned = 4;
  public static final int SLOT_others = 5;
  public static final int SLOT_floats = 6;
  public static final int SLOT_COUNT = 7;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IScalars 00000000-0000-0000-0000-000000000001
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT signed(INT8, SHORT, LONG, LONGLONG)
      4 HRESULT unsigned(UINT8, USHORT, ULONG, ULONGLONG)
      5 HRESULT others(WCHAR, void*)
      6 HRESULT floats(FLOAT, DOUBLE)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0xc1090a66cf1cc4dbL;

  private IScalarsVtable() {}
}
