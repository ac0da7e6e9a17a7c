package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IValues}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IValuesVtable {
  public static final String IID = "00000000-0000-0000-0000-000000000031";
  public static final Guid IID_IValues = Guid.parse(IID);
  public static final int SLOT_booleans = 3;
  public static final int SLOT_outBooleans = 4;
  public static final int SLOT_getBoolean = 5;
  public static final int SLOT_preservedBoolean = 6;
  public static final int SLOT_isDirty = 7;
  public static final int SLOT_next = 8;
  public static final int SLOT_effect = 9;
  public static final int SLOT_keys = 10;
  public static final int SLOT_preservedKeys = 11;
  public static final int SLOT_mixed = 12;
  public static final int SLOT_find = 13;
  public static final int SLOT_COUNT = 14;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IValues 00000000-0000-0000-0000-000000000031
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT booleans(BOOL, VARIANT_BOOL, BOOLEAN)
      4 HRESULT outBooleans(BOOL*, VARIANT_BOOL*)
      5 HRESULT getBoolean(BOOL*)
      6 VARIANT_BOOL preservedBoolean()
      7 HRESULT isDirty()
      8 HRESULT next(Effect*)
      9 HRESULT effect(Effect, INT8, Effect*, LONGLONG*, Effect*)
      10 HRESULT keys(ULONG, USHORT, ULONG*, ULONG*)
      11 ULONG preservedKeys(Effect)
      12 HRESULT mixed(Mixed*, Mixed*)
      13 HRESULT find(LONG, ULONG*, IValues**, IUnknown**, BOOLEAN*, HRESULT*)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x7aee43525c5a53e4L;

  private IValuesVtable() {}
}
