package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link INativeResults}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class INativeResultsVtable {
  public static final String IID = "00000000-0000-0000-0000-0000000000d1";
  public static final Guid IID_INativeResults = Guid.parse(IID);
  public static final int SLOT_create = 3;
  public static final int SLOT_next = 4;
  public static final int SLOT_factory = 5;
  public static final int SLOT_parent = 6;
  public static final int SLOT_id = 7;
  public static final int SLOT_uuid = 8;
  public static final int SLOT_COUNT = 9;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface INativeResults 00000000-0000-0000-0000-0000000000d1
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 IUnknown* create(LONG)
      4 INativeResults* next(LONG*)
      5 IUnknown* factory()
      6 INativeResults* parent(LONG*)
      7 GUID id()
      8 GUID uuid(LONG*)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0xf676a982a9c4f253L;

  private INativeResultsVtable() {}
}
