package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IMany}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IManyVtable {
  public static final String IID = "00000000-0000-0000-0000-00000000000d";
  public static final Guid IID_IMany = Guid.parse(IID);
  public static final int SLOT_twelve = 3;
  public static final int SLOT_eleven = 4;
  public static final int SLOT_twelveAndOne = 5;
  public static final int SLOT_thirteen = 6;
  public static final int SLOT_mixed = 7;
  public static final int SLOT_mixedAgain = 8;
  public static final int SLOT_COUNT = 9;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IMany 00000000-0000-0000-0000-00000000000d
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT twelve(LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG)
      4 HRESULT eleven(LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG*)
      5 HRESULT twelveAndOne(LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG*)
      6 HRESULT thirteen(LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG)
      7 HRESULT mixed(FLOAT, DOUBLE, LONGLONG, FLOAT)
      8 HRESULT mixedAgain(FLOAT, DOUBLE, LONG, FLOAT)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0xf2577edc63621c95L;

  private IManyVtable() {}
}
