package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IAutomation}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IAutomationVtable {
  public static final String IID = "00000000-0000-0000-0000-0000000000b3";
  public static final Guid IID_IAutomation = Guid.parse(IID);
  public static final int SLOT_passed = 3;
  public static final int SLOT_nullable = 4;
  public static final int SLOT_byValue = 5;
  public static final int SLOT_variant = 6;
  public static final int SLOT_property = 7;
  public static final int SLOT_array = 8;
  public static final int SLOT_arrayOrNull = 9;
  public static final int SLOT_outs = 10;
  public static final int SLOT_replaced = 11;
  public static final int SLOT_arguments = 12;
  public static final int SLOT_COUNT = 13;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IAutomation 00000000-0000-0000-0000-0000000000b3
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT passed(VARIANT*, PROPVARIANT*, SAFEARRAY*)
      4 HRESULT nullable(VARIANT*, PROPVARIANT*, SAFEARRAY*)
      5 HRESULT byValue(VARIANT, PROPVARIANT)
      6 HRESULT variant(VARIANT*)
      7 HRESULT property(PROPVARIANT*)
      8 HRESULT array(SAFEARRAY**)
      9 HRESULT arrayOrNull(SAFEARRAY**)
      10 HRESULT outs(VARIANT*, PROPVARIANT*, SAFEARRAY**)
      11 HRESULT replaced(VARIANT*, SAFEARRAY**)
      12 HRESULT arguments(ULONG, VARIANT*)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x135b45acea7b7e46L;

  private IAutomationVtable() {}
}
