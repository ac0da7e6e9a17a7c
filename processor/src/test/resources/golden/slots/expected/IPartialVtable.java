package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;
import org.jspecify.annotations.Nullable;

/** The vtable of {@link IPartial}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IPartialVtable extends GeneratedType<IPartial> {
  public static final String IID = "00000000-0000-0000-0000-000000000007";
  public static final Guid IID_IPartial = Guid.parse(IID);
  public static final int SLOT_late = 9;
  public static final int SLOT_later = 10;
  /** Up to the last one that is described. */
  public static final int SLOT_COUNT = 11;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IPartial 00000000-0000-0000-0000-000000000007 partial
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      9 HRESULT late()
      10 HRESULT later(LONG*)
      """;

  /** {@link IPartial} as a value: {@link IPartialProxy#TYPE}. */
  static final ComType<IPartial> TYPE = register(1, new IPartialVtable());

  private IPartialVtable() {
    super(IPartial.class, IID_IPartial, IUnknownProxy.TYPE, LAYOUT);
  }

  /** {@return the first eight bytes of the SHA-256 of {@link #LAYOUT}} */
  public static long layoutHash() {
    return 0x98200490156e9937L;
  }

  @Override
  protected IPartial proxy(long pointer, Ownership ownership) {
    return new IPartialProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub() {
    return null;
  }
}
