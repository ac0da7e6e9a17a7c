package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IAllocatedArrays}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IAllocatedArraysVtable {
  public static final String IID = "00000000-0000-0000-0000-0000000000b6";
  public static final Guid IID_IAllocatedArrays = Guid.parse(IID);
  public static final int SLOT_allocated = 3;
  public static final int SLOT_allocatedBoxes = 4;
  public static final int SLOT_allocatedTexts = 5;
  public static final int SLOT_allocatedObjects = 6;
  public static final int SLOT_allocatedTwice = 7;
  public static final int SLOT_COUNT = 8;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IAllocatedArrays 00000000-0000-0000-0000-0000000000b6
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT allocated(ULONG*, LONG**)
      4 HRESULT allocatedBoxes(LONG, Box**, ULONG*)
      5 HRESULT allocatedTexts(LONG*, BSTR**)
      6 HRESULT allocatedObjects(ULONG*, IScalars***, GUID**, ULONG*)
      7 HRESULT allocatedTwice(LPCWSTR**, LONGLONG*, BOOL**)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0xef801dd7e4265059L;

  private IAllocatedArraysVtable() {}
}
