package example.mapi;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link IMAPISyncProgressCallback}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code HRESULT QueryInterface(REFIID, void**)}</td></tr>
 * <tr><td>1</td><td>{@code ULONG AddRef()}</td></tr>
 * <tr><td>2</td><td>{@code ULONG Release()}</td></tr>
 * <tr><td>3</td><td>{@code HRESULT progress(LPCWSTR step, LONG index, LONG indexMax)}</td></tr>
 * <tr><td>4</td><td>{@code HRESULT error(HRESULT result, LPCWSTR message)}</td></tr>
 * <tr><td>5</td><td>{@code HRESULT done(HANDLE threadDoneEvent, HRESULT result)}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IMAPISyncProgressCallbackVtable {
  /**
   * The IID as text.
   */
  public static final String IID = "5024a386-2d44-486a-81a8-8f0ecb6071dd";

  /**
   * The IID.
   */
  public static final Guid IID_IMAPISyncProgressCallback = Guid.parse(IID);

  /**
   * Slot of {@code progress}.
   */
  public static final int SLOT_progress = 3;

  /**
   * Slot of {@code error}.
   */
  public static final int SLOT_error = 4;

  /**
   * Slot of {@code done}.
   */
  public static final int SLOT_done = 5;

  /**
   * Number of slots, those of the base included.
   */
  public static final int SLOT_COUNT = 6;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "interface IMAPISyncProgressCallback 5024a386-2d44-486a-81a8-8f0ecb6071dd\n"
      + "0 HRESULT QueryInterface(REFIID, void**)\n"
      + "1 ULONG AddRef()\n"
      + "2 ULONG Release()\n"
      + "3 HRESULT progress(LPCWSTR, LONG, LONG)\n"
      + "4 HRESULT error(HRESULT, LPCWSTR)\n"
      + "5 HRESULT done(HANDLE, HRESULT)\n";

  /**
   * {@link IMAPISyncProgressCallback} as a value: {@link IMAPISyncProgressCallbackProxy#TYPE}.
   */
  static final ComType<IMAPISyncProgressCallback> TYPE = GeneratedType.register(new Type());

  /**
   * There are no objects of this class.
   */
  private IMAPISyncProgressCallbackVtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0x89a1c4fbf906c4aaL;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<IMAPISyncProgressCallback> {
    /**
     * Made once.
     */
    Type() {
      super(IMAPISyncProgressCallback.class, IID_IMAPISyncProgressCallback, IUnknownProxy.TYPE);
    }

    @Override
    protected IMAPISyncProgressCallback proxy(long pointer, Ownership ownership) {
      return new IMAPISyncProgressCallbackProxy(pointer, ownership);
    }

    @Override
    protected StubVtable stub() {
      return IMAPISyncProgressCallbackStub.VTABLE;
    }
  }
}
