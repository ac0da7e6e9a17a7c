package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IRequests}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IRequestsVtable {
  public static final String IID = "00000000-0000-0000-0000-000000000032";
  public static final Guid IID_IRequests = Guid.parse(IID);
  public static final int SLOT_openProperty = 3;
  public static final int SLOT_find = 4;
  public static final int SLOT_create = 5;
  public static final int SLOT_COUNT = 6;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IRequests 00000000-0000-0000-0000-000000000032
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT openProperty(LONG, REFIID, LONG, void**)
      4 HRESULT find(REFIID, void**)
      5 HRESULT create(IUnknown*, REFIID, LONG*, IUnknown**, void**)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x9a55325f11fe7389L;

  private IRequestsVtable() {}
}
