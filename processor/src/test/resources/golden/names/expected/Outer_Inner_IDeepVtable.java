package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link Outer.Inner.IDeep}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
final class Outer_Inner_IDeepVtable {
  public static final String IID = "00000000-0000-0000-0000-00000000000b";
  public static final Guid IID_IDeep = Guid.parse(IID);
  public static final int SLOT_deep = 4;
  public static final int SLOT_COUNT = 5;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IDeep 00000000-0000-0000-0000-00000000000b
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT next(Pair*, INested**)
      4 HRESULT deep(LPCWSTR)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x002ba45a1394c9abL;

  private Outer_Inner_IDeepVtable() {}
}
