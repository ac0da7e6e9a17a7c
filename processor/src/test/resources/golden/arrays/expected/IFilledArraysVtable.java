package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link IFilledArrays}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code HRESULT QueryInterface(REFIID, void**)}</td></tr>
 * <tr><td>1</td><td>{@code ULONG AddRef()}</td></tr>
 * <tr><td>2</td><td>{@code ULONG Release()}</td></tr>
 * <tr><td>3</td><td>{@code HRESULT boxes(ULONG inCount, Box* in, ULONG outCount, Box* out)}</td></tr>
 * <tr><td>4</td><td>{@code HRESULT read(INT8* buffer, ULONG bufferCount, LONG* done)}</td></tr>
 * <tr><td>5</td><td>{@code HRESULT fill(GUID* guids, LONGLONG count)}</td></tr>
 * <tr><td>6</td><td>{@code HRESULT next(ULONG itemsCount, IScalars** items, LONG* fetched)}</td></tr>
 * <tr><td>7</td><td>{@code HRESULT names(ULONG namesCount, LPWSTR* names, LONGLONG* fetched)}</td></tr>
 * <tr><td>8</td><td>{@code HRESULT sized(ULONG outCount, Sized* out, ULONG inCount, Sized* in)}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IFilledArraysVtable {
  /**
   * The IID as text.
   */
  public static final String IID = "00000000-0000-0000-0000-0000000000b4";

  /**
   * The IID.
   */
  public static final Guid IID_IFilledArrays = Guid.parse(IID);

  /**
   * Slot of {@code boxes}.
   */
  public static final int SLOT_boxes = 3;

  /**
   * Slot of {@code read}.
   */
  public static final int SLOT_read = 4;

  /**
   * Slot of {@code fill}.
   */
  public static final int SLOT_fill = 5;

  /**
   * Slot of {@code next}.
   */
  public static final int SLOT_next = 6;

  /**
   * Slot of {@code names}.
   */
  public static final int SLOT_names = 7;

  /**
   * Slot of {@code sized}.
   */
  public static final int SLOT_sized = 8;

  /**
   * Number of slots, those of the base included.
   */
  public static final int SLOT_COUNT = 9;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "interface IFilledArrays 00000000-0000-0000-0000-0000000000b4\n"
      + "0 HRESULT QueryInterface(REFIID, void**)\n"
      + "1 ULONG AddRef()\n"
      + "2 ULONG Release()\n"
      + "3 HRESULT boxes(ULONG, Box*, ULONG, Box*)\n"
      + "4 HRESULT read(INT8*, ULONG, LONG*)\n"
      + "5 HRESULT fill(GUID*, LONGLONG)\n"
      + "6 HRESULT next(ULONG, IScalars**, LONG*)\n"
      + "7 HRESULT names(ULONG, LPWSTR*, LONGLONG*)\n"
      + "8 HRESULT sized(ULONG, Sized*, ULONG, Sized*)\n";

  /**
   * {@link IFilledArrays} as a value: {@link IFilledArraysProxy#TYPE}.
   */
  static final ComType<IFilledArrays> TYPE = GeneratedType.register(new Type());

  /**
   * There are no objects of this class.
   */
  private IFilledArraysVtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0x7f3a4da244416e7dL;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<IFilledArrays> {
    /**
     * Made once.
     */
    Type() {
      super(IFilledArrays.class, IID_IFilledArrays, IUnknownProxy.TYPE);
    }

    @Override
    protected IFilledArrays proxy(long pointer, Ownership ownership) {
      return new IFilledArraysProxy(pointer, ownership);
    }

    @Override
    protected StubVtable stub() {
      return IFilledArraysStub.VTABLE;
    }
  }
}
