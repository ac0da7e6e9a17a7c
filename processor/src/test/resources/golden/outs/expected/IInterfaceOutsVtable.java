package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IInterfaceOuts}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IInterfaceOutsVtable {
  public static final String IID = "00000000-0000-0000-0000-000000000033";
  public static final Guid IID_IInterfaceOuts = Guid.parse(IID);
  public static final int SLOT_interfaces = 3;
  public static final int SLOT_optionalInterface = 4;
  public static final int SLOT_replaced = 5;
  public static final int SLOT_success = 6;
  public static final int SLOT_preserved = 7;
  public static final int SLOT_preservedHandle = 8;
  public static final int SLOT_nothing = 9;
  public static final int SLOT_uncounted = 10;
  public static final int SLOT_COUNT = 11;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IInterfaceOuts 00000000-0000-0000-0000-000000000033
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT interfaces(IInterfaceOuts**, IUnknown**)
      4 HRESULT optionalInterface(IInterfaceOuts**, IUnknown**)
      5 HRESULT replaced(IInterfaceOuts**, IUnknown**, LONG*, IInterfaceOuts**)
      6 HRESULT success(IUnknown**)
      7 HRESULT preserved(IUnknown**, LONG*)
      8 HANDLE preservedHandle(LONG*)
      9 void nothing(GUID*)
      10 HRESULT uncounted(IVoice**)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x930b56b4c34bef53L;

  private IInterfaceOutsVtable() {}
}
