package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/** The vtable of {@link IConverted}. */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IConvertedVtable extends GeneratedType<IConverted> {
  /** The IID as text. */
  public static final String IID = "00000000-0000-0000-0000-0000000000f7";
  /** The IID as a value. */
  public static final Guid IID_IConverted = Guid.parse(IID);

  /**
   * {@code HRESULT pass(LONG color, FileTime* time, FileTime copied, const char* path, void* id, ULONG ratio)}
   */
  public static final int SLOT_pass = 3;
  /** {@code HRESULT nullable(FileTime* time, LPCWSTR path, void* id)} */
  public static final int SLOT_nullable = 4;
  /** {@code HRESULT color(LONG* result)} */
  public static final int SLOT_color = 5;
  /** {@code HRESULT time(FileTime* result)} */
  public static final int SLOT_time = 6;
  /** {@code HRESULT path(LPWSTR* result)} */
  public static final int SLOT_path = 7;
  /** {@code HRESULT id(void** result)} */
  public static final int SLOT_id = 8;
  /** {@code HRESULT idOrNull(LONG* color, void** result)} */
  public static final int SLOT_idOrNull = 9;
  /** {@code LONG preserved()} */
  public static final int SLOT_preserved = 10;
  /** {@code void* preservedId()} */
  public static final int SLOT_preservedId = 11;
  /** {@code FileTime preservedTime()} */
  public static final int SLOT_preservedTime = 12;
  /** Number of slots, those of the base included. */
  public static final int SLOT_COUNT = 13;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IConverted 00000000-0000-0000-0000-0000000000f7
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT pass(LONG, FileTime*, FileTime, const char*, void*, ULONG)
      4 HRESULT nullable(FileTime*, LPCWSTR, void*)
      5 HRESULT color(LONG*)
      6 HRESULT time(FileTime*)
      7 HRESULT path(LPWSTR*)
      8 HRESULT id(void**)
      9 HRESULT idOrNull(LONG*, void**)
      10 LONG preserved()
      11 void* preservedId()
      12 FileTime preservedTime()
      """;

  /** {@link IConverted} as a value: {@link IConvertedProxy#TYPE}. */
  static final ComType<IConverted> TYPE = register(1, new IConvertedVtable());

  /** Made once. */
  private IConvertedVtable() {
    super(IConverted.class, IID_IConverted, IUnknownProxy.TYPE, LAYOUT);
  }

  /** {@return the first eight bytes of the SHA-256 of {@link #LAYOUT}} */
  public static long layoutHash() {
    return 0xffc099f9a8f8c3eeL;
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
