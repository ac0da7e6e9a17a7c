import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/** The vtable of {@link INoPackage}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class INoPackageVtable extends GeneratedType<INoPackage> {
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

  /** {@link INoPackage} as a value: {@link INoPackageProxy#TYPE}. */
  static final ComType<INoPackage> TYPE = register(1, new INoPackageVtable());

  private INoPackageVtable() {
    super(INoPackage.class, IID_INoPackage, IUnknownProxy.TYPE, LAYOUT);
  }

  /** {@return the first eight bytes of the SHA-256 of {@link #LAYOUT}} */
  public static long layoutHash() {
    return 0x9326860200edc2cfL;
  }

  @Override
  protected INoPackage proxy(long pointer, Ownership ownership) {
    return new INoPackageProxy(pointer, ownership);
  }

  @Override
  protected StubVtable stub() {
    return INoPackageStub.VTABLE;
  }
}
