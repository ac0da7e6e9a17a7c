package io.comwright.automation;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link ITypeInfo}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class ITypeInfoVtable {
  public static final String IID = "00020401-0000-0000-c000-000000000046";
  public static final Guid IID_ITypeInfo = Guid.parse(IID);
  public static final int SLOT_getTypeAttr = 3;
  public static final int SLOT_getTypeComp = 4;
  public static final int SLOT_getFuncDesc = 5;
  public static final int SLOT_getVarDesc = 6;
  public static final int SLOT_getNames = 7;
  public static final int SLOT_getRefTypeOfImplType = 8;
  public static final int SLOT_getImplTypeFlags = 9;
  public static final int SLOT_getIDsOfNames = 10;
  public static final int SLOT_invoke = 11;
  public static final int SLOT_getDocumentation = 12;
  public static final int SLOT_getDllEntry = 13;
  public static final int SLOT_getRefTypeInfo = 14;
  public static final int SLOT_addressOfMember = 15;
  public static final int SLOT_createInstance = 16;
  public static final int SLOT_getMops = 17;
  public static final int SLOT_getContainingTypeLib = 18;
  public static final int SLOT_releaseTypeAttr = 19;
  public static final int SLOT_releaseFuncDesc = 20;
  public static final int SLOT_releaseVarDesc = 21;
  public static final int SLOT_COUNT = 22;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface ITypeInfo 00020401-0000-0000-c000-000000000046
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT GetTypeAttr(TYPEATTR**)
      4 HRESULT GetTypeComp(ITypeComp**)
      5 HRESULT GetFuncDesc(ULONG, FUNCDESC**)
      6 HRESULT GetVarDesc(ULONG, VARDESC**)
      7 HRESULT GetNames(LONG, BSTR*, ULONG, ULONG*)
      8 HRESULT GetRefTypeOfImplType(ULONG, ULONG*)
      9 HRESULT GetImplTypeFlags(ULONG, ULONG*)
      10 HRESULT GetIDsOfNames(LPCWSTR*, ULONG, void*)
      11 HRESULT Invoke(void*, LONG, USHORT, void*, void*, void*, void*)
      12 HRESULT GetDocumentation(LONG, BSTR*, BSTR*, ULONG*, BSTR*)
      13 HRESULT GetDllEntry(LONG, InvokeKind, BSTR*, BSTR*, USHORT*)
      14 HRESULT GetRefTypeInfo(ULONG, ITypeInfo**)
      15 HRESULT AddressOfMember(LONG, InvokeKind, void**)
      16 HRESULT CreateInstance(IUnknown*, REFIID, void**)
      17 HRESULT GetMops(LONG, BSTR*)
      18 HRESULT GetContainingTypeLib(ITypeLib**, ULONG*)
      19 void ReleaseTypeAttr(TYPEATTR*)
      20 void ReleaseFuncDesc(FUNCDESC*)
      21 void ReleaseVarDesc(VARDESC*)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x6d3e6a11baf85f14L;

  private ITypeInfoVtable() {}
}
