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
 * <tr><td>9</td><td>{@code HRESULT boxes(ULONG inCount, Box* in, ULONG outCount, Box* out)}</td></tr>
 * <tr><td>10</td><td>{@code HRESULT read(INT8* buffer, ULONG bufferCount, LONG* done)}</td></tr>
 * <tr><td>11</td><td>{@code HRESULT fill(GUID* guids, LONGLONG count)}</td></tr>
 * <tr><td>12</td><td>{@code HRESULT update(ULONG valuesCount, FLOAT* values)}</td></tr>
 * <tr><td>13</td><td>{@code HRESULT exchange(ULONG handlesCount, HANDLE* handles)}</td></tr>
 * <tr><td>14</td><td>{@code HRESULT next(ULONG itemsCount, IScalars** items, LONG* fetched)}</td></tr>
 * <tr><td>15</td><td>{@code HRESULT names(ULONG namesCount, LPWSTR* names, LONGLONG* fetched)}</td></tr>
 * <tr><td>16</td><td>{@code HRESULT counted(LPCWSTR text, ULONG textCount, LONG length, LPCWSTR same)}</td></tr>
 * <tr><td>17</td><td>{@code HRESULT memory(ULONG memoryCount, void* memory, void* more, LONGLONG size)}</td></tr>
 * <tr><td>18</td><td>{@code HRESULT path(LONG flags, LPWSTR result, ULONG resultCount)}</td></tr>
 * <tr><td>19</td><td>{@code HRESULT name(LONG* result, ULONG resultCountCount, LPCWSTR resultCount, LPWSTR result_, ULONG result_Count)}</td></tr>
 * <tr><td>20</td><td>{@code HRESULT text(LPWSTR* name, BSTR* title)}</td></tr>
 * <tr><td>21</td><td>{@code HRESULT allocated(ULONG* resultCount, LONG** result)}</td></tr>
 * <tr><td>22</td><td>{@code HRESULT allocatedBoxes(LONG result, Box** result_, ULONG* result_Count)}</td></tr>
 * <tr><td>23</td><td>{@code HRESULT allocatedTexts(LONG* count, BSTR** result)}</td></tr>
 * <tr><td>24</td><td>{@code HRESULT allocatedObjects(ULONG* itemsCount, IScalars*** items, GUID** ids, ULONG* idsCount)}</td></tr>
 * <tr><td>25</td><td>{@code HRESULT allocatedTwice(LPCWSTR** texts, LONGLONG* count, BOOL** flags)}</td></tr>
 * <tr><td>26</td><td>{@code HRESULT replace(ULONG itemsCount, IScalars** items, ULONG perhapsCount, IScalars** perhaps, ULONG textsCount, LPWSTR* texts)}</td></tr>
 * <tr><td>27</td><td>{@code HRESULT replaceBoxes(ULONG boxesCount, Box* boxes, LONG* fetched, ULONG valuesCount, VARIANT* values)}</td></tr>
 * <tr><td>28</td><td>{@code HRESULT sized(ULONG outCount, Sized* out, ULONG inCount, Sized* in)}</td></tr>
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
   * Slot of {@code boxes}.
   */
  public static final int SLOT_boxes = 9;

  /**
   * Slot of {@code read}.
   */
  public static final int SLOT_read = 10;

  /**
   * Slot of {@code fill}.
   */
  public static final int SLOT_fill = 11;

  /**
   * Slot of {@code update}.
   */
  public static final int SLOT_update = 12;

  /**
   * Slot of {@code exchange}.
   */
  public static final int SLOT_exchange = 13;

  /**
   * Slot of {@code next}.
   */
  public static final int SLOT_next = 14;

  /**
   * Slot of {@code names}.
   */
  public static final int SLOT_names = 15;

  /**
   * Slot of {@code counted}.
   */
  public static final int SLOT_counted = 16;

  /**
   * Slot of {@code memory}.
   */
  public static final int SLOT_memory = 17;

  /**
   * Slot of {@code path}.
   */
  public static final int SLOT_path = 18;

  /**
   * Slot of {@code name}.
   */
  public static final int SLOT_name = 19;

  /**
   * Slot of {@code text}.
   */
  public static final int SLOT_text = 20;

  /**
   * Slot of {@code allocated}.
   */
  public static final int SLOT_allocated = 21;

  /**
   * Slot of {@code allocatedBoxes}.
   */
  public static final int SLOT_allocatedBoxes = 22;

  /**
   * Slot of {@code allocatedTexts}.
   */
  public static final int SLOT_allocatedTexts = 23;

  /**
   * Slot of {@code allocatedObjects}.
   */
  public static final int SLOT_allocatedObjects = 24;

  /**
   * Slot of {@code allocatedTwice}.
   */
  public static final int SLOT_allocatedTwice = 25;

  /**
   * Slot of {@code replace}.
   */
  public static final int SLOT_replace = 26;

  /**
   * Slot of {@code replaceBoxes}.
   */
  public static final int SLOT_replaceBoxes = 27;

  /**
   * Slot of {@code sized}.
   */
  public static final int SLOT_sized = 28;

  /**
   * Number of slots, those of the base included.
   */
  public static final int SLOT_COUNT = 29;

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
      + "9 HRESULT boxes(ULONG, Box*, ULONG, Box*)\n"
      + "10 HRESULT read(INT8*, ULONG, LONG*)\n"
      + "11 HRESULT fill(GUID*, LONGLONG)\n"
      + "12 HRESULT update(ULONG, FLOAT*)\n"
      + "13 HRESULT exchange(ULONG, HANDLE*)\n"
      + "14 HRESULT next(ULONG, IScalars**, LONG*)\n"
      + "15 HRESULT names(ULONG, LPWSTR*, LONGLONG*)\n"
      + "16 HRESULT counted(LPCWSTR, ULONG, LONG, LPCWSTR)\n"
      + "17 HRESULT memory(ULONG, void*, void*, LONGLONG)\n"
      + "18 HRESULT path(LONG, LPWSTR, ULONG)\n"
      + "19 HRESULT name(LONG*, ULONG, LPCWSTR, LPWSTR, ULONG)\n"
      + "20 HRESULT text(LPWSTR*, BSTR*)\n"
      + "21 HRESULT allocated(ULONG*, LONG**)\n"
      + "22 HRESULT allocatedBoxes(LONG, Box**, ULONG*)\n"
      + "23 HRESULT allocatedTexts(LONG*, BSTR**)\n"
      + "24 HRESULT allocatedObjects(ULONG*, IScalars***, GUID**, ULONG*)\n"
      + "25 HRESULT allocatedTwice(LPCWSTR**, LONGLONG*, BOOL**)\n"
      + "26 HRESULT replace(ULONG, IScalars**, ULONG, IScalars**, ULONG, LPWSTR*)\n"
      + "27 HRESULT replaceBoxes(ULONG, Box*, LONG*, ULONG, VARIANT*)\n"
      + "28 HRESULT sized(ULONG, Sized*, ULONG, Sized*)\n";

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
    return 0x5a6dbb12b4da81caL;
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
