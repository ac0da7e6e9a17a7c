package io.comwright.sample.processes;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/** The vtable of {@link IWbemObjectSink}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IWbemObjectSinkVtable extends GeneratedType<IWbemObjectSink> {
  public static final String IID = "7c857801-7381-11cf-884d-00aa004b2e24";
  public static final Guid IID_IWbemObjectSink = Guid.parse(IID);
  public static final int SLOT_indicate = 3;
  public static final int SLOT_setStatus = 4;
  public static final int SLOT_COUNT = 5;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IWbemObjectSink 7c857801-7381-11cf-884d-00aa004b2e24
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT Indicate(ULONG, IWbemClassObject**)
      4 HRESULT SetStatus(LONG, HRESULT, BSTR, IWbemClassObject*)
      """;

  /** {@link IWbemObjectSink} as a value: {@link IWbemObjectSinkProxy#TYPE}. */
  static final ComType<IWbemObjectSink> TYPE = register(1, new IWbemObjectSinkVtable());

  private IWbemObjectSinkVtable() {
    super(IWbemObjectSink.class, IID_IWbemObjectSink, IUnknownProxy.TYPE, LAYOUT);
  }

  /** {@return the first eight bytes of the SHA-256 of {@link #LAYOUT}} */
  public static long layoutHash() {
    return 0x70677b6af58da6b9L;
  }

  @Override
  protected IWbemObjectSink proxy(long pointer, Ownership ownership) {
    return new IWbemObjectSinkProxy(pointer, ownership);
  }

  @Override
  protected StubVtable stub() {
    return IWbemObjectSinkStub.VTABLE;
  }
}
