import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link INoPackage}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class INoPackageVtable {
  public static final String IID = "00000000-0000-0000-0000-000000000013";
  public static final Guid IID_INoPackage = Guid.parse(IID);
  public static final int SLOT_next = 3;
  public static final int SLOT_COUNT = 4;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface INoPackage 00000000-0000-0000-0000-000000000013
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT next(INoPackage*, Nested$Struct*, INoPackage**)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x9326860200edc2cfL;

  private INoPackageVtable() {}
}
