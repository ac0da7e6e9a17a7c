package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link IText}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code HRESULT QueryInterface(REFIID, void**)}</td></tr>
 * <tr><td>1</td><td>{@code ULONG AddRef()}</td></tr>
 * <tr><td>2</td><td>{@code ULONG Release()}</td></tr>
 * <tr><td>3</td><td>{@code HRESULT passed(const char* utf8, LPCSTR ansi, const wchar_t* wide, BSTR bstr)}</td></tr>
 * <tr><td>4</td><td>{@code HRESULT nullable(const char* utf8, LPCSTR ansi, const wchar_t* wide, BSTR bstr)}</td></tr>
 * <tr><td>5</td><td>{@code HRESULT names(Names* names)}</td></tr>
 * <tr><td>6</td><td>{@code HRESULT owned(LPWSTR* result)}</td></tr>
 * <tr><td>7</td><td>{@code HRESULT ownedOrNull(LPWSTR* result)}</td></tr>
 * <tr><td>8</td><td>{@code HRESULT ownedUtf8(char** result)}</td></tr>
 * <tr><td>9</td><td>{@code HRESULT ownedWide(wchar_t** result)}</td></tr>
 * <tr><td>10</td><td>{@code HRESULT bstr(BSTR* result)}</td></tr>
 * <tr><td>11</td><td>{@code HRESULT bstrOrNull(BSTR* result)}</td></tr>
 * <tr><td>12</td><td>{@code HRESULT borrowed(LPCWSTR* result)}</td></tr>
 * <tr><td>13</td><td>{@code HRESULT borrowedBstr(BSTR* result)}</td></tr>
 * <tr><td>14</td><td>{@code HRESULT ownHeap(LPSTR* result)}</td></tr>
 * <tr><td>15</td><td>{@code const char* name()}</td></tr>
 * <tr><td>16</td><td>{@code LPCWSTR nameOrNull()}</td></tr>
 * <tr><td>17</td><td>{@code LPWSTR description()}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class ITextVtable {
  /**
   * The IID as text.
   */
  public static final String IID = "00000000-0000-0000-0000-0000000000b1";

  /**
   * The IID.
   */
  public static final Guid IID_IText = Guid.parse(IID);

  /**
   * Slot of {@code passed}.
   */
  public static final int SLOT_passed = 3;

  /**
   * Slot of {@code nullable}.
   */
  public static final int SLOT_nullable = 4;

  /**
   * Slot of {@code names}.
   */
  public static final int SLOT_names = 5;

  /**
   * Slot of {@code owned}.
   */
  public static final int SLOT_owned = 6;

  /**
   * Slot of {@code ownedOrNull}.
   */
  public static final int SLOT_ownedOrNull = 7;

  /**
   * Slot of {@code ownedUtf8}.
   */
  public static final int SLOT_ownedUtf8 = 8;

  /**
   * Slot of {@code ownedWide}.
   */
  public static final int SLOT_ownedWide = 9;

  /**
   * Slot of {@code bstr}.
   */
  public static final int SLOT_bstr = 10;

  /**
   * Slot of {@code bstrOrNull}.
   */
  public static final int SLOT_bstrOrNull = 11;

  /**
   * Slot of {@code borrowed}.
   */
  public static final int SLOT_borrowed = 12;

  /**
   * Slot of {@code borrowedBstr}.
   */
  public static final int SLOT_borrowedBstr = 13;

  /**
   * Slot of {@code ownHeap}.
   */
  public static final int SLOT_ownHeap = 14;

  /**
   * Slot of {@code name}.
   */
  public static final int SLOT_name = 15;

  /**
   * Slot of {@code nameOrNull}.
   */
  public static final int SLOT_nameOrNull = 16;

  /**
   * Slot of {@code description}.
   */
  public static final int SLOT_description = 17;

  /**
   * Number of slots, those of the base included.
   */
  public static final int SLOT_COUNT = 18;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "interface IText 00000000-0000-0000-0000-0000000000b1\n"
      + "0 HRESULT QueryInterface(REFIID, void**)\n"
      + "1 ULONG AddRef()\n"
      + "2 ULONG Release()\n"
      + "3 HRESULT passed(const char*, LPCSTR, const wchar_t*, BSTR)\n"
      + "4 HRESULT nullable(const char*, LPCSTR, const wchar_t*, BSTR)\n"
      + "5 HRESULT names(Names*)\n"
      + "6 HRESULT owned(LPWSTR*)\n"
      + "7 HRESULT ownedOrNull(LPWSTR*)\n"
      + "8 HRESULT ownedUtf8(char**)\n"
      + "9 HRESULT ownedWide(wchar_t**)\n"
      + "10 HRESULT bstr(BSTR*)\n"
      + "11 HRESULT bstrOrNull(BSTR*)\n"
      + "12 HRESULT borrowed(LPCWSTR*)\n"
      + "13 HRESULT borrowedBstr(BSTR*)\n"
      + "14 HRESULT ownHeap(LPSTR*)\n"
      + "15 const char* name()\n"
      + "16 LPCWSTR nameOrNull()\n"
      + "17 LPWSTR description()\n";

  /**
   * {@link IText} as a value: {@link ITextProxy#TYPE}.
   */
  static final ComType<IText> TYPE = GeneratedType.register(new Type());

  /**
   * There are no objects of this class.
   */
  private ITextVtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0x08d587f1a52749a0L;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<IText> {
    /**
     * Made once.
     */
    Type() {
      super(IText.class, IID_IText, IUnknownProxy.TYPE);
    }

    @Override
    protected IText proxy(long pointer, Ownership ownership) {
      return new ITextProxy(pointer, ownership);
    }

    @Override
    protected StubVtable stub() {
      return ITextStub.VTABLE;
    }
  }
}
