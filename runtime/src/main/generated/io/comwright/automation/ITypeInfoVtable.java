package io.comwright.automation;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Enums;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/** The vtable of {@link ITypeInfo}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class ITypeInfoVtable extends GeneratedType<ITypeInfo> {
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

  /** {@link ITypeInfo} as a value: {@link ITypeInfoProxy#TYPE}. */
  static final ComType<ITypeInfo> TYPE;

  static {
    TypeAttrStruct.LAYOUT.require("ITypeInfo",
        "96 bytes, aligned to 8: 0 GUID, 16 ULONG, 20 ULONG, 24 LONG, 28 LONG, 32 void*, 40 ULONG, 44 TypeKind, 48 USHORT, 50 USHORT, 52 USHORT, 54 USHORT, 56 USHORT, 58 USHORT, 60 USHORT, 62 USHORT, 64 TYPEDESC, 80 PARAMDESC");
    FuncDescStruct.LAYOUT.require("ITypeInfo",
        "88 bytes, aligned to 8: 0 LONG, 8 void*, 16 ELEMDESC*, 24 FuncKind, 28 InvokeKind, 32 CallConvention, 36 SHORT, 38 SHORT, 40 SHORT, 42 SHORT, 48 ELEMDESC, 80 USHORT");
    VarDescStruct.LAYOUT.require("ITypeInfo",
        "64 bytes, aligned to 8: 0 LONG, 8 void*, 16 ULONG, 16 void*, 24 ELEMDESC, 56 USHORT, 60 VarKind");
    Enums.requireSize("ITypeInfo", InvokeKind.class, 4);
    TYPE = register(1, new ITypeInfoVtable());
  }

  private ITypeInfoVtable() {
    super(ITypeInfo.class, IID_ITypeInfo, IUnknownProxy.TYPE, LAYOUT);
  }

  /** {@return the first eight bytes of the SHA-256 of {@link #LAYOUT}} */
  public static long layoutHash() {
    return 0x6d3e6a11baf85f14L;
  }

  @Override
  protected ITypeInfo proxy(long pointer, Ownership ownership) {
    return new ITypeInfoProxy(pointer, ownership);
  }

  @Override
  protected StubVtable stub() {
    return ITypeInfoStub.VTABLE;
  }
}
