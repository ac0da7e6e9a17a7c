package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link INames}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code HRESULT QueryInterface(REFIID, void**)}</td></tr>
 * <tr><td>1</td><td>{@code ULONG AddRef()}</td></tr>
 * <tr><td>2</td><td>{@code ULONG Release()}</td></tr>
 * <tr><td>3</td><td>{@code HRESULT call(LPCWSTR self, LPCWSTR frame, LONG hr, LONG result, LONG target, LONG failure, LONG method, LONG* result)}</td></tr>
 * <tr><td>4</td><td>{@code HRESULT classes(LPCWSTR Downcall, void* Memory, INames* Frame, LONG Upcall, LONG upcall)}</td></tr>
 * <tr><td>5</td><td>{@code HRESULT suffixes(LPCWSTR text, LONGLONG textPointer, LPCWSTR textText, LONG value, LONG slot)}</td></tr>
 * <tr><td>6</td><td>{@code HRESULT wait(LONG timeout, LONG flags)}</td></tr>
 * <tr><td>7</td><td>{@code HRESULT write(IUnknown* pointer, IUnknown* ownership, IUnknown* object, IUnknown* proxy)}</td></tr>
 * <tr><td>8</td><td>{@code HRESULT TYPE(LONG* result)}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class INamesVtable {
  /**
   * The IID as text.
   */
  public static final String IID = "00000000-0000-0000-0000-00000000000e";

  /**
   * The IID.
   */
  public static final Guid IID_INames = Guid.parse(IID);

  /**
   * Slot of {@code call}.
   */
  public static final int SLOT_call = 3;

  /**
   * Slot of {@code classes}.
   */
  public static final int SLOT_classes = 4;

  /**
   * Slot of {@code suffixes}.
   */
  public static final int SLOT_suffixes = 5;

  /**
   * Slot of {@code wait}.
   */
  public static final int SLOT_wait = 6;

  /**
   * Slot of {@code write}.
   */
  public static final int SLOT_write = 7;

  /**
   * Slot of {@code TYPE}.
   */
  public static final int SLOT_TYPE = 8;

  /**
   * Number of slots, those of the base included.
   */
  public static final int SLOT_COUNT = 9;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "interface INames 00000000-0000-0000-0000-00000000000e\n"
      + "0 HRESULT QueryInterface(REFIID, void**)\n"
      + "1 ULONG AddRef()\n"
      + "2 ULONG Release()\n"
      + "3 HRESULT call(LPCWSTR, LPCWSTR, LONG, LONG, LONG, LONG, LONG, LONG*)\n"
      + "4 HRESULT classes(LPCWSTR, void*, INames*, LONG, LONG)\n"
      + "5 HRESULT suffixes(LPCWSTR, LONGLONG, LPCWSTR, LONG, LONG)\n"
      + "6 HRESULT wait(LONG, LONG)\n"
      + "7 HRESULT write(IUnknown*, IUnknown*, IUnknown*, IUnknown*)\n"
      + "8 HRESULT TYPE(LONG*)\n";

  /**
   * {@link INames} as a value: {@link INamesProxy#TYPE}.
   */
  static final ComType<INames> TYPE = GeneratedType.register(new Type());

  /**
   * There are no objects of this class.
   */
  private INamesVtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0xcb32165785ba7345L;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<INames> {
    /**
     * Made once.
     */
    Type() {
      super(INames.class, IID_INames, IUnknownProxy.TYPE);
    }

    @Override
    protected INames proxy(long pointer, Ownership ownership) {
      return new INamesProxy(pointer, ownership);
    }

    @Override
    protected StubVtable stub() {
      return INamesStub.VTABLE;
    }
  }
}
