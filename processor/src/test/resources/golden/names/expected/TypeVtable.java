package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link Type}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class TypeVtable {
  public static final String IID = "00000000-0000-0000-0000-000000000012";
  public static final Guid IID_Type = Guid.parse(IID);
  public static final int SLOT_type = 3;
  public static final int SLOT_COUNT = 4;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface Type 00000000-0000-0000-0000-000000000012
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT type(Type*)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x71d1e03de0fc2938L;

  private TypeVtable() {}
}
