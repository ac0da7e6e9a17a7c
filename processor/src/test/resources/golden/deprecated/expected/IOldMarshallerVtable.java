package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IOldMarshaller}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "deprecation", "removal", "doclint:missing"})
public final class IOldMarshallerVtable {
  public static final String IID = "00000000-0000-0000-0000-0000000000f2";
  public static final Guid IID_IOldMarshaller = Guid.parse(IID);
  public static final int SLOT_sleep = 3;
  public static final int SLOT_COUNT = 4;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IOldMarshaller 00000000-0000-0000-0000-0000000000f2
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT sleep(LONG)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x8b5737de41e9b8c4L;

  private IOldMarshallerVtable() {}
}
