package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link IScalars}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code HRESULT QueryInterface(REFIID, void**)}</td></tr>
 * <tr><td>1</td><td>{@code ULONG AddRef()}</td></tr>
 * <tr><td>2</td><td>{@code ULONG Release()}</td></tr>
 * <tr><td>3</td><td>{@code HRESULT signed(INT8 b, SHORT s, LONG i, LONGLONG l)}</td></tr>
 * <tr><td>4</td><td>{@code HRESULT unsigned(UINT8 b, USHORT s, ULONG i, ULONGLONG l)}</td></tr>
 * <tr><td>5</td><td>{@code HRESULT others(WCHAR c, void* address)}</td></tr>
 * <tr><td>6</td><td>{@code HRESULT floats(FLOAT f, DOUBLE d)}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IScalarsVtable {
  /**
   * The IID as text.
   */
  public static final String IID = "00000000-0000-0000-0000-000000000001";

  /**
   * The IID.
   */
  public static final Guid IID_IScalars = Guid.parse(IID);

  /**
   * Slot of {@code signed}.
   */
  public static final int SLOT_signed = 3;

  /**
   * Slot of {@code unsigned}.
   */
  public static final int SLOT_unsigned = 4;

  /**
   * Slot of {@code others}.
   */
  public static final int SLOT_others = 5;

  /**
   * Slot of {@code floats}.
   */
  public static final int SLOT_floats = 6;

  /**
   * Number of slots, those of the base included.
   */
  public static final int SLOT_COUNT = 7;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "interface IScalars 00000000-0000-0000-0000-000000000001\n"
      + "0 HRESULT QueryInterface(REFIID, void**)\n"
      + "1 ULONG AddRef()\n"
      + "2 ULONG Release()\n"
      + "3 HRESULT signed(INT8, SHORT, LONG, LONGLONG)\n"
      + "4 HRESULT unsigned(UINT8, USHORT, ULONG, ULONGLONG)\n"
      + "5 HRESULT others(WCHAR, void*)\n"
      + "6 HRESULT floats(FLOAT, DOUBLE)\n";

  /**
   * {@link IScalars} as a value: {@link IScalarsProxy#TYPE}.
   */
  static final ComType<IScalars> TYPE = GeneratedType.register(new Type());

  /**
   * There are no objects of this class.
   */
  private IScalarsVtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0xc1090a66cf1cc4dbL;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<IScalars> {
    /**
     * Made once.
     */
    Type() {
      super(IScalars.class, IID_IScalars, IUnknownProxy.TYPE);
    }

    @Override
    protected IScalars proxy(long pointer, Ownership ownership) {
      return new IScalarsProxy(pointer, ownership);
    }

    @Override
    protected StubVtable stub() {
      return IScalarsStub.VTABLE;
    }
  }
}
