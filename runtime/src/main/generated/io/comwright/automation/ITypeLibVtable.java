package io.comwright.automation;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Enums;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/** The vtable of {@link ITypeLib}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class ITypeLibVtable extends GeneratedType<ITypeLib> {
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

  /** {@link ITypeLib} as a value: {@link ITypeLibProxy#TYPE}. */
  static final ComType<ITypeLib> TYPE;

  static {
    Enums.requireSize("ITypeLib", TypeKind.class, 4);
    LibAttrStruct.LAYOUT.require("ITypeLib",
        "32 bytes, aligned to 4: 0 GUID, 16 ULONG, 20 SystemKind, 24 USHORT, 26 USHORT, 28 USHORT");
    TYPE = register(1, new ITypeLibVtable());
  }

  private ITypeLibVtable() {
    super(ITypeLib.class, IID_ITypeLib, IUnknownProxy.TYPE, LAYOUT);
  }

  /** {@return the first eight bytes of the SHA-256 of {@link #LAYOUT}} */
  public static long layoutHash() {
    return 0x374b012a078ca08aL;
  }

  @Override
  protected ITypeLib proxy(long pointer, Ownership ownership) {
    return new ITypeLibProxy(pointer, ownership);
  }

  @Override
  protected StubVtable stub() {
    return ITypeLibStub.VTABLE;
  }
}
