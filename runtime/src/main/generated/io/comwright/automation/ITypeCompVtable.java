package io.comwright.automation;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;
import org.jspecify.annotations.Nullable;

/** The vtable of {@link ITypeComp}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class ITypeCompVtable extends GeneratedType<ITypeComp> {
  public static final String IID = "00020403-0000-0000-c000-000000000046";
  public static final Guid IID_ITypeComp = Guid.parse(IID);
  /** Up to the last one that is described. */
  public static final int SLOT_COUNT = 3;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface ITypeComp 00020403-0000-0000-c000-000000000046 partial
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      """;

  /** {@link ITypeComp} as a value: {@link ITypeCompProxy#TYPE}. */
  static final ComType<ITypeComp> TYPE = register(1, new ITypeCompVtable());

  private ITypeCompVtable() {
    super(ITypeComp.class, IID_ITypeComp, IUnknownProxy.TYPE, LAYOUT);
  }

  /** {@return the first eight bytes of the SHA-256 of {@link #LAYOUT}} */
  public static long layoutHash() {
    return 0xd73d97f481bcad95L;
  }

  @Override
  protected ITypeComp proxy(long pointer, Ownership ownership) {
    return new ITypeCompProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub() {
    return null;
  }
}
