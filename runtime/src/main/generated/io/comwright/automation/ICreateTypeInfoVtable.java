package io.comwright.automation;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link ICreateTypeInfo}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
final class ICreateTypeInfoVtable {
  public static final String IID = "00020405-0000-0000-c000-000000000046";
  public static final Guid IID_ICreateTypeInfo = Guid.parse(IID);
  public static final int SLOT_setGuid = 3;
  public static final int SLOT_setTypeFlags = 4;
  public static final int SLOT_addRefTypeInfo = 8;
  public static final int SLOT_addFuncDesc = 9;
  public static final int SLOT_addImplType = 10;
  public static final int SLOT_setImplTypeFlags = 11;
  public static final int SLOT_setFuncAndParamNames = 15;
  public static final int SLOT_layOut = 25;
  /** Up to the last one that is described. */
  public static final int SLOT_COUNT = 26;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface ICreateTypeInfo 00020405-0000-0000-c000-000000000046 partial
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT SetGuid(REFGUID)
      4 HRESULT SetTypeFlags(ULONG)
      8 HRESULT AddRefTypeInfo(ITypeInfo*, ULONG*)
      9 HRESULT AddFuncDesc(ULONG, FUNCDESC*)
      10 HRESULT AddImplType(ULONG, ULONG)
      11 HRESULT SetImplTypeFlags(ULONG, ULONG)
      15 HRESULT SetFuncAndParamNames(ULONG, LPCWSTR*, ULONG)
      25 HRESULT LayOut()
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0xf80110ffe0a8a29eL;

  private ICreateTypeInfoVtable() {}
}
