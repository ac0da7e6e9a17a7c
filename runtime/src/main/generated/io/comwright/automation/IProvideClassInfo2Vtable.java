package io.comwright.automation;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/** The vtable of {@link IProvideClassInfo2}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IProvideClassInfo2Vtable extends GeneratedType<IProvideClassInfo2> {
  public static final String IID = "a6bc3ac0-dbaa-11ce-9de3-00aa004bb851";
  public static final Guid IID_IProvideClassInfo2 = Guid.parse(IID);
  public static final int SLOT_getGuid = 4;
  public static final int SLOT_COUNT = 5;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IProvideClassInfo2 a6bc3ac0-dbaa-11ce-9de3-00aa004bb851
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT GetClassInfo(ITypeInfo**)
      4 HRESULT GetGUID(ULONG, GUID*)
      """;

  /** {@link IProvideClassInfo2} as a value: {@link IProvideClassInfo2Proxy#TYPE}. */
  static final ComType<IProvideClassInfo2> TYPE;

  static {
    checkBase("IProvideClassInfo2", "IProvideClassInfo", IProvideClassInfoVtable.layoutHash(),
        0xd1a91d8ad96e290eL);
    TYPE = register(1, new IProvideClassInfo2Vtable());
  }

  private IProvideClassInfo2Vtable() {
    super(IProvideClassInfo2.class, IID_IProvideClassInfo2, IProvideClassInfoProxy.TYPE, LAYOUT);
  }

  /** {@return the first eight bytes of the SHA-256 of {@link #LAYOUT}} */
  public static long layoutHash() {
    return 0xaaf67e914671bb64L;
  }

  @Override
  protected IProvideClassInfo2 proxy(long pointer, Ownership ownership) {
    return new IProvideClassInfo2Proxy(pointer, ownership);
  }

  @Override
  protected StubVtable stub() {
    return IProvideClassInfo2Stub.VTABLE;
  }
}
