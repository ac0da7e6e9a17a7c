package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/** The vtable of {@link IConvertedParts}. */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IConvertedPartsVtable extends GeneratedType<IConvertedParts> {
  /** The IID as text. */
  public static final String IID = "00000000-0000-0000-0000-0000000000f3";
  /** The IID as a value. */
  public static final Guid IID_IConvertedParts = Guid.parse(IID);
  /** {@code HRESULT entry(Entry* entry, Entry* result)} */
  public static final int SLOT_entry = 3;
  /** {@code HRESULT answer(LONG* color, void** id, LPWSTR* path)} */
  public static final int SLOT_answer = 4;
  /** {@code HRESULT request(Request* request)} */
  public static final int SLOT_request = 5;
  /** {@code HRESULT outs(LONG* color, LONG* ratio, void** id, void** optional)} */
  public static final int SLOT_outs = 6;
  /** {@code HRESULT inOuts(LONG* color, LONG* ratio, void** id)} */
  public static final int SLOT_inOuts = 7;

  /**
   * {@code HRESULT arrays(ULONG colorsCount, LONG* colors, ULONG pathsCount, LPCWSTR* paths, ULONG idsCount, void** ids)}
   */
  public static final int SLOT_arrays = 8;
  /** Number of slots, those of the base included. */
  public static final int SLOT_COUNT = 9;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IConvertedParts 00000000-0000-0000-0000-0000000000f3
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT entry(Entry*, Entry*)
      4 HRESULT answer(LONG*, void**, LPWSTR*)
      5 HRESULT request(Request*)
      6 HRESULT outs(LONG*, LONG*, void**, void**)
      7 HRESULT inOuts(LONG*, LONG*, void**)
      8 HRESULT arrays(ULONG, LONG*, ULONG, LPCWSTR*, ULONG, void**)
      """;

  /** {@link IConvertedParts} as a value: {@link IConvertedPartsProxy#TYPE}. */
  static final ComType<IConvertedParts> TYPE = register(1, new IConvertedPartsVtable());

  /** Made once. */
  private IConvertedPartsVtable() {
    super(IConvertedParts.class, IID_IConvertedParts, IUnknownProxy.TYPE, LAYOUT);
  }

  /** {@return the first eight bytes of the SHA-256 of {@link #LAYOUT}} */
  public static long layoutHash() {
    return 0xf90e3935b7318208L;
  }

  @Override
  protected IConvertedParts proxy(long pointer, Ownership ownership) {
    return new IConvertedPartsProxy(pointer, ownership);
  }

  @Override
  protected StubVtable stub() {
    return IConvertedPartsStub.VTABLE;
  }
}
