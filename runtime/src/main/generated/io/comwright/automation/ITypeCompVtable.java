package io.comwright.automation;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link ITypeComp}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class ITypeCompVtable {
  public static final String IID = "00020403-0000-0000-c000-000000000046";
  public static final Guid IID_ITypeComp = Guid.parse(IID);
  /** Up to the last one that is described. */
  public static final int SLOT_COUNT = 3;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface ITypeComp 00020403-0000-0000-c000-000000000046 partial
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0xd73d97f481bcad95L;

  private ITypeCompVtable() {}
}
