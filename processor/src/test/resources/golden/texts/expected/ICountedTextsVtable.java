package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/** The vtable of {@link ICountedTexts}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class ICountedTextsVtable extends GeneratedType<ICountedTexts> {
  public static final String IID = "00000000-0000-0000-0000-0000000000d4";
  public static final Guid IID_ICountedTexts = Guid.parse(IID);
  public static final int SLOT_name = 3;
  public static final int SLOT_value = 4;
  public static final int SLOT_text = 5;
  public static final int SLOT_parts = 6;
  public static final int SLOT_COUNT = 7;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface ICountedTexts 00000000-0000-0000-0000-0000000000d4
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT name(LPCWSTR*, ULONG*)
      4 HRESULT value(LONG, ULONG*, LPWSTR*)
      5 HRESULT text(LONG, LPCWSTR*, LONG*)
      6 HRESULT parts(ULONG*, LPWSTR*, LPCWSTR*, ULONG*)
      """;

  /** {@link ICountedTexts} as a value: {@link ICountedTextsProxy#TYPE}. */
  static final ComType<ICountedTexts> TYPE = register(1, new ICountedTextsVtable());

  private ICountedTextsVtable() {
    super(ICountedTexts.class, IID_ICountedTexts, IUnknownProxy.TYPE, LAYOUT);
  }

  /** {@return the first eight bytes of the SHA-256 of {@link #LAYOUT}} */
  public static long layoutHash() {
    return 0x4f08117452159b34L;
  }

  @Override
  protected ICountedTexts proxy(long pointer, Ownership ownership) {
    return new ICountedTextsProxy(pointer, ownership);
  }

  @Override
  protected StubVtable stub() {
    return ICountedTextsStub.VTABLE;
  }
}
