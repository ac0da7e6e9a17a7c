package io.comwright.sample.processes;

import io.comwright.IUnknown;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.NativeName;
import org.jspecify.annotations.Nullable;

/** The way to a computer ({@code wbemcli.h}). */
@ComInterface("dc12a687-737f-11cf-884d-00aa004b2e24")
public interface IWbemLocator extends IUnknown {
  /**
   * Connects to a namespace of a computer.
   *
   * @param resource {@code ROOT\\CIMV2} of this one
   * @param user null for the current one
   * @param password null with the current user
   * @param locale null for the current one
   * @param flags 0
   * @param authority null for the default
   * @param context null
   * @return the connection, which whoever calls closes
   */
  @NativeName("ConnectServer")
  IWbemServices connectServer(
      @Bstr String resource,
      @Nullable @Bstr String user,
      @Nullable @Bstr String password,
      @Nullable @Bstr String locale,
      int flags,
      @Nullable @Bstr String authority,
      @Nullable IUnknown context);
}
