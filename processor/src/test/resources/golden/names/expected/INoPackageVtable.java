import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link INoPackage}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code HRESULT QueryInterface(REFIID, void**)}</td></tr>
 * <tr><td>1</td><td>{@code ULONG AddRef()}</td></tr>
 * <tr><td>2</td><td>{@code ULONG Release()}</td></tr>
 * <tr><td>3</td><td>{@code HRESULT next(INoPackage* object, Nested$Struct* struct, INoPackage** result)}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class INoPackageVtable {
  /**
   * The IID as text.
   */
  public static final String IID = "00000000-0000-0000-0000-000000000013";

  /**
   * The IID.
   */
  public static final Guid IID_INoPackage = Guid.parse(IID);

  /**
   * Slot of {@code next}.
   */
  public static final int SLOT_next = 3;

  /**
   * Number of slots, those of the base included.
   */
  public static final int SLOT_COUNT = 4;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "interface INoPackage 00000000-0000-0000-0000-000000000013\n"
      + "0 HRESULT QueryInterface(REFIID, void**)\n"
      + "1 ULONG AddRef()\n"
      + "2 ULONG Release()\n"
      + "3 HRESULT next(INoPackage*, Nested$Struct*, INoPackage**)\n";

  /**
   * {@link INoPackage} as a value: {@link INoPackageProxy#TYPE}.
   */
  static final ComType<INoPackage> TYPE = GeneratedType.register(new Type());

  /**
   * There are no objects of this class.
   */
  private INoPackageVtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0x9326860200edc2cfL;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<INoPackage> {
    /**
     * Made once.
     */
    Type() {
      super(INoPackage.class, IID_INoPackage, IUnknownProxy.TYPE);
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
}
