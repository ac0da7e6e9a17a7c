package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IOuts}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IOutsVtable {
  public static final String IID = "00000000-0000-0000-0000-000000000030";
  public static final Guid IID_IOuts = Guid.parse(IID);
  public static final int SLOT_primitives = 3;
  public static final int SLOT_objects = 4;
  public static final int SLOT_optional = 5;
  public static final int SLOT_inOut = 6;
  public static final int SLOT_struct = 7;
  public static final int SLOT_COUNT = 8;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IOuts 00000000-0000-0000-0000-000000000030
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT primitives(INT8*, SHORT*, WCHAR*, ULONG*, LONGLONG*, FLOAT*, DOUBLE*, void**)
      4 HRESULT objects(HANDLE*, HANDLE*, HRESULT*, GUID*, void**)
      5 HRESULT optional(LONG*, HANDLE*, HANDLE*, LONG*, GUID*)
      6 HRESULT inOut(LONG*, GUID*, HANDLE*, LONG*)
      7 HRESULT struct(Box*, Box*, Box*)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x0fc1456bb2d194abL;

  private IOutsVtable() {}
}
