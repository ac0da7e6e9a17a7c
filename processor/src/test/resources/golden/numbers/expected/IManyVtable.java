package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link IMany}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code HRESULT QueryInterface(REFIID, void**)}</td></tr>
 * <tr><td>1</td><td>{@code ULONG AddRef()}</td></tr>
 * <tr><td>2</td><td>{@code ULONG Release()}</td></tr>
 * <tr><td>3</td><td>{@code HRESULT twelve(LONG a, LONG b, LONG c, LONG d, LONG e, LONG f, LONG g, LONG h, LONG i, LONG j, LONG k, LONG l)}</td></tr>
 * <tr><td>4</td><td>{@code HRESULT eleven(LONG a, LONG b, LONG c, LONG d, LONG e, LONG f, LONG g, LONG h, LONG i, LONG j, LONG k, LONG* result)}</td></tr>
 * <tr><td>5</td><td>{@code HRESULT twelveAndOne(LONG a, LONG b, LONG c, LONG d, LONG e, LONG f, LONG g, LONG h, LONG i, LONG j, LONG k, LONG l, LONG* result)}</td></tr>
 * <tr><td>6</td><td>{@code HRESULT thirteen(LONG a, LONG b, LONG c, LONG d, LONG e, LONG f, LONG g, LONG h, LONG i, LONG j, LONG k, LONG l, LONG m)}</td></tr>
 * <tr><td>7</td><td>{@code HRESULT mixed(FLOAT a, DOUBLE b, LONGLONG c, FLOAT d)}</td></tr>
 * <tr><td>8</td><td>{@code HRESULT mixedAgain(FLOAT a, DOUBLE b, LONG c, FLOAT d)}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IManyVtable {
  /**
   * The IID as text.
   */
  public static final String IID = "00000000-0000-0000-0000-00000000000d";

  /**
   * The IID.
   */
  public static final Guid IID_IMany = Guid.parse(IID);

  /**
   * Slot of {@code twelve}.
   */
  public static final int SLOT_twelve = 3;

  /**
   * Slot of {@code eleven}.
   */
  public static final int SLOT_eleven = 4;

  /**
   * Slot of {@code twelveAndOne}.
   */
  public static final int SLOT_twelveAndOne = 5;

  /**
   * Slot of {@code thirteen}.
   */
  public static final int SLOT_thirteen = 6;

  /**
   * Slot of {@code mixed}.
   */
  public static final int SLOT_mixed = 7;

  /**
   * Slot of {@code mixedAgain}.
   */
  public static final int SLOT_mixedAgain = 8;

  /**
   * Number of slots, those of the base included.
   */
  public static final int SLOT_COUNT = 9;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "interface IMany 00000000-0000-0000-0000-00000000000d\n"
      + "0 HRESULT QueryInterface(REFIID, void**)\n"
      + "1 ULONG AddRef()\n"
      + "2 ULONG Release()\n"
      + "3 HRESULT twelve(LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG)\n"
      + "4 HRESULT eleven(LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG*)\n"
      + "5 HRESULT twelveAndOne(LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG*)\n"
      + "6 HRESULT thirteen(LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG)\n"
      + "7 HRESULT mixed(FLOAT, DOUBLE, LONGLONG, FLOAT)\n"
      + "8 HRESULT mixedAgain(FLOAT, DOUBLE, LONG, FLOAT)\n";

  /**
   * {@link IMany} as a value: {@link IManyProxy#TYPE}.
   */
  static final ComType<IMany> TYPE = GeneratedType.register(new Type());

  /**
   * There are no objects of this class.
   */
  private IManyVtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0xf2577edc63621c95L;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<IMany> {
    /**
     * Made once.
     */
    Type() {
      super(IMany.class, IID_IMany, IUnknownProxy.TYPE);
    }

    @Override
    protected IMany proxy(long pointer, Ownership ownership) {
      return new IManyProxy(pointer, ownership);
    }

    @Override
    protected StubVtable stub() {
      return IManyStub.VTABLE;
    }
  }
}
