package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IFunctions}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IFunctionsVtable {
  public static final String IID = "6b1f3a52-0d4e-4c87-9a1b-2f3c4d5e6f70";
  public static final Guid IID_IFunctions = Guid.parse(IID);
  public static final int SLOT_enumerate = 3;
  public static final int SLOT_handler = 4;
  public static final int SLOT_optional = 5;
  public static final int SLOT_raw = 6;
  public static final int SLOT_rawOptional = 7;
  public static final int SLOT_exchange = 8;
  public static final int SLOT_both = 9;
  public static final int SLOT_use = 10;
  public static final int SLOT_table = 11;
  public static final int SLOT_all = 12;
  public static final int SLOT_last = 13;
  public static final int SLOT_COUNT = 14;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IFunctions 6b1f3a52-0d4e-4c87-9a1b-2f3c4d5e6f70
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT enumerate(EnumProc, Action)
      4 HRESULT handler(EnumProc*)
      5 HRESULT optional(Action*)
      6 Action raw()
      7 Action rawOptional()
      8 HRESULT exchange(Action*, Order*)
      9 HRESULT both(Action*, Order*)
      10 HRESULT use(Table*)
      11 HRESULT table(Table*)
      12 HRESULT all(ULONG, Action*, Order*, LONG)
      13 HRESULT last(Describe)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x9e1e3f44f172aa78L;

  private IFunctionsVtable() {}
}
