package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link IConvertedParts}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code HRESULT QueryInterface(REFIID, void**)}</td></tr>
 * <tr><td>1</td><td>{@code ULONG AddRef()}</td></tr>
 * <tr><td>2</td><td>{@code ULONG Release()}</td></tr>
 * <tr><td>3</td><td>{@code HRESULT entry(Entry* entry, Entry* result)}</td></tr>
 * <tr><td>4</td><td>{@code HRESULT answer(LONG* color, void** id, LPWSTR* path)}</td></tr>
 * <tr><td>5</td><td>{@code HRESULT request(Request* request)}</td></tr>
 * <tr><td>6</td><td>{@code HRESULT outs(LONG* color, LONG* ratio, void** id, void** optional)}</td></tr>
 * <tr><td>7</td><td>{@code HRESULT inOuts(LONG* color, LONG* ratio, void** id)}</td></tr>
 * <tr><td>8</td><td>{@code HRESULT arrays(ULONG colorsCount, LONG* colors, ULONG pathsCount, LPCWSTR* paths, ULONG idsCount, void** ids)}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IConvertedPartsVtable {
  /**
   * The IID as text.
   */
  public static final String IID = "00000000-0000-0000-0000-0000000000f3";

  /**
   * The IID.
   */
  public static final Guid IID_IConvertedParts = Guid.parse(IID);

  /**
   * Slot of {@code entry}.
   */
  public static final int SLOT_entry = 3;

  /**
   * Slot of {@code answer}.
   */
  public static final int SLOT_answer = 4;

  /**
   * Slot of {@code request}.
   */
  public static final int SLOT_request = 5;

  /**
   * Slot of {@code outs}.
   */
  public static final int SLOT_outs = 6;

  /**
   * Slot of {@code inOuts}.
   */
  public static final int SLOT_inOuts = 7;

  /**
   * Slot of {@code arrays}.
   */
  public static final int SLOT_arrays = 8;

  /**
   * Number of slots, those of the base included.
   */
  public static final int SLOT_COUNT = 9;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "interface IConvertedParts 00000000-0000-0000-0000-0000000000f3\n"
      + "0 HRESULT QueryInterface(REFIID, void**)\n"
      + "1 ULONG AddRef()\n"
      + "2 ULONG Release()\n"
      + "3 HRESULT entry(Entry*, Entry*)\n"
      + "4 HRESULT answer(LONG*, void**, LPWSTR*)\n"
      + "5 HRESULT request(Request*)\n"
      + "6 HRESULT outs(LONG*, LONG*, void**, void**)\n"
      + "7 HRESULT inOuts(LONG*, LONG*, void**)\n"
      + "8 HRESULT arrays(ULONG, LONG*, ULONG, LPCWSTR*, ULONG, void**)\n";

  /**
   * {@link IConvertedParts} as a value: {@link IConvertedPartsProxy#TYPE}.
   */
  static final ComType<IConvertedParts> TYPE = GeneratedType.register(new Type());

  /**
   * There are no objects of this class.
   */
  private IConvertedPartsVtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0xf90e3935b7318208L;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<IConvertedParts> {
    /**
     * Made once.
     */
    Type() {
      super(IConvertedParts.class, IID_IConvertedParts, IUnknownProxy.TYPE);
    }

    @Override
    protected IConvertedParts proxy(long pointer, Ownership ownership) {
      return new IConvertedPartsProxy(pointer, ownership);
    }

    @Override
    protected StubVtable stub() {
      return IConvertedPartsStub.VTABLE;
    }
  }
}
