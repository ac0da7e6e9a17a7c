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
@SuppressWarnings({"all", "doclint:missing"})
public final class IWbemServicesVtable extends GeneratedType<IWbemServices> {
  public static final String IID = "9556dc99-828c-11cf-a37e-00aa003240c7";
  public static final Guid IID_IWbemServices = Guid.parse(IID);
  public static final int SLOT_getObject = 6;
  public static final int SLOT_execQuery = 20;
  public static final int SLOT_execQueryAsync = 21;
  /** Up to the last one that is described. */
  public static final int SLOT_COUNT = 22;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IWbemServices 9556dc99-828c-11cf-a37e-00aa003240c7 partial
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      6 HRESULT GetObject(BSTR, LONG, IUnknown*, IWbemClassObject**, IUnknown**)
      20 HRESULT ExecQuery(BSTR, BSTR, LONG, IUnknown*, IEnumWbemClassObject**)
      21 HRESULT ExecQueryAsync(BSTR, BSTR, LONG, IUnknown*, IWbemObjectSink*)
      """;

  /** {@link IWbemServices} as a value: {@link IWbemServicesProxy#TYPE}. */
  static final ComType<IWbemServices> TYPE = register(1, new IWbemServicesVtable());

  private IWbemServicesVtable() {
    super(IWbemServices.class, IID_IWbemServices, IUnknownProxy.TYPE, LAYOUT);
  }

  /** {@return the first eight bytes of the SHA-256 of {@link #LAYOUT}} */
  public static long layoutHash() {
    return 0x921771ee62b38f2eL;
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
