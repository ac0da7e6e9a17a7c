package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link IOuts}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code HRESULT QueryInterface(REFIID, void**)}</td></tr>
 * <tr><td>1</td><td>{@code ULONG AddRef()}</td></tr>
 * <tr><td>2</td><td>{@code ULONG Release()}</td></tr>
 * <tr><td>3</td><td>{@code HRESULT primitives(INT8* b, SHORT* s, WCHAR* c, ULONG* i, LONGLONG* l, FLOAT* f, DOUBLE* d, void** p)}</td></tr>
 * <tr><td>4</td><td>{@code HRESULT objects(HANDLE* handle, HANDLE* handleOrNull, HRESULT* code, GUID* guid, void** segment)}</td></tr>
 * <tr><td>5</td><td>{@code HRESULT optional(LONG* i, HANDLE* handle, HANDLE* handleOrNull, LONG* j, GUID* guid)}</td></tr>
 * <tr><td>6</td><td>{@code HRESULT inOut(LONG* i, GUID* guid, HANDLE* handle, LONG* result)}</td></tr>
 * <tr><td>7</td><td>{@code HRESULT struct(Box* out, Box* inOut, Box* result)}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IOutsVtable {
  /**
   * The IID as text.
   */
  public static final String IID = "00000000-0000-0000-0000-000000000030";

  /**
   * The IID.
   */
  public static final Guid IID_IOuts = Guid.parse(IID);

  /**
   * Slot of {@code primitives}.
   */
  public static final int SLOT_primitives = 3;

  /**
   * Slot of {@code objects}.
   */
  public static final int SLOT_objects = 4;

  /**
   * Slot of {@code optional}.
   */
  public static final int SLOT_optional = 5;

  /**
   * Slot of {@code inOut}.
   */
  public static final int SLOT_inOut = 6;

  /**
   * Slot of {@code struct}.
   */
  public static final int SLOT_struct = 7;

  /**
   * Number of slots, those of the base included.
   */
  public static final int SLOT_COUNT = 8;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "interface IOuts 00000000-0000-0000-0000-000000000030\n"
      + "0 HRESULT QueryInterface(REFIID, void**)\n"
      + "1 ULONG AddRef()\n"
      + "2 ULONG Release()\n"
      + "3 HRESULT primitives(INT8*, SHORT*, WCHAR*, ULONG*, LONGLONG*, FLOAT*, DOUBLE*, void**)\n"
      + "4 HRESULT objects(HANDLE*, HANDLE*, HRESULT*, GUID*, void**)\n"
      + "5 HRESULT optional(LONG*, HANDLE*, HANDLE*, LONG*, GUID*)\n"
      + "6 HRESULT inOut(LONG*, GUID*, HANDLE*, LONG*)\n"
      + "7 HRESULT struct(Box*, Box*, Box*)\n";

  /**
   * {@link IOuts} as a value: {@link IOutsProxy#TYPE}.
   */
  static final ComType<IOuts> TYPE = GeneratedType.register(new Type());

  /**
   * There are no objects of this class.
   */
  private IOutsVtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0x0fc1456bb2d194abL;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<IOuts> {
    /**
     * Made once.
     */
    Type() {
      super(IOuts.class, IID_IOuts, IUnknownProxy.TYPE);
    }

    @Override
    protected IOuts proxy(long pointer, Ownership ownership) {
      return new IOutsProxy(pointer, ownership);
    }

    @Override
    protected StubVtable stub() {
      return IOutsStub.VTABLE;
    }
  }
}
