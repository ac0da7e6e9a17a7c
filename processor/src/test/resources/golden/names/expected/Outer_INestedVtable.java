package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link Outer.INested}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class Outer_INestedVtable {
  public static final String IID = "00000000-0000-0000-0000-00000000000a";
  public static final Guid IID_INested = Guid.parse(IID);
  public static final int SLOT_next = 3;
  public static final int SLOT_COUNT = 4;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface INested 00000000-0000-0000-0000-00000000000a
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT next(Pair*, INested**)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x7bd6f65ff05af7b5L;

  private Outer_INestedVtable() {}
}
