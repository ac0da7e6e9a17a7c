package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/** The vtable of {@link Outer.Inner.IDeep}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
final class Outer_Inner_IDeepVtable extends GeneratedType<Outer.Inner.IDeep> {
  public static final String IID = "00000000-0000-0000-0000-00000000000b";
  public static final Guid IID_IDeep = Guid.parse(IID);
  public static final int SLOT_deep = 4;
  public static final int SLOT_COUNT = 5;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IDeep 00000000-0000-0000-0000-00000000000b
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT next(Pair*, INested**)
      4 HRESULT deep(LPCWSTR)
      """;

  /** {@link Outer.Inner.IDeep} as a value: {@link Outer_Inner_IDeepProxy#TYPE}. */
  static final ComType<Outer.Inner.IDeep> TYPE;

  static {
    checkBase("IDeep", "INested", Outer_INestedVtable.layoutHash(), 0x7bd6f65ff05af7b5L);
    TYPE = register(1, new Outer_Inner_IDeepVtable());
  }

  private Outer_Inner_IDeepVtable() {
    super(Outer.Inner.IDeep.class, IID_IDeep, Outer_INestedProxy.TYPE, LAYOUT);
  }

  /** {@return the first eight bytes of the SHA-256 of {@link #LAYOUT}} */
  public static long layoutHash() {
    return 0x002ba45a1394c9abL;
  }

  @Override
  protected Outer.Inner.IDeep proxy(long pointer, Ownership ownership) {
    return new Outer_Inner_IDeepProxy(pointer, ownership);
  }

  @Override
  protected StubVtable stub() {
    return Outer_Inner_IDeepStub.VTABLE;
  }
}
