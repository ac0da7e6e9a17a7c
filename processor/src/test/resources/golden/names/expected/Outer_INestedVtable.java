package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/** The vtable of {@link Outer.INested}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class Outer_INestedVtable extends GeneratedType<Outer.INested> {
  public static final String IID = "00000000-0000-0000-0000-00000000000a";
  public static final Guid IID_INested = Guid.parse(IID);
  public static final int SLOT_next = 3;
  public static final int SLOT_COUNT = 4;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface INested 00000000-0000-0000-0000-00000000000a
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT next(Pair*, INested**)
      """;

  /** {@link Outer.INested} as a value: {@link Outer_INestedProxy#TYPE}. */
  static final ComType<Outer.INested> TYPE = register(1, new Outer_INestedVtable());

  private Outer_INestedVtable() {
    super(Outer.INested.class, IID_INested, IUnknownProxy.TYPE, LAYOUT);
  }

  /** {@return the first eight bytes of the SHA-256 of {@link #LAYOUT}} */
  public static long layoutHash() {
    return 0x7bd6f65ff05af7b5L;
  }

  @Override
  protected Outer.INested proxy(long pointer, Ownership ownership) {
    return new Outer_INestedProxy(pointer, ownership);
  }

  @Override
  protected StubVtable stub() {
    return Outer_INestedStub.VTABLE;
  }
}
