package example.c;

import example.b.IBProxy;
import example.b.IBVtable;
import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link IC}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code HRESULT QueryInterface(REFIID, void**)}</td></tr>
 * <tr><td>1</td><td>{@code ULONG AddRef()}</td></tr>
 * <tr><td>2</td><td>{@code ULONG Release()}</td></tr>
 * <tr><td>3</td><td>{@code HRESULT a()}</td></tr>
 * <tr><td>4</td><td>{@code HRESULT c(IA* a, IB* b, IC* c, LONG* result)}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class ICVtable {
  /**
   * The IID as text.
   */
  public static final String IID = "00000000-0000-0000-0000-0000000000c1";

  /**
   * The IID.
   */
  public static final Guid IID_IC = Guid.parse(IID);

  /**
   * Slot of {@code c}.
   */
  public static final int SLOT_c = 4;

  /**
   * Number of slots, those of the base included.
   */
  public static final int SLOT_COUNT = 5;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "interface IC 00000000-0000-0000-0000-0000000000c1\n"
      + "0 HRESULT QueryInterface(REFIID, void**)\n"
      + "1 ULONG AddRef()\n"
      + "2 ULONG Release()\n"
      + "3 HRESULT a()\n"
      + "4 HRESULT c(IA*, IB*, IC*, LONG*)\n";

  /**
   * {@link IC} as a value: {@link ICProxy#TYPE}.
   */
  static final ComType<IC> TYPE;

  static {
    GeneratedType.checkBase("IC", "IB", IBVtable.layoutHash(), 0xfee0f322d5a9e369L);
    TYPE = GeneratedType.register(new Type());
  }

  /**
   * There are no objects of this class.
   */
  private ICVtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0x587b0e2b87dd00c0L;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<IC> {
    /**
     * Made once.
     */
    Type() {
      super(IC.class, IID_IC, IBProxy.TYPE);
    }

    @Override
    protected IC proxy(long pointer, Ownership ownership) {
      return new ICProxy(pointer, ownership);
    }

    @Override
    protected StubVtable stub() {
      return ICStub.VTABLE;
    }
  }
}
