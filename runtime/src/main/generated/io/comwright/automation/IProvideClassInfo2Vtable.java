package io.comwright.automation;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IProvideClassInfo2}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IProvideClassInfo2Vtable {
  public static final String IID = "a6bc3ac0-dbaa-11ce-9de3-00aa004bb851";
  public static final Guid IID_IProvideClassInfo2 = Guid.parse(IID);
  public static final int SLOT_getGuid = 4;
  public static final int SLOT_COUNT = 5;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IProvideClassInfo2 a6bc3ac0-dbaa-11ce-9de3-00aa004bb851
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT GetClassInfo(ITypeInfo**)
      4 HRESULT GetGUID(ULONG, GUID*)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0xaaf67e914671bb64L;

  private IProvideClassInfo2Vtable() {}
}
