package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/** The vtable of {@link ITextBuffers}. */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class ITextBuffersVtable extends GeneratedType<ITextBuffers> {
  /** The IID as text. */
  public static final String IID = "00000000-0000-0000-0000-0000000000b7";
  /** The IID as a value. */
  public static final Guid IID_ITextBuffers = Guid.parse(IID);
  /** {@code HRESULT path(LONG flags, LPWSTR result, ULONG resultCount)} */
  public static final int SLOT_path = 3;

  /**
   * {@code HRESULT name(LONG* result, ULONG resultCountCount, LPCWSTR resultCount, LPWSTR result_, ULONG result_Count)}
   */
  public static final int SLOT_name = 4;
  /** {@code HRESULT friendlyName(ULONG resultCount, LPWSTR result, ULONG* resultNeeded)} */
  public static final int SLOT_friendlyName = 5;
  /** {@code HRESULT version(ITextBuffers** owner, LPSTR result, ULONG* resultCount)} */
  public static final int SLOT_version = 6;
  /** {@code HRESULT find(LPWSTR file, ULONG fileCount, LONG* attributes, LONG flags)} */
  public static final int SLOT_find = 7;
  /** {@code HRESULT label(LONG size, char* label, LONG* needed)} */
  public static final int SLOT_label = 8;
  /** {@code void canonical(LPWSTR path, USHORT* size)} */
  public static final int SLOT_canonical = 9;
  /** {@code HRESULT text(LPWSTR* name, BSTR* title)} */
  public static final int SLOT_text = 10;
  /** Number of slots, those of the base included. */
  public static final int SLOT_COUNT = 11;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface ITextBuffers 00000000-0000-0000-0000-0000000000b7
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT path(LONG, LPWSTR, ULONG)
      4 HRESULT name(LONG*, ULONG, LPCWSTR, LPWSTR, ULONG)
      5 HRESULT friendlyName(ULONG, LPWSTR, ULONG*)
      6 HRESULT version(ITextBuffers**, LPSTR, ULONG*)
      7 HRESULT find(LPWSTR, ULONG, LONG*, LONG)
      8 HRESULT label(LONG, char*, LONG*)
      9 void canonical(LPWSTR, USHORT*)
      10 HRESULT text(LPWSTR*, BSTR*)
      """;

  /** {@link ITextBuffers} as a value: {@link ITextBuffersProxy#TYPE}. */
  static final ComType<ITextBuffers> TYPE = register(1, new ITextBuffersVtable());

  /** Made once. */
  private ITextBuffersVtable() {
    super(ITextBuffers.class, IID_ITextBuffers, IUnknownProxy.TYPE, LAYOUT);
  }

  /** {@return the first eight bytes of the SHA-256 of {@link #LAYOUT}} */
  public static long layoutHash() {
    return 0x0f1fdb1b6f57b02bL;
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
