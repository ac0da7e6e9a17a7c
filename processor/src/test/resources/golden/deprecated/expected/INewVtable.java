package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link INew}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "deprecation", "removal", "doclint:missing"})
public final class INewVtable {
  public static final String IID = "00000000-0000-0000-0000-000000000010";
  public static final Guid IID_INew = Guid.parse(IID);
  public static final int SLOT_doomed = 3;
  public static final int SLOT_mention = 4;
  public static final int SLOT_COUNT = 5;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface INew 00000000-0000-0000-0000-000000000010
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT doomed()
      4 HRESULT mention(IOld*)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x30c995962630bb79L;

  private INewVtable() {}
}
