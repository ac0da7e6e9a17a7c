package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/** The vtable of {@link IAllocatedArrays}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IAllocatedArraysVtable extends GeneratedType<IAllocatedArrays> {
  public static final String IID = "00000000-0000-0000-0000-0000000000b6";
  public static final Guid IID_IAllocatedArrays = Guid.parse(IID);
  public static final int SLOT_allocated = 3;
  public static final int SLOT_allocatedBoxes = 4;
  public static final int SLOT_allocatedTexts = 5;
  public static final int SLOT_allocatedObjects = 6;
  public static final int SLOT_allocatedTwice = 7;
  public static final int SLOT_COUNT = 8;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IAllocatedArrays 00000000-0000-0000-0000-0000000000b6
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT allocated(ULONG*, LONG**)
      4 HRESULT allocatedBoxes(LONG, Box**, ULONG*)
      5 HRESULT allocatedTexts(LONG*, BSTR**)
      6 HRESULT allocatedObjects(ULONG*, IScalars***, GUID**, ULONG*)
      7 HRESULT allocatedTwice(LPCWSTR**, LONGLONG*, BOOL**)
      """;

  /** {@link IAllocatedArrays} as a value: {@link IAllocatedArraysProxy#TYPE}. */
  static final ComType<IAllocatedArrays> TYPE = register(1, new IAllocatedArraysVtable());

  private IAllocatedArraysVtable() {
    super(IAllocatedArrays.class, IID_IAllocatedArrays, IUnknownProxy.TYPE, LAYOUT);
  }

  /** {@return the first eight bytes of the SHA-256 of {@link #LAYOUT}} */
  public static long layoutHash() {
    return 0xef801dd7e4265059L;
  }

  @Override
  protected IAllocatedArrays proxy(long pointer, Ownership ownership) {
    return new IAllocatedArraysProxy(pointer, ownership);
  }

  @Override
  protected StubVtable stub() {
    return IAllocatedArraysStub.VTABLE;
  }
}
