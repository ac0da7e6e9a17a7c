package io.comwright.sample.processes;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;
import org.jspecify.annotations.Nullable;

/** The vtable of {@link IWbemServices}. */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IWbemServicesVtable extends GeneratedType<IWbemServices> {
  /** The IID as text. */
  public static final String IID = "9556dc99-828c-11cf-a37e-00aa003240c7";
  /** The IID as a value. */
  public static final Guid IID_IWbemServices = Guid.parse(IID);

  /**
   * {@code HRESULT ExecQuery(BSTR language, BSTR query, LONG flags, IUnknown* context, IEnumWbemClassObject** result)}
   */
  public static final int SLOT_execQuery = 20;
  /** Number of slots up to the last one that is described. */
  public static final int SLOT_COUNT = 21;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IWbemServices 9556dc99-828c-11cf-a37e-00aa003240c7 partial
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      20 HRESULT ExecQuery(BSTR, BSTR, LONG, IUnknown*, IEnumWbemClassObject**)
      """;

  /** {@link IWbemServices} as a value: {@link IWbemServicesProxy#TYPE}. */
  static final ComType<IWbemServices> TYPE = register(new IWbemServicesVtable());

  /** Made once. */
  private IWbemServicesVtable() {
    super(IWbemServices.class, IID_IWbemServices, IUnknownProxy.TYPE, LAYOUT);
  }

  /** {@return the first eight bytes of the SHA-256 of {@link #LAYOUT}} */
  public static long layoutHash() {
    return 0x1bfdd23923ac8378L;
  }

  @Override
  protected IWbemServices proxy(long pointer, Ownership ownership) {
    return new IWbemServicesProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub() {
    return null;
  }
}
