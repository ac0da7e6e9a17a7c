package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link IAllocatedArrays}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code HRESULT QueryInterface(REFIID, void**)}</td></tr>
 * <tr><td>1</td><td>{@code ULONG AddRef()}</td></tr>
 * <tr><td>2</td><td>{@code ULONG Release()}</td></tr>
 * <tr><td>3</td><td>{@code HRESULT allocated(ULONG* resultCount, LONG** result)}</td></tr>
 * <tr><td>4</td><td>{@code HRESULT allocatedBoxes(LONG result, Box** result_, ULONG* result_Count)}</td></tr>
 * <tr><td>5</td><td>{@code HRESULT allocatedTexts(LONG* count, BSTR** result)}</td></tr>
 * <tr><td>6</td><td>{@code HRESULT allocatedObjects(ULONG* itemsCount, IScalars*** items, GUID** ids, ULONG* idsCount)}</td></tr>
 * <tr><td>7</td><td>{@code HRESULT allocatedTwice(LPCWSTR** texts, LONGLONG* count, BOOL** flags)}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IAllocatedArraysVtable {
  /**
   * The IID as text.
   */
  public static final String IID = "00000000-0000-0000-0000-0000000000b6";

  /**
   * The IID.
   */
  public static final Guid IID_IAllocatedArrays = Guid.parse(IID);

  /**
   * Slot of {@code allocated}.
   */
  public static final int SLOT_allocated = 3;

  /**
   * Slot of {@code allocatedBoxes}.
   */
  public static final int SLOT_allocatedBoxes = 4;

  /**
   * Slot of {@code allocatedTexts}.
   */
  public static final int SLOT_allocatedTexts = 5;

  /**
   * Slot of {@code allocatedObjects}.
   */
  public static final int SLOT_allocatedObjects = 6;

  /**
   * Slot of {@code allocatedTwice}.
   */
  public static final int SLOT_allocatedTwice = 7;

  /**
   * Number of slots, those of the base included.
   */
  public static final int SLOT_COUNT = 8;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "interface IAllocatedArrays 00000000-0000-0000-0000-0000000000b6\n"
      + "0 HRESULT QueryInterface(REFIID, void**)\n"
      + "1 ULONG AddRef()\n"
      + "2 ULONG Release()\n"
      + "3 HRESULT allocated(ULONG*, LONG**)\n"
      + "4 HRESULT allocatedBoxes(LONG, Box**, ULONG*)\n"
      + "5 HRESULT allocatedTexts(LONG*, BSTR**)\n"
      + "6 HRESULT allocatedObjects(ULONG*, IScalars***, GUID**, ULONG*)\n"
      + "7 HRESULT allocatedTwice(LPCWSTR**, LONGLONG*, BOOL**)\n";

  /**
   * {@link IAllocatedArrays} as a value: {@link IAllocatedArraysProxy#TYPE}.
   */
  static final ComType<IAllocatedArrays> TYPE = GeneratedType.register(new Type());

  /**
   * There are no objects of this class.
   */
  private IAllocatedArraysVtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0xef801dd7e4265059L;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<IAllocatedArrays> {
    /**
     * Made once.
     */
    Type() {
      super(IAllocatedArrays.class, IID_IAllocatedArrays, IUnknownProxy.TYPE);
    }

    @Override
    protected IAllocatedArrays proxy(long pointer, Ownership ownership) {
      return new IAllocatedArraysProxy(pointer, ownership);
    }

    @Override
    protected StubVtable stub() {
      return IAllocatedArraysStub.VTABLE;
    }
  }
}
