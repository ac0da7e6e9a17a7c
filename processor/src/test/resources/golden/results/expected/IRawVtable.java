package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link IRaw}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code HRESULT QueryInterface(REFIID, void**)}</td></tr>
 * <tr><td>1</td><td>{@code ULONG AddRef()}</td></tr>
 * <tr><td>2</td><td>{@code ULONG Release()}</td></tr>
 * <tr><td>3</td><td>{@code void nothing()}</td></tr>
 * <tr><td>4</td><td>{@code HRESULT status(LONG code)}</td></tr>
 * <tr><td>5</td><td>{@code INT8 int8()}</td></tr>
 * <tr><td>6</td><td>{@code UINT8 uint8()}</td></tr>
 * <tr><td>7</td><td>{@code SHORT int16()}</td></tr>
 * <tr><td>8</td><td>{@code USHORT uint16()}</td></tr>
 * <tr><td>9</td><td>{@code WCHAR wchar()}</td></tr>
 * <tr><td>10</td><td>{@code LONG int32()}</td></tr>
 * <tr><td>11</td><td>{@code ULONG uint32()}</td></tr>
 * <tr><td>12</td><td>{@code LONGLONG int64()}</td></tr>
 * <tr><td>13</td><td>{@code FLOAT float32(FLOAT x)}</td></tr>
 * <tr><td>14</td><td>{@code DOUBLE float64(DOUBLE x, LONG y)}</td></tr>
 * <tr><td>15</td><td>{@code void* segment()}</td></tr>
 * <tr><td>16</td><td>{@code void* address()}</td></tr>
 * <tr><td>17</td><td>{@code HANDLE handle()}</td></tr>
 * <tr><td>18</td><td>{@code HANDLE handleOrNull()}</td></tr>
 * <tr><td>19</td><td>{@code HRESULT checked(LONG* result)}</td></tr>
 * <tr><td>20</td><td>{@code HRESULT Close()}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IRawVtable {
  /**
   * The IID as text.
   */
  public static final String IID = "00000000-0000-0000-0000-000000000004";

  /**
   * The IID.
   */
  public static final Guid IID_IRaw = Guid.parse(IID);

  /**
   * Slot of {@code nothing}.
   */
  public static final int SLOT_nothing = 3;

  /**
   * Slot of {@code status}.
   */
  public static final int SLOT_status = 4;

  /**
   * Slot of {@code int8}.
   */
  public static final int SLOT_int8 = 5;

  /**
   * Slot of {@code uint8}.
   */
  public static final int SLOT_uint8 = 6;

  /**
   * Slot of {@code int16}.
   */
  public static final int SLOT_int16 = 7;

  /**
   * Slot of {@code uint16}.
   */
  public static final int SLOT_uint16 = 8;

  /**
   * Slot of {@code wchar}.
   */
  public static final int SLOT_wchar = 9;

  /**
   * Slot of {@code int32}.
   */
  public static final int SLOT_int32 = 10;

  /**
   * Slot of {@code uint32}.
   */
  public static final int SLOT_uint32 = 11;

  /**
   * Slot of {@code int64}.
   */
  public static final int SLOT_int64 = 12;

  /**
   * Slot of {@code float32}.
   */
  public static final int SLOT_float32 = 13;

  /**
   * Slot of {@code float64}.
   */
  public static final int SLOT_float64 = 14;

  /**
   * Slot of {@code segment}.
   */
  public static final int SLOT_segment = 15;

  /**
   * Slot of {@code address}.
   */
  public static final int SLOT_address = 16;

  /**
   * Slot of {@code handle}.
   */
  public static final int SLOT_handle = 17;

  /**
   * Slot of {@code handleOrNull}.
   */
  public static final int SLOT_handleOrNull = 18;

  /**
   * Slot of {@code checked}.
   */
  public static final int SLOT_checked = 19;

  /**
   * Slot of {@code closeRaw}.
   */
  public static final int SLOT_closeRaw = 20;

  /**
   * Number of slots, those of the base included.
   */
  public static final int SLOT_COUNT = 21;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "interface IRaw 00000000-0000-0000-0000-000000000004\n"
      + "0 HRESULT QueryInterface(REFIID, void**)\n"
      + "1 ULONG AddRef()\n"
      + "2 ULONG Release()\n"
      + "3 void nothing()\n"
      + "4 HRESULT status(LONG)\n"
      + "5 INT8 int8()\n"
      + "6 UINT8 uint8()\n"
      + "7 SHORT int16()\n"
      + "8 USHORT uint16()\n"
      + "9 WCHAR wchar()\n"
      + "10 LONG int32()\n"
      + "11 ULONG uint32()\n"
      + "12 LONGLONG int64()\n"
      + "13 FLOAT float32(FLOAT)\n"
      + "14 DOUBLE float64(DOUBLE, LONG)\n"
      + "15 void* segment()\n"
      + "16 void* address()\n"
      + "17 HANDLE handle()\n"
      + "18 HANDLE handleOrNull()\n"
      + "19 HRESULT checked(LONG*)\n"
      + "20 HRESULT Close()\n";

  /**
   * {@link IRaw} as a value: {@link IRawProxy#TYPE}.
   */
  static final ComType<IRaw> TYPE = GeneratedType.register(new Type());

  /**
   * There are no objects of this class.
   */
  private IRawVtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0xf24e481f340d3fd4L;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<IRaw> {
    /**
     * Made once.
     */
    Type() {
      super(IRaw.class, IID_IRaw, IUnknownProxy.TYPE);
    }

    @Override
    protected IRaw proxy(long pointer, Ownership ownership) {
      return new IRawProxy(pointer, ownership);
    }

    @Override
    protected StubVtable stub() {
      return IRawStub.VTABLE;
    }
  }
}
