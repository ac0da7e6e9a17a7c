package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IDefaults}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IDefaultsVtable {
  public static final String IID = "00000000-0000-0000-0000-000000000009";
  public static final Guid IID_IDefaults = Guid.parse(IID);
  public static final int SLOT_first = 3;
  public static final int SLOT_second = 4;
  public static final int SLOT_third = 5;
  public static final int SLOT_COUNT = 6;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IDefaults 00000000-0000-0000-0000-000000000009
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT first()
      4 HRESULT second(LONG*)
      5 HRESULT third()
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x3f45d32b71f3b991L;

  private IDefaultsVtable() {}
}
