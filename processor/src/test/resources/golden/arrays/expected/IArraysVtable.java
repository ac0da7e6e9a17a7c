package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link IArrays}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code HRESULT QueryInterface(REFIID, void**)}</td></tr>
 * <tr><td>1</td><td>{@code ULONG AddRef()}</td></tr>
 * <tr><td>2</td><td>{@code ULONG Release()}</td></tr>
 * <tr><td>3</td><td>{@code HRESULT numbers(LONG count, LONG* values)}</td></tr>
 * <tr><td>4</td><td>{@code HRESULT after(INT8* bytes, ULONG size)}</td></tr>
 * <tr><td>5</td><td>{@code HRESULT implied(ULONG beforeCount, DOUBLE* before, LONGLONG* behind, ULONG behindCount)}</td></tr>
 * <tr><td>6</td><td>{@code HRESULT guids(ULONG guidsCount, GUID* guids, ULONG handlesCount, HANDLE* handles)}</td></tr>
 * <tr><td>7</td><td>{@code HRESULT texts(ULONG textsCount, LPCWSTR* texts, ULONG bstrsCount, BSTR* bstrs)}</td></tr>
 * <tr><td>8</td><td>{@code HRESULT objects(ULONG objectsCount, IScalars** objects)}</td></tr>
 * <tr><td>9</td><td>{@code HRESULT counted(LPCWSTR text, ULONG textCount, LONG length, LPCWSTR same)}</td></tr>
 * <tr><td>10</td><td>{@code HRESULT memory(ULONG memoryCount, void* memory, void* more, LONGLONG size)}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IArraysVtable {
  /**
   * The IID as text.
   */
  public static final String IID = "00000000-0000-0000-0000-0000000000b2";

  /**
   * The IID.
   */
  public static final Guid IID_IArrays = Guid.parse(IID);

  /**
   * Slot of {@code numbers}.
   */
  public static final int SLOT_numbers = 3;

  /**
   * Slot of {@code after}.
   */
  public static final int SLOT_after = 4;

  /**
   * Slot of {@code implied}.
   */
  public static final int SLOT_implied = 5;

  /**
   * Slot of {@code guids}.
   */
  public static final int SLOT_guids = 6;

  /**
   * Slot of {@code texts}.
   */
  public static final int SLOT_texts = 7;

  /**
   * Slot of {@code objects}.
   */
  public static final int SLOT_objects = 8;

  /**
   * Slot of {@code counted}.
   */
  public static final int SLOT_counted = 9;

  /**
   * Slot of {@code memory}.
   */
  public static final int SLOT_memory = 10;

  /**
   * Number of slots, those of the base included.
   */
  public static final int SLOT_COUNT = 11;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "interface IArrays 00000000-0000-0000-0000-0000000000b2\n"
      + "0 HRESULT QueryInterface(REFIID, void**)\n"
      + "1 ULONG AddRef()\n"
      + "2 ULONG Release()\n"
      + "3 HRESULT numbers(LONG, LONG*)\n"
      + "4 HRESULT after(INT8*, ULONG)\n"
      + "5 HRESULT implied(ULONG, DOUBLE*, LONGLONG*, ULONG)\n"
      + "6 HRESULT guids(ULONG, GUID*, ULONG, HANDLE*)\n"
      + "7 HRESULT texts(ULONG, LPCWSTR*, ULONG, BSTR*)\n"
      + "8 HRESULT objects(ULONG, IScalars**)\n"
      + "9 HRESULT counted(LPCWSTR, ULONG, LONG, LPCWSTR)\n"
      + "10 HRESULT memory(ULONG, void*, void*, LONGLONG)\n";

  /**
   * {@link IArrays} as a value: {@link IArraysProxy#TYPE}.
   */
  static final ComType<IArrays> TYPE = GeneratedType.register(new Type());

  /**
   * There are no objects of this class.
   */
  private IArraysVtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0xa3ad10df10efe0fbL;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<IArrays> {
    /**
     * Made once.
     */
    Type() {
      super(IArrays.class, IID_IArrays, IUnknownProxy.TYPE);
    }

    @Override
    protected IArrays proxy(long pointer, Ownership ownership) {
      return new IArraysProxy(pointer, ownership);
    }

    @Override
    protected StubVtable stub() {
      return IArraysStub.VTABLE;
    }
  }
}
