package io.comwright.automation;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link ICreateTypeLib}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
final class ICreateTypeLibVtable {
  public static final String IID = "00020406-0000-0000-c000-000000000046";
  public static final Guid IID_ICreateTypeLib = Guid.parse(IID);
  public static final int SLOT_createTypeInfo = 3;
  public static final int SLOT_setName = 4;
  public static final int SLOT_setVersion = 5;
  public static final int SLOT_setGuid = 6;
  public static final int SLOT_setDocString = 7;
  public static final int SLOT_setLcid = 10;
  public static final int SLOT_saveAllChanges = 12;
  /** Up to the last one that is described. */
  public static final int SLOT_COUNT = 13;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface ICreateTypeLib 00020406-0000-0000-c000-000000000046 partial
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT CreateTypeInfo(LPCWSTR, TypeKind, ICreateTypeInfo**)
      4 HRESULT SetName(LPCWSTR)
      5 HRESULT SetVersion(USHORT, USHORT)
      6 HRESULT SetGuid(REFGUID)
      7 HRESULT SetDocString(LPCWSTR)
      10 HRESULT SetLcid(ULONG)
      12 HRESULT SaveAllChanges()
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x5a5548157e6a0063L;

  private ICreateTypeLibVtable() {}
}
