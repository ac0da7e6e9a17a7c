package io.comwright.automation;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;
import org.jspecify.annotations.Nullable;

/** The vtable of {@link ITypeInfo}. */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class ITypeInfoVtable extends GeneratedType<ITypeInfo> {
  /** The IID as text. */
  public static final String IID = "00020401-0000-0000-c000-000000000046";
  /** The IID as a value. */
  public static final Guid IID_ITypeInfo = Guid.parse(IID);
  /** Number of slots up to the last one that is described. */
  public static final int SLOT_COUNT = 3;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface ITypeInfo 00020401-0000-0000-c000-000000000046 partial
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      """;

  /** {@link ITypeInfo} as a value: {@link ITypeInfoProxy#TYPE}. */
  static final ComType<ITypeInfo> TYPE = register(new ITypeInfoVtable());

  /** Made once. */
  private ITypeInfoVtable() {
    super(ITypeInfo.class, IID_ITypeInfo, IUnknownProxy.TYPE, LAYOUT);
  }

  /** {@return the first eight bytes of the SHA-256 of {@link #LAYOUT}} */
  public static long layoutHash() {
    return 0x4df50f7e13ef7949L;
  }

  @Override
  protected ITypeInfo proxy(long pointer, Ownership ownership) {
    return new ITypeInfoProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub() {
    return null;
  }
}
