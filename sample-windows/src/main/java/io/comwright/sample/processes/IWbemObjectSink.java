package io.comwright.sample.processes;

import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.SizeIs;
import org.jspecify.annotations.Nullable;

/** What WMI calls with what a query finds, on threads of its own ({@code wbemcli.h}). */
@ComInterface("7c857801-7381-11cf-884d-00aa004b2e24")
public interface IWbemObjectSink extends IUnknown {
  /**
   * Called with some objects.
   *
   * @param objects what was found, lent for the call
   */
  @NativeName("Indicate")
  void indicate(@SizeIs IWbemClassObject[] objects);

  /**
   * Called last.
   *
   * @param flags 0 if the query is through
   * @param result how it has ended
   * @param text null, or what more there is to say
   * @param object null, or what more there is to know of a failure
   */
  @NativeName("SetStatus")
  void setStatus(
      int flags, HResult result, @Nullable @Bstr String text, @Nullable IWbemClassObject object);
}
