package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/** The vtable of {@link IFormats}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IFormatsVtable extends GeneratedType<IFormats> {
  public static final String IID = "00000000-0000-0000-0000-0000000000f4";
  public static final Guid IID_IFormats = Guid.parse(IID);
  public static final int SLOT_mixFormat = 3;
  public static final int SLOT_ownFormat = 4;
  public static final int SLOT_closest = 5;
  public static final int SLOT_current = 6;
  public static final int SLOT_copy = 7;
  public static final int SLOT_COUNT = 8;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IFormats 00000000-0000-0000-0000-0000000000f4
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT mixFormat(WAVEFORMATEX**)
      4 HRESULT ownFormat(WAVEFORMATEX**)
      5 HRESULT closest(WAVEFORMATEX*, WAVEFORMATEX**)
      6 WAVEFORMATEX* current()
      7 WAVEFORMATEX* copy()
      """;

  /** {@link IFormats} as a value: {@link IFormatsProxy#TYPE}. */
  static final ComType<IFormats> TYPE = register(1, new IFormatsVtable());

  private IFormatsVtable() {
    super(IFormats.class, IID_IFormats, IUnknownProxy.TYPE, LAYOUT);
  }

  /** {@return the first eight bytes of the SHA-256 of {@link #LAYOUT}} */
  public static long layoutHash() {
    return 0x9afc6823ec95f464L;
  }

  @Override
  protected IFormats proxy(long pointer, Ownership ownership) {
    return new IFormatsProxy(pointer, ownership);
  }

  @Override
  protected StubVtable stub() {
    return IFormatsStub.VTABLE;
  }
}
