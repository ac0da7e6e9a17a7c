package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/** The vtable of {@link IScalars}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IScalarsVtable extends GeneratedType<IScalars> {
  public static final String IID = "00000000-0000-0000-0000-000000000001";
  public static final Guid IID_IScalars = Guid.parse(IID);
  public static final int SLOT_signed = 3;
  public static final int SLOT_unsigned = 4;
  public static final int SLOT_others = 5;
  public static final int SLOT_floats = 6;
  public static final int SLOT_COUNT = 7;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IScalars 00000000-0000-0000-0000-000000000001
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT signed(INT8, SHORT, LONG, LONGLONG)
      4 HRESULT unsigned(UINT8, USHORT, ULONG, ULONGLONG)
      5 HRESULT others(WCHAR, void*)
      6 HRESULT floats(FLOAT, DOUBLE)
      """;

  /** {@link IScalars} as a value: {@link IScalarsProxy#TYPE}. */
  static final ComType<IScalars> TYPE = register(1, new IScalarsVtable());

  private IScalarsVtable() {
    super(IScalars.class, IID_IScalars, IUnknownProxy.TYPE, LAYOUT);
  }

  /** {@return the first eight bytes of the SHA-256 of {@link #LAYOUT}} */
  public static long layoutHash() {
    return 0xc1090a66cf1cc4dbL;
  }

  @Override
  protected IScalars proxy(long pointer, Ownership ownership) {
    return new IScalarsProxy(pointer, ownership);
  }

  @Override
  protected StubVtable stub() {
    return IScalarsStub.VTABLE;
  }
}
