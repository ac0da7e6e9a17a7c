package io.comwright;

import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/** The vtable of {@link IClassFactory}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IClassFactoryVtable extends GeneratedType<IClassFactory> {
  public static final String IID = "00000001-0000-0000-c000-000000000046";
  public static final Guid IID_IClassFactory = Guid.parse(IID);
  public static final int SLOT_createInstance = 3;
  public static final int SLOT_lockServer = 4;
  public static final int SLOT_COUNT = 5;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IClassFactory 00000001-0000-0000-c000-000000000046
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT CreateInstance(IUnknown*, REFIID, void**)
      4 HRESULT LockServer(BOOL)
      """;

  /** {@link IClassFactory} as a value: {@link IClassFactoryProxy#TYPE}. */
  static final ComType<IClassFactory> TYPE = register(1, new IClassFactoryVtable());

  private IClassFactoryVtable() {
    super(IClassFactory.class, IID_IClassFactory, IUnknownProxy.TYPE, LAYOUT);
  }

  /** {@return the first eight bytes of the SHA-256 of {@link #LAYOUT}} */
  public static long layoutHash() {
    return 0x5ca9f9c862e6c0b2L;
  }

  @Override
  protected IClassFactory proxy(long pointer, Ownership ownership) {
    return new IClassFactoryProxy(pointer, ownership);
  }

  @Override
  protected StubVtable stub() {
    return IClassFactoryStub.VTABLE;
  }
}
