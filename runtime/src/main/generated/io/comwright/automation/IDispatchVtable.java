package io.comwright.automation;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IDispatch}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IDispatchVtable {
  public static final String IID = "00020400-0000-0000-c000-000000000046";
  public static final Guid IID_IDispatch = Guid.parse(IID);
  public static final int SLOT_getTypeInfoCount = 3;
  public static final int SLOT_getTypeInfo = 4;
  public static final int SLOT_getIDsOfNames = 5;
  public static final int SLOT_invoke = 6;
  public static final int SLOT_COUNT = 7;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IDispatch 00020400-0000-0000-c000-000000000046
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT GetTypeInfoCount(ULONG*)
      4 HRESULT GetTypeInfo(ULONG, ULONG, ITypeInfo**)
      5 HRESULT GetIDsOfNames(REFGUID, void*, ULONG, ULONG, void*)
      6 HRESULT Invoke(LONG, REFGUID, ULONG, USHORT, void*, void*, void*, void*)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x17db5c2767578c69L;

  private IDispatchVtable() {}
}
