package io.comwright.automation;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IProvideClassInfo}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IProvideClassInfoVtable {
  public static final String IID = "b196b283-bab4-101a-b69c-00aa00341d07";
  public static final Guid IID_IProvideClassInfo = Guid.parse(IID);
  public static final int SLOT_getClassInfo = 3;
  public static final int SLOT_COUNT = 4;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IProvideClassInfo b196b283-bab4-101a-b69c-00aa00341d07
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT GetClassInfo(ITypeInfo**)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0xd1a91d8ad96e290eL;

  private IProvideClassInfoVtable() {}
}
