package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IReserved}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IReservedVtable {
  public static final String IID = "00000000-0000-0000-0000-000000000006";
  public static final Guid IID_IReserved = Guid.parse(IID);
  public static final int SLOT_first = 3;
  public static final int SLOT_second = 6;
  public static final int SLOT_COUNT = 8;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IReserved 00000000-0000-0000-0000-000000000006
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT first()
      4 reserved
      5 reserved
      6 HRESULT second()
      7 reserved
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x6a945b55b244f0b7L;

  private IReservedVtable() {}
}
