package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link IReplacedArrays}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code HRESULT QueryInterface(REFIID, void**)}</td></tr>
 * <tr><td>1</td><td>{@code ULONG AddRef()}</td></tr>
 * <tr><td>2</td><td>{@code ULONG Release()}</td></tr>
 * <tr><td>3</td><td>{@code HRESULT update(ULONG valuesCount, FLOAT* values)}</td></tr>
 * <tr><td>4</td><td>{@code HRESULT exchange(ULONG handlesCount, HANDLE* handles)}</td></tr>
 * <tr><td>5</td><td>{@code HRESULT replace(ULONG itemsCount, IScalars** items, ULONG perhapsCount, IScalars** perhaps, ULONG textsCount, LPWSTR* texts)}</td></tr>
 * <tr><td>6</td><td>{@code HRESULT replaceBoxes(ULONG boxesCount, Box* boxes, LONG* fetched, ULONG valuesCount, VARIANT* values)}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IReplacedArraysVtable {
  /**
   * The IID as text.
   */
  public static final String IID = "00000000-0000-0000-0000-0000000000b5";

  /**
   * The IID.
   */
  public static final Guid IID_IReplacedArrays = Guid.parse(IID);

  /**
   * Slot of {@code update}.
   */
  public static final int SLOT_update = 3;

  /**
   * Slot of {@code exchange}.
   */
  public static final int SLOT_exchange = 4;

  /**
   * Slot of {@code replace}.
   */
  public static final int SLOT_replace = 5;

  /**
   * Slot of {@code replaceBoxes}.
   */
  public static final int SLOT_replaceBoxes = 6;

  /**
   * Number of slots, those of the base included.
   */
  public static final int SLOT_COUNT = 7;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "interface IReplacedArrays 00000000-0000-0000-0000-0000000000b5\n"
      + "0 HRESULT QueryInterface(REFIID, void**)\n"
      + "1 ULONG AddRef()\n"
      + "2 ULONG Release()\n"
      + "3 HRESULT update(ULONG, FLOAT*)\n"
      + "4 HRESULT exchange(ULONG, HANDLE*)\n"
      + "5 HRESULT replace(ULONG, IScalars**, ULONG, IScalars**, ULONG, LPWSTR*)\n"
      + "6 HRESULT replaceBoxes(ULONG, Box*, LONG*, ULONG, VARIANT*)\n";

  /**
   * {@link IReplacedArrays} as a value: {@link IReplacedArraysProxy#TYPE}.
   */
  static final ComType<IReplacedArrays> TYPE = GeneratedType.register(new Type());

  /**
   * There are no objects of this class.
   */
  private IReplacedArraysVtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0xcab3a8820b783053L;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<IReplacedArrays> {
    /**
     * Made once.
     */
    Type() {
      super(IReplacedArrays.class, IID_IReplacedArrays, IUnknownProxy.TYPE);
    }

    @Override
    protected IReplacedArrays proxy(long pointer, Ownership ownership) {
      return new IReplacedArraysProxy(pointer, ownership);
    }

    @Override
    protected StubVtable stub() {
      return IReplacedArraysStub.VTABLE;
    }
  }
}
