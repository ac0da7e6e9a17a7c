package io.comwright.sample.processes;

import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Text;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IWbemLocator} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IWbemLocatorStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(IWbemLocator.class,
      IWbemLocatorVtable.IID, IUnknownProxy.TYPE, IWbemLocatorVtable.LAYOUT,
      IWbemLocatorVtable.LAYOUT_HASH), MethodHandles.lookup(), IWbemLocatorVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IWbemLocatorVtable.SLOT_connectServer, "connectServer", "(JJJJJJJJJ)J");
    VTABLE.register();
  }

  private IWbemLocatorStub() {}

  /**
   * {@code HRESULT ConnectServer(BSTR resource, BSTR user, BSTR password, BSTR locale, LONG flags, BSTR authority, IUnknown* context, IWbemServices** result)}
   */
  static long connectServer(long self, long resource, long user, long password, long locale,
      long flags, long authority, long context, long result) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(result, "IWbemLocator.ConnectServer", "result");
      String resourceText = Text.readBstr(resource);
      String userText = user == 0L ? null : Text.readBstr(user);
      String passwordText = password == 0L ? null : Text.readBstr(password);
      String localeText = locale == 0L ? null : Text.readBstr(locale);
      String authorityText = authority == 0L ? null : Text.readBstr(authority);
      IUnknown contextObject = context == 0L ? null : frame.lend(context, IUnknownProxy.TYPE);
      if (Trace.ON) Trace.call("IWbemLocator.ConnectServer", resourceText, userText, passwordText,
          localeText, (int) flags, authorityText, contextObject);
      Memory.putLong(result,
          Answers.detach(Trace.result(((IWbemLocator) Upcall.target(self)).connectServer(resourceText,
          userText, passwordText, localeText, (int) flags, authorityText, contextObject)),
          IWbemServicesProxy.TYPE, "IWbemLocator.ConnectServer"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IWbemLocator.ConnectServer", result, 8);
    }
  }
}
