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
@SuppressWarnings({"all", "doclint:missing"})
public final class IConvertedPartsVtable extends GeneratedType<IConvertedParts> {
  public static final String IID = "00000000-0000-0000-0000-0000000000f3";
  public static final Guid IID_IConvertedParts = Guid.parse(IID);
  public static final int SLOT_entry = 3;
  public static final int SLOT_answer = 4;
  public static final int SLOT_request = 5;
  public static final int SLOT_outs = 6;
  public static final int SLOT_inOuts = 7;
  public static final int SLOT_arrays = 8;
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
