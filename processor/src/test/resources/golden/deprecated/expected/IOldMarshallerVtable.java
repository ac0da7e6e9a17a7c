package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/** The vtable of {@link IOldMarshaller}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "deprecation", "removal", "doclint:missing"})
public final class IOldMarshallerVtable extends GeneratedType<IOldMarshaller> {
  public static final String IID = "00000000-0000-0000-0000-0000000000f2";
  public static final Guid IID_IOldMarshaller = Guid.parse(IID);
  public static final int SLOT_sleep = 3;
  public static final int SLOT_COUNT = 4;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IOldMarshaller 00000000-0000-0000-0000-0000000000f2
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT sleep(LONG)
      """;

  /** {@link IOldMarshaller} as a value: {@link IOldMarshallerProxy#TYPE}. */
  static final ComType<IOldMarshaller> TYPE = register(1, new IOldMarshallerVtable());

  private IOldMarshallerVtable() {
    super(IOldMarshaller.class, IID_IOldMarshaller, IUnknownProxy.TYPE, LAYOUT);
  }

  /** {@return the first eight bytes of the SHA-256 of {@link #LAYOUT}} */
  public static long layoutHash() {
    return 0x8b5737de41e9b8c4L;
  }

  @Override
  protected IOldMarshaller proxy(long pointer, Ownership ownership) {
    return new IOldMarshallerProxy(pointer, ownership);
  }

  @Override
  protected StubVtable stub() {
    return IOldMarshallerStub.VTABLE;
  }
}
