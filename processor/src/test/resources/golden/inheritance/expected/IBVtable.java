package example.b;

import example.a.IAProxy;
import example.a.IAVtable;
import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link IB}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code HRESULT QueryInterface(REFIID, void**)}</td></tr>
 * <tr><td>1</td><td>{@code ULONG AddRef()}</td></tr>
 * <tr><td>2</td><td>{@code ULONG Release()}</td></tr>
 * <tr><td>3</td><td>{@code HRESULT a()}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IBVtable {
  /**
   * The IID as text.
   */
  public static final String IID = "00000000-0000-0000-0000-0000000000b1";

  /**
   * The IID.
   */
  public static final Guid IID_IB = Guid.parse(IID);

  /**
   * Number of slots, those of the base included.
   */
  public static final int SLOT_COUNT = 4;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "interface IB 00000000-0000-0000-0000-0000000000b1\n"
      + "0 HRESULT QueryInterface(REFIID, void**)\n"
      + "1 ULONG AddRef()\n"
      + "2 ULONG Release()\n"
      + "3 HRESULT a()\n";

  /**
   * {@link IB} as a value: {@link IBProxy#TYPE}.
   */
  static final ComType<IB> TYPE;

  static {
    GeneratedType.checkBase("IB", "IA", IAVtable.layoutHash(), 0x85e9fe54cd24fb9fL);
    TYPE = GeneratedType.register(new Type());
  }

  /**
   * There are no objects of this class.
   */
  private IBVtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0xfee0f322d5a9e369L;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<IB> {
    /**
     * Made once.
     */
    Type() {
      super(IB.class, IID_IB, IAProxy.TYPE);
    }

    @Override
    protected IB proxy(long pointer, Ownership ownership) {
      return new IBProxy(pointer, ownership);
    }

    @Override
    protected StubVtable stub() {
      return IBStub.VTABLE;
    }
  }
}
