package io.comwright.sample.processes;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;
import org.jspecify.annotations.Nullable;

/** The vtable of {@link IWbemClassObject}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IWbemClassObjectVtable extends GeneratedType<IWbemClassObject> {
  public static final String IID = "dc12a681-737f-11cf-884d-00aa004b2e24";
  public static final Guid IID_IWbemClassObject = Guid.parse(IID);
  public static final int SLOT_get = 4;
  /** Up to the last one that is described. */
  public static final int SLOT_COUNT = 5;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IWbemClassObject dc12a681-737f-11cf-884d-00aa004b2e24 partial
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      4 HRESULT Get(LPCWSTR, LONG, VARIANT*, LONG*, LONG*)
      """;

  /** {@link IWbemClassObject} as a value: {@link IWbemClassObjectProxy#TYPE}. */
  static final ComType<IWbemClassObject> TYPE = register(1, new IWbemClassObjectVtable());

  private IWbemClassObjectVtable() {
    super(IWbemClassObject.class, IID_IWbemClassObject, IUnknownProxy.TYPE, LAYOUT);
  }

  /** {@return the first eight bytes of the SHA-256 of {@link #LAYOUT}} */
  public static long layoutHash() {
    return 0x226df57018757425L;
  }

  @Override
  protected IWbemClassObject proxy(long pointer, Ownership ownership) {
    return new IWbemClassObjectProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub() {
    return null;
  }
}
