package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/** The vtable of {@link IArrays}. */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IArraysVtable extends GeneratedType<IArrays> {
  /** The IID as text. */
  public static final String IID = "00000000-0000-0000-0000-0000000000b2";
  /** The IID as a value. */
  public static final Guid IID_IArrays = Guid.parse(IID);
  /** {@code HRESULT numbers(LONG count, LONG* values)} */
  public static final int SLOT_numbers = 3;
  /** {@code HRESULT after(INT8* bytes, ULONG size)} */
  public static final int SLOT_after = 4;

  /**
   * {@code HRESULT implied(ULONG beforeCount, DOUBLE* before, LONGLONG* behind, ULONG behindCount)}
   */
  public static final int SLOT_implied = 5;
  /** {@code HRESULT guids(ULONG guidsCount, GUID* guids, ULONG handlesCount, HANDLE* handles)} */
  public static final int SLOT_guids = 6;
  /** {@code HRESULT texts(ULONG textsCount, LPCWSTR* texts, ULONG bstrsCount, BSTR* bstrs)} */
  public static final int SLOT_texts = 7;
  /** {@code HRESULT objects(ULONG objectsCount, IScalars** objects)} */
  public static final int SLOT_objects = 8;
  /** {@code HRESULT counted(LPCWSTR text, ULONG textCount, LONG length, LPCWSTR same)} */
  public static final int SLOT_counted = 9;
  /** {@code HRESULT memory(ULONG memoryCount, void* memory, void* more, LONGLONG size)} */
  public static final int SLOT_memory = 10;
  /** Number of slots, those of the base included. */
  public static final int SLOT_COUNT = 11;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IArrays 00000000-0000-0000-0000-0000000000b2
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT numbers(LONG, LONG*)
      4 HRESULT after(INT8*, ULONG)
      5 HRESULT implied(ULONG, DOUBLE*, LONGLONG*, ULONG)
      6 HRESULT guids(ULONG, GUID*, ULONG, HANDLE*)
      7 HRESULT texts(ULONG, LPCWSTR*, ULONG, BSTR*)
      8 HRESULT objects(ULONG, IScalars**)
      9 HRESULT counted(LPCWSTR, ULONG, LONG, LPCWSTR)
      10 HRESULT memory(ULONG, void*, void*, LONGLONG)
      """;

  /** {@link IArrays} as a value: {@link IArraysProxy#TYPE}. */
  static final ComType<IArrays> TYPE = register(1, new IArraysVtable());

  /** Made once. */
  private IArraysVtable() {
    super(IArrays.class, IID_IArrays, IUnknownProxy.TYPE, LAYOUT);
  }

  /** {@return the first eight bytes of the SHA-256 of {@link #LAYOUT}} */
  public static long layoutHash() {
    return 0xa3ad10df10efe0fbL;
  }

  @Override
  protected IArrays proxy(long pointer, Ownership ownership) {
    return new IArraysProxy(pointer, ownership);
  }

  @Override
  protected StubVtable stub() {
    return IArraysStub.VTABLE;
  }
}
