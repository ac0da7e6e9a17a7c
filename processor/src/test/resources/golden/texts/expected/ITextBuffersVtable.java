package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link ITextBuffers}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code HRESULT QueryInterface(REFIID, void**)}</td></tr>
 * <tr><td>1</td><td>{@code ULONG AddRef()}</td></tr>
 * <tr><td>2</td><td>{@code ULONG Release()}</td></tr>
 * <tr><td>3</td><td>{@code HRESULT path(LONG flags, LPWSTR result, ULONG resultCount)}</td></tr>
 * <tr><td>4</td><td>{@code HRESULT name(LONG* result, ULONG resultCountCount, LPCWSTR resultCount, LPWSTR result_, ULONG result_Count)}</td></tr>
 * <tr><td>5</td><td>{@code HRESULT text(LPWSTR* name, BSTR* title)}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class ITextBuffersVtable {
  /**
   * The IID as text.
   */
  public static final String IID = "00000000-0000-0000-0000-0000000000b7";

  /**
   * The IID.
   */
  public static final Guid IID_ITextBuffers = Guid.parse(IID);

  /**
   * Slot of {@code path}.
   */
  public static final int SLOT_path = 3;

  /**
   * Slot of {@code name}.
   */
  public static final int SLOT_name = 4;

  /**
   * Slot of {@code text}.
   */
  public static final int SLOT_text = 5;

  /**
   * Number of slots, those of the base included.
   */
  public static final int SLOT_COUNT = 6;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "interface ITextBuffers 00000000-0000-0000-0000-0000000000b7\n"
      + "0 HRESULT QueryInterface(REFIID, void**)\n"
      + "1 ULONG AddRef()\n"
      + "2 ULONG Release()\n"
      + "3 HRESULT path(LONG, LPWSTR, ULONG)\n"
      + "4 HRESULT name(LONG*, ULONG, LPCWSTR, LPWSTR, ULONG)\n"
      + "5 HRESULT text(LPWSTR*, BSTR*)\n";

  /**
   * {@link ITextBuffers} as a value: {@link ITextBuffersProxy#TYPE}.
   */
  static final ComType<ITextBuffers> TYPE = GeneratedType.register(new Type());

  /**
   * There are no objects of this class.
   */
  private ITextBuffersVtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0xc203bdb556aef657L;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<ITextBuffers> {
    /**
     * Made once.
     */
    Type() {
      super(ITextBuffers.class, IID_ITextBuffers, IUnknownProxy.TYPE);
    }

    @Override
    protected ITextBuffers proxy(long pointer, Ownership ownership) {
      return new ITextBuffersProxy(pointer, ownership);
    }

    @Override
    protected StubVtable stub() {
      return ITextBuffersStub.VTABLE;
    }
  }
}
