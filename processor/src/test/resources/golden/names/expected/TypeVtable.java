package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/** The vtable of {@link Type}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class TypeVtable extends GeneratedType<Type> {
  public static final String IID = "00000000-0000-0000-0000-000000000012";
  public static final Guid IID_Type = Guid.parse(IID);
  public static final int SLOT_type = 3;
  public static final int SLOT_COUNT = 4;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface Type 00000000-0000-0000-0000-000000000012
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT type(Type*)
      """;

  /** {@link Type} as a value: {@link TypeProxy#TYPE}. */
  static final ComType<Type> TYPE = register(1, new TypeVtable());

  private TypeVtable() {
    super(Type.class, IID_Type, IUnknownProxy.TYPE, LAYOUT);
  }

  /** {@return the first eight bytes of the SHA-256 of {@link #LAYOUT}} */
  public static long layoutHash() {
    return 0x71d1e03de0fc2938L;
  }

  @Override
  protected Type proxy(long pointer, Ownership ownership) {
    return new TypeProxy(pointer, ownership);
  }

  @Override
  protected StubVtable stub() {
    return TypeStub.VTABLE;
  }
}
