package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/** The vtable of {@link IReplacedArrays}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IReplacedArraysVtable extends GeneratedType<IReplacedArrays> {
  public static final String IID = "00000000-0000-0000-0000-0000000000b5";
  public static final Guid IID_IReplacedArrays = Guid.parse(IID);
  public static final int SLOT_update = 3;
  public static final int SLOT_exchange = 4;
  public static final int SLOT_replace = 5;
  public static final int SLOT_replaceBoxes = 6;
  public static final int SLOT_COUNT = 7;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IReplacedArrays 00000000-0000-0000-0000-0000000000b5
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT update(ULONG, FLOAT*)
      4 HRESULT exchange(ULONG, HANDLE*)
      5 HRESULT replace(ULONG, IScalars**, ULONG, IScalars**, ULONG, LPWSTR*)
      6 HRESULT replaceBoxes(ULONG, Box*, LONG*, ULONG, VARIANT*)
      """;

  /** {@link IReplacedArrays} as a value: {@link IReplacedArraysProxy#TYPE}. */
  static final ComType<IReplacedArrays> TYPE = register(1, new IReplacedArraysVtable());

  private IReplacedArraysVtable() {
    super(IReplacedArrays.class, IID_IReplacedArrays, IUnknownProxy.TYPE, LAYOUT);
  }

  /** {@return the first eight bytes of the SHA-256 of {@link #LAYOUT}} */
  public static long layoutHash() {
    return 0xcab3a8820b783053L;
  }

  @Override
  protected IReplacedArrays proxy(long pointer, Ownership ownership) {
    return new IReplacedArraysProxy(pointer, ownership);
  }

  @Override
  protected StubVtable stub() {
    return IReplacedArraysStub.VTABLE;
  }
}
