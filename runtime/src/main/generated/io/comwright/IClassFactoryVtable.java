package io.comwright;

import io.comwright.annotation.Generated;

/** The vtable of {@link IClassFactory}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IClassFactoryVtable {
  public static final String IID = "00000001-0000-0000-c000-000000000046";
  public static final Guid IID_IClassFactory = Guid.parse(IID);
  public static final int SLOT_createInstance = 3;
  public static final int SLOT_lockServer = 4;
  public static final int SLOT_COUNT = 5;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IClassFactory 00000001-0000-0000-c000-000000000046
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT CreateInstance(IUnknown*, REFIID, void**)
      4 HRESULT LockServer(BOOL)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x5ca9f9c862e6c0b2L;

  private IClassFactoryVtable() {}
}
