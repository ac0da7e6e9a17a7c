package example.c;

import example.b.IBProxy;
import example.b.IBVtable;
import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/** The vtable of {@link IC}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class ICVtable extends GeneratedType<IC> {
  public static final String IID = "00000000-0000-0000-0000-0000000000c1";
  public static final Guid IID_IC = Guid.parse(IID);
  public static final int SLOT_c = 4;
  public static final int SLOT_COUNT = 5;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IC 00000000-0000-0000-0000-0000000000c1
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT a()
      4 HRESULT c(IA*, IB*, IC*, LONG*)
      """;

  /** {@link IC} as a value: {@link ICProxy#TYPE}. */
  static final ComType<IC> TYPE;

  static {
    checkBase("IC", "IB", IBVtable.layoutHash(), 0xfee0f322d5a9e369L);
    TYPE = register(1, new ICVtable());
  }

  private ICVtable() {
    super(IC.class, IID_IC, IBProxy.TYPE, LAYOUT);
  }

  /** {@return the first eight bytes of the SHA-256 of {@link #LAYOUT}} */
  public static long layoutHash() {
    return 0x587b0e2b87dd00c0L;
  }

  @Override
  protected IC proxy(long pointer, Ownership ownership) {
    return new ICProxy(pointer, ownership);
  }

  @Override
  protected StubVtable stub() {
    return ICStub.VTABLE;
  }
}
