package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/** The vtable of {@link INew}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "deprecation", "removal", "doclint:missing"})
public final class INewVtable extends GeneratedType<INew> {
  public static final String IID = "00000000-0000-0000-0000-000000000010";
  public static final Guid IID_INew = Guid.parse(IID);
  public static final int SLOT_doomed = 3;
  public static final int SLOT_mention = 4;
  public static final int SLOT_COUNT = 5;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface INew 00000000-0000-0000-0000-000000000010
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT doomed()
      4 HRESULT mention(IOld*)
      """;

  /** {@link INew} as a value: {@link INewProxy#TYPE}. */
  static final ComType<INew> TYPE = register(1, new INewVtable());

  private INewVtable() {
    super(INew.class, IID_INew, IUnknownProxy.TYPE, LAYOUT);
  }

  /** {@return the first eight bytes of the SHA-256 of {@link #LAYOUT}} */
  public static long layoutHash() {
    return 0x30c995962630bb79L;
  }

  @Override
  protected INew proxy(long pointer, Ownership ownership) {
    return new INewProxy(pointer, ownership);
  }

  @Override
  protected StubVtable stub() {
    return INewStub.VTABLE;
  }
}
