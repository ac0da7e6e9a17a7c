package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link IConverted}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code HRESULT QueryInterface(REFIID, void**)}</td></tr>
 * <tr><td>1</td><td>{@code ULONG AddRef()}</td></tr>
 * <tr><td>2</td><td>{@code ULONG Release()}</td></tr>
 * <tr><td>3</td><td>{@code HRESULT pass(LONG color, FileTime* time, FileTime copied, const char* path, void* id, ULONG ratio)}</td></tr>
 * <tr><td>4</td><td>{@code HRESULT nullable(FileTime* time, LPCWSTR path, void* id)}</td></tr>
 * <tr><td>5</td><td>{@code HRESULT color(LONG* result)}</td></tr>
 * <tr><td>6</td><td>{@code HRESULT time(FileTime* result)}</td></tr>
 * <tr><td>7</td><td>{@code HRESULT path(LPWSTR* result)}</td></tr>
 * <tr><td>8</td><td>{@code HRESULT id(void** result)}</td></tr>
 * <tr><td>9</td><td>{@code HRESULT idOrNull(LONG* color, void** result)}</td></tr>
 * <tr><td>10</td><td>{@code LONG preserved()}</td></tr>
 * <tr><td>11</td><td>{@code void* preservedId()}</td></tr>
 * <tr><td>12</td><td>{@code FileTime preservedTime()}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IConvertedVtable {
  /**
   * The IID as text.
   */
  public static final String IID = "00000000-0000-0000-0000-0000000000f1";

  /**
   * The IID.
   */
  public static final Guid IID_IConverted = Guid.parse(IID);

  /**
   * Slot of {@code pass}.
   */
  public static final int SLOT_pass = 3;

  /**
   * Slot of {@code nullable}.
   */
  public static final int SLOT_nullable = 4;

  /**
   * Slot of {@code color}.
   */
  public static final int SLOT_color = 5;

  /**
   * Slot of {@code time}.
   */
  public static final int SLOT_time = 6;

  /**
   * Slot of {@code path}.
   */
  public static final int SLOT_path = 7;

  /**
   * Slot of {@code id}.
   */
  public static final int SLOT_id = 8;

  /**
   * Slot of {@code idOrNull}.
   */
  public static final int SLOT_idOrNull = 9;

  /**
   * Slot of {@code preserved}.
   */
  public static final int SLOT_preserved = 10;

  /**
   * Slot of {@code preservedId}.
   */
  public static final int SLOT_preservedId = 11;

  /**
   * Slot of {@code preservedTime}.
   */
  public static final int SLOT_preservedTime = 12;

  /**
   * Number of slots, those of the base included.
   */
  public static final int SLOT_COUNT = 13;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "interface IConverted 00000000-0000-0000-0000-0000000000f1\n"
      + "0 HRESULT QueryInterface(REFIID, void**)\n"
      + "1 ULONG AddRef()\n"
      + "2 ULONG Release()\n"
      + "3 HRESULT pass(LONG, FileTime*, FileTime, const char*, void*, ULONG)\n"
      + "4 HRESULT nullable(FileTime*, LPCWSTR, void*)\n"
      + "5 HRESULT color(LONG*)\n"
      + "6 HRESULT time(FileTime*)\n"
      + "7 HRESULT path(LPWSTR*)\n"
      + "8 HRESULT id(void**)\n"
      + "9 HRESULT idOrNull(LONG*, void**)\n"
      + "10 LONG preserved()\n"
      + "11 void* preservedId()\n"
      + "12 FileTime preservedTime()\n";

  /**
   * {@link IConverted} as a value: {@link IConvertedProxy#TYPE}.
   */
  static final ComType<IConverted> TYPE = GeneratedType.register(new Type());

  /**
   * There are no objects of this class.
   */
  private IConvertedVtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0x10bc9ce844e54046L;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<IConverted> {
    /**
     * Made once.
     */
    Type() {
      super(IConverted.class, IID_IConverted, IUnknownProxy.TYPE);
    }

    @Override
    protected IConverted proxy(long pointer, Ownership ownership) {
      return new IConvertedProxy(pointer, ownership);
    }

    @Override
    protected StubVtable stub() {
      return IConvertedStub.VTABLE;
    }
  }
}
