package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IAccount}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IAccountVtable {
  public static final String IID = "3b1f7a20-6c4d-4e5f-8a9b-0c1d2e3f4052";
  public static final Guid IID_IAccount = Guid.parse(IID);
  public static final int SLOT_deposit = 7;
  public static final int SLOT_balance = 8;
  public static final int SLOT_setBalance = 9;
  public static final int SLOT_putOwner = 10;
  public static final int SLOT_swap = 11;
  public static final int SLOT_format = 12;
  public static final int SLOT_newEnum = 13;
  public static final int SLOT_onlyBySlot = 14;
  public static final int SLOT_COUNT = 15;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IAccount 3b1f7a20-6c4d-4e5f-8a9b-0c1d2e3f4052
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT GetTypeInfoCount(ULONG*)
      4 HRESULT GetTypeInfo(ULONG, ULONG, ITypeInfo**)
      5 HRESULT GetIDsOfNames(REFGUID, void*, ULONG, ULONG, void*)
      6 HRESULT Invoke(LONG, REFGUID, ULONG, USHORT, void*, void*, void*, void*)
      7 HRESULT deposit(LONG, BSTR)
      8 HRESULT get_Balance(LONG*)
      9 HRESULT put_Balance(LONG)
      10 HRESULT putOwner(IAccount*)
      11 HRESULT swap(BSTR*, VARIANT*, VARIANT_BOOL*)
      12 HRESULT format(LONG, SAFEARRAY*, BSTR*)
      13 HRESULT newEnum(IEnumVARIANT**)
      14 HRESULT onlyBySlot(LONG)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0xbf2971251d4b4517L;

  private IAccountVtable() {}
}
