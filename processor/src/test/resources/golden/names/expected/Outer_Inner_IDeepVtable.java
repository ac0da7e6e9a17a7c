package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link Outer.Inner.IDeep}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code HRESULT QueryInterface(REFIID, void**)}</td></tr>
 * <tr><td>1</td><td>{@code ULONG AddRef()}</td></tr>
 * <tr><td>2</td><td>{@code ULONG Release()}</td></tr>
 * <tr><td>3</td><td>{@code HRESULT next(Pair*, INested**)}</td></tr>
 * <tr><td>4</td><td>{@code HRESULT deep(LPCWSTR text)}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
final class Outer_Inner_IDeepVtable {
  /**
   * The IID as text.
   */
  public static final String IID = "00000000-0000-0000-0000-00000000000b";

  /**
   * The IID.
   */
  public static final Guid IID_IDeep = Guid.parse(IID);

  /**
   * Slot of {@code deep}.
   */
  public static final int SLOT_deep = 4;

  /**
   * Number of slots, those of the base included.
   */
  public static final int SLOT_COUNT = 5;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "interface IDeep 00000000-0000-0000-0000-00000000000b\n"
      + "0 HRESULT QueryInterface(REFIID, void**)\n"
      + "1 ULONG AddRef()\n"
      + "2 ULONG Release()\n"
      + "3 HRESULT next(Pair*, INested**)\n"
      + "4 HRESULT deep(LPCWSTR)\n";

  /**
   * {@link Outer.Inner.IDeep} as a value: {@link Outer_Inner_IDeepProxy#TYPE}.
   */
  static final ComType<Outer.Inner.IDeep> TYPE;

  static {
    GeneratedType.checkBase("IDeep", "INested", Outer_INestedVtable.layoutHash(),
        0x7bd6f65ff05af7b5L);
    TYPE = GeneratedType.register(new Type());
  }

  /**
   * There are no objects of this class.
   */
  private Outer_Inner_IDeepVtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0x002ba45a1394c9abL;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<Outer.Inner.IDeep> {
    /**
     * Made once.
     */
    Type() {
      super(Outer.Inner.IDeep.class, IID_IDeep, Outer_INestedProxy.TYPE);
    }

    @Override
    protected Outer.Inner.IDeep proxy(long pointer, Ownership ownership) {
      return new Outer_Inner_IDeepProxy(pointer, ownership);
    }

    @Override
    protected StubVtable stub() {
      return Outer_Inner_IDeepStub.VTABLE;
    }
  }
}
