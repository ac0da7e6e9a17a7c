package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;
import org.jspecify.annotations.Nullable;

/** The vtable of {@link IPartial2}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IPartial2Vtable extends GeneratedType<IPartial2> {
  public static final String IID = "00000000-0000-0000-0000-000000000008";
  public static final Guid IID_IPartial2 = Guid.parse(IID);
  public static final int SLOT_latest = 20;
  /** Up to the last one that is described. */
  public static final int SLOT_COUNT = 21;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IPartial2 00000000-0000-0000-0000-000000000008 partial
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      9 HRESULT late()
      10 HRESULT later(LONG*)
      20 HRESULT latest()
      """;

  /** {@link IPartial2} as a value: {@link IPartial2Proxy#TYPE}. */
  static final ComType<IPartial2> TYPE;

  static {
    checkBase("IPartial2", "IPartial", IPartialVtable.layoutHash(), 0x98200490156e9937L);
    TYPE = register(1, new IPartial2Vtable());
  }

  private IPartial2Vtable() {
    super(IPartial2.class, IID_IPartial2, IPartialProxy.TYPE, LAYOUT);
  }

  /** {@return the first eight bytes of the SHA-256 of {@link #LAYOUT}} */
  public static long layoutHash() {
    return 0x398fc45d630213e8L;
  }

  @Override
  protected IPartial2 proxy(long pointer, Ownership ownership) {
    return new IPartial2Proxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub() {
    return null;
  }
}
