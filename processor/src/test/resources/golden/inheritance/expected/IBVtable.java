package example.b;

import example.a.IAProxy;
import example.a.IAVtable;
import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/** The vtable of {@link IB}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IBVtable extends GeneratedType<IB> {
  public static final String IID = "00000000-0000-0000-0000-0000000000b1";
  public static final Guid IID_IB = Guid.parse(IID);
  public static final int SLOT_COUNT = 4;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IB 00000000-0000-0000-0000-0000000000b1
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT a()
      """;

  /** {@link IB} as a value: {@link IBProxy#TYPE}. */
  static final ComType<IB> TYPE;

  static {
    checkBase("IB", "IA", IAVtable.layoutHash(), 0x85e9fe54cd24fb9fL);
    TYPE = register(1, new IBVtable());
  }

  private IBVtable() {
    super(IB.class, IID_IB, IAProxy.TYPE, LAYOUT);
  }

  /** {@return the first eight bytes of the SHA-256 of {@link #LAYOUT}} */
  public static long layoutHash() {
    return 0xfee0f322d5a9e369L;
  }

  @Override
  protected IB proxy(long pointer, Ownership ownership) {
    return new IBProxy(pointer, ownership);
  }

  @Override
  protected StubVtable stub() {
    return IBStub.VTABLE;
  }
}
