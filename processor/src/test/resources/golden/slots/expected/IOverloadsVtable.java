package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link IOverloads}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code HRESULT QueryInterface(REFIID, void**)}</td></tr>
 * <tr><td>1</td><td>{@code ULONG AddRef()}</td></tr>
 * <tr><td>2</td><td>{@code ULONG Release()}</td></tr>
 * <tr><td>3</td><td>{@code HRESULT item(LPCWSTR name)}</td></tr>
 * <tr><td>4</td><td>{@code HRESULT item(LONG index)}</td></tr>
 * <tr><td>5</td><td>{@code HRESULT item_4()}</td></tr>
 * <tr><td>6</td><td>{@code HRESULT COUNT()}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IOverloadsVtable {
  /**
   * The IID as text.
   */
  public static final String IID = "00000000-0000-0000-0000-000000000005";

  /**
   * The IID.
   */
  public static final Guid IID_IOverloads = Guid.parse(IID);

  /**
   * Slot of {@code item}.
   */
  public static final int SLOT_item_4 = 4;

  /**
   * Slot of {@code item}.
   */
  public static final int SLOT_item_3 = 3;

  /**
   * Slot of {@code item_4}.
   */
  public static final int SLOT_item_4_5 = 5;

  /**
   * Slot of {@code COUNT}.
   */
  public static final int SLOT_COUNT_6 = 6;

  /**
   * Number of slots, those of the base included.
   */
  public static final int SLOT_COUNT = 7;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "interface IOverloads 00000000-0000-0000-0000-000000000005\n"
      + "0 HRESULT QueryInterface(REFIID, void**)\n"
      + "1 ULONG AddRef()\n"
      + "2 ULONG Release()\n"
      + "3 HRESULT item(LPCWSTR)\n"
      + "4 HRESULT item(LONG)\n"
      + "5 HRESULT item_4()\n"
      + "6 HRESULT COUNT()\n";

  /**
   * {@link IOverloads} as a value: {@link IOverloadsProxy#TYPE}.
   */
  static final ComType<IOverloads> TYPE = GeneratedType.register(new Type());

  /**
   * There are no objects of this class.
   */
  private IOverloadsVtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0x42cdf2aa5140bcabL;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<IOverloads> {
    /**
     * Made once.
     */
    Type() {
      super(IOverloads.class, IID_IOverloads, IUnknownProxy.TYPE);
    }

    @Override
    protected IOverloads proxy(long pointer, Ownership ownership) {
      return new IOverloadsProxy(pointer, ownership);
    }

    @Override
    protected StubVtable stub() {
      return IOverloadsStub.VTABLE;
    }
  }
}
