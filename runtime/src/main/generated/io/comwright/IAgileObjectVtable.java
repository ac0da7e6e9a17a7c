package io.comwright;

import io.comwright.annotation.Generated;

/** The vtable of {@link IAgileObject}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IAgileObjectVtable {
  public static final String IID = "94ea2b94-e9cc-49e0-c0ff-ee64ca8f5b90";
  public static final Guid IID_IAgileObject = Guid.parse(IID);
  public static final int SLOT_COUNT = 3;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IAgileObject 94ea2b94-e9cc-49e0-c0ff-ee64ca8f5b90
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x4f36bd6b8b9a7846L;

  private IAgileObjectVtable() {}
}
