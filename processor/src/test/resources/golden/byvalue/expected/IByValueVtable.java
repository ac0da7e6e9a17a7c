package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link IByValue}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code HRESULT QueryInterface(REFIID, void**)}</td></tr>
 * <tr><td>1</td><td>{@code ULONG AddRef()}</td></tr>
 * <tr><td>2</td><td>{@code ULONG Release()}</td></tr>
 * <tr><td>3</td><td>{@code HRESULT handle(Handle handle, Byte b)}</td></tr>
 * <tr><td>4</td><td>{@code HRESULT color(Color color, LONG self, Mixed mixed)}</td></tr>
 * <tr><td>5</td><td>{@code HRESULT matrix(Matrix matrix, GUID guid, DOUBLE* result)}</td></tr>
 * <tr><td>6</td><td>{@code HRESULT named(Named named)}</td></tr>
 * <tr><td>7</td><td>{@code Handle start()}</td></tr>
 * <tr><td>8</td><td>{@code Color mix(Color a, Color b, FLOAT result)}</td></tr>
 * <tr><td>9</td><td>{@code Holder holder(IUnknown* object)}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
final class IByValueVtable {
  /**
   * The IID as text.
   */
  public static final String IID = "00000000-0000-0000-0000-0000000000c2";

  /**
   * The IID.
   */
  public static final Guid IID_IByValue = Guid.parse(IID);

  /**
   * Slot of {@code handle}.
   */
  public static final int SLOT_handle = 3;

  /**
   * Slot of {@code color}.
   */
  public static final int SLOT_color = 4;

  /**
   * Slot of {@code matrix}.
   */
  public static final int SLOT_matrix = 5;

  /**
   * Slot of {@code named}.
   */
  public static final int SLOT_named = 6;

  /**
   * Slot of {@code start}.
   */
  public static final int SLOT_start = 7;

  /**
   * Slot of {@code mix}.
   */
  public static final int SLOT_mix = 8;

  /**
   * Slot of {@code holder}.
   */
  public static final int SLOT_holder = 9;

  /**
   * Number of slots, those of the base included.
   */
  public static final int SLOT_COUNT = 10;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "interface IByValue 00000000-0000-0000-0000-0000000000c2\n"
      + "0 HRESULT QueryInterface(REFIID, void**)\n"
      + "1 ULONG AddRef()\n"
      + "2 ULONG Release()\n"
      + "3 HRESULT handle(Handle, Byte)\n"
      + "4 HRESULT color(Color, LONG, Mixed)\n"
      + "5 HRESULT matrix(Matrix, GUID, DOUBLE*)\n"
      + "6 HRESULT named(Named)\n"
      + "7 Handle start()\n"
      + "8 Color mix(Color, Color, FLOAT)\n"
      + "9 Holder holder(IUnknown*)\n";

  /**
   * {@link IByValue} as a value: {@link IByValueProxy#TYPE}.
   */
  static final ComType<IByValue> TYPE = GeneratedType.register(new Type());

  /**
   * There are no objects of this class.
   */
  private IByValueVtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0xe0b9289b25d6addbL;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<IByValue> {
    /**
     * Made once.
     */
    Type() {
      super(IByValue.class, IID_IByValue, IUnknownProxy.TYPE);
    }

    @Override
    protected IByValue proxy(long pointer, Ownership ownership) {
      return new IByValueProxy(pointer, ownership);
    }

    @Override
    protected StubVtable stub() {
      return IByValueStub.VTABLE;
    }
  }
}
