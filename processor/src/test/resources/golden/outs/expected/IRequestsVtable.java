package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link IRequests}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code HRESULT QueryInterface(REFIID, void**)}</td></tr>
 * <tr><td>1</td><td>{@code ULONG AddRef()}</td></tr>
 * <tr><td>2</td><td>{@code ULONG Release()}</td></tr>
 * <tr><td>3</td><td>{@code HRESULT openProperty(LONG tag, REFIID type, LONG flags, void** result)}</td></tr>
 * <tr><td>4</td><td>{@code HRESULT find(REFIID iid, void** result)}</td></tr>
 * <tr><td>5</td><td>{@code HRESULT create(IUnknown* outer, REFIID type, LONG* count, IUnknown** owner, void** result)}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IRequestsVtable {
  /**
   * The IID as text.
   */
  public static final String IID = "00000000-0000-0000-0000-000000000032";

  /**
   * The IID.
   */
  public static final Guid IID_IRequests = Guid.parse(IID);

  /**
   * Slot of {@code openProperty}.
   */
  public static final int SLOT_openProperty = 3;

  /**
   * Slot of {@code find}.
   */
  public static final int SLOT_find = 4;

  /**
   * Slot of {@code create}.
   */
  public static final int SLOT_create = 5;

  /**
   * Number of slots, those of the base included.
   */
  public static final int SLOT_COUNT = 6;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "interface IRequests 00000000-0000-0000-0000-000000000032\n"
      + "0 HRESULT QueryInterface(REFIID, void**)\n"
      + "1 ULONG AddRef()\n"
      + "2 ULONG Release()\n"
      + "3 HRESULT openProperty(LONG, REFIID, LONG, void**)\n"
      + "4 HRESULT find(REFIID, void**)\n"
      + "5 HRESULT create(IUnknown*, REFIID, LONG*, IUnknown**, void**)\n";

  /**
   * {@link IRequests} as a value: {@link IRequestsProxy#TYPE}.
   */
  static final ComType<IRequests> TYPE = GeneratedType.register(new Type());

  /**
   * There are no objects of this class.
   */
  private IRequestsVtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0x9a55325f11fe7389L;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<IRequests> {
    /**
     * Made once.
     */
    Type() {
      super(IRequests.class, IID_IRequests, IUnknownProxy.TYPE);
    }

    @Override
    protected IRequests proxy(long pointer, Ownership ownership) {
      return new IRequestsProxy(pointer, ownership);
    }

    @Override
    protected StubVtable stub() {
      return IRequestsStub.VTABLE;
    }
  }
}
