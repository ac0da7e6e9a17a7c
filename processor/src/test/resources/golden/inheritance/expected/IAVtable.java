package example.a;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link IA}.
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
public final class IAVtable {
  /**
   * The IID as text.
   */
  public static final String IID = "00000000-0000-0000-0000-0000000000a1";

  /**
   * The IID.
   */
  public static final Guid IID_IA = Guid.parse(IID);

  /**
   * Slot of {@code a}.
   */
  public static final int SLOT_a = 3;

  /**
   * Number of slots, those of the base included.
   */
  public static final int SLOT_COUNT = 4;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "interface IA 00000000-0000-0000-0000-0000000000a1\n"
      + "0 HRESULT QueryInterface(REFIID, void**)\n"
      + "1 ULONG AddRef()\n"
      + "2 ULONG Release()\n"
      + "3 HRESULT a()\n";

  /**
   * {@link IA} as a value: {@link IAProxy#TYPE}.
   */
  static final ComType<IA> TYPE = GeneratedType.register(new Type());

  /**
   * There are no objects of this class.
   */
  private IAVtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0x85e9fe54cd24fb9fL;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<IA> {
    /**
     * Made once.
     */
    Type() {
      super(IA.class, IID_IA, IUnknownProxy.TYPE);
    }

    @Override
    protected IA proxy(long pointer, Ownership ownership) {
      return new IAProxy(pointer, ownership);
    }

    @Override
    protected StubVtable stub() {
      return IAStub.VTABLE;
    }
  }
}
