package io.comwright.automation;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link ITypeLib}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class ITypeLibVtable {
  public static final String IID = "00020402-0000-0000-c000-000000000046";
  public static final Guid IID_ITypeLib = Guid.parse(IID);
  public static final int SLOT_getTypeInfoCount = 3;
  public static final int SLOT_getTypeInfo = 4;
  public static final int SLOT_getTypeInfoType = 5;
  public static final int SLOT_getTypeInfoOfGuid = 6;
  public static final int SLOT_getLibAttr = 7;
  public static final int SLOT_getTypeComp = 8;
  public static final int SLOT_getDocumentation = 9;
  public static final int SLOT_isName = 10;
  public static final int SLOT_findName = 11;
  public static final int SLOT_releaseLibAttr = 12;
  public static final int SLOT_COUNT = 13;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface ITypeLib 00020402-0000-0000-c000-000000000046
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 ULONG GetTypeInfoCount()
      4 HRESULT GetTypeInfo(ULONG, ITypeInfo**)
      5 HRESULT GetTypeInfoType(ULONG, TypeKind*)
      6 HRESULT GetTypeInfoOfGuid(REFGUID, ITypeInfo**)
      7 HRESULT GetLibAttr(TLIBATTR**)
      8 HRESULT GetTypeComp(ITypeComp**)
      9 HRESULT GetDocumentation(LONG, BSTR*, BSTR*, ULONG*, BSTR*)
      10 HRESULT IsName(void*, ULONG, BOOL*)
      11 HRESULT FindName(void*, ULONG, void*, void*, USHORT*)
      12 void ReleaseTLibAttr(TLIBATTR*)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x374b012a078ca08aL;

  private ITypeLibVtable() {}
}
