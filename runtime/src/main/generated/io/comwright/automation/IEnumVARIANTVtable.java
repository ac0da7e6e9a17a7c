package io.comwright.automation;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IEnumVARIANT}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IEnumVARIANTVtable {
  public static final String IID = "00020404-0000-0000-c000-000000000046";
  public static final Guid IID_IEnumVARIANT = Guid.parse(IID);
  public static final int SLOT_next = 3;
  public static final int SLOT_skip = 4;
  public static final int SLOT_reset = 5;
  public static final int SLOT_copy = 6;
  public static final int SLOT_COUNT = 7;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IEnumVARIANT 00020404-0000-0000-c000-000000000046
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT Next(ULONG, VARIANT*, LONG*)
      4 HRESULT Skip(ULONG)
      5 HRESULT Reset()
      6 HRESULT Clone(IEnumVARIANT**)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x53fbb70a2f9ea50cL;

  private IEnumVARIANTVtable() {}
}
