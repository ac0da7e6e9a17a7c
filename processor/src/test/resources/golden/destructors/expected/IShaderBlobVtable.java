package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;

/** The vtable of {@link IShaderBlob}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IShaderBlobVtable {
  public static final String IID = "8ba5fb08-5195-40e2-ac58-0d989c3a0102";
  public static final Guid IID_IShaderBlob = Guid.parse(IID);
  public static final int SLOT_size = 3 + GeneratedType.destructorSlots();
  public static final int SLOT_COUNT = 4 + GeneratedType.destructorSlots();

  /**
   * The slot table, in the form from which derived interfaces are compiled. Behind slot 2 lie those
   * that IUnknown's destructor has in the C++ ABI in force, which are not counted.
   */
  public static final String LAYOUT = """
      interface IShaderBlob 8ba5fb08-5195-40e2-ac58-0d989c3a0102 destructor
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 LONGLONG size()
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0xc06e28ce1b40d29bL;

  private IShaderBlobVtable() {}
}
