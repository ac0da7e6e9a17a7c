package io.comwright.sample.processes;

import io.comwright.Guid;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.automation.Variant;
import io.comwright.windows.Apartment;
import io.comwright.windows.AuthenticationLevel;
import io.comwright.windows.CoClass;
import io.comwright.windows.ImpersonationLevel;
import io.comwright.windows.ProxyBlanket;

/** Lists the running processes. */
public final class ProcessList {
  private static final Guid WBEM_LOCATOR = Guid.parse("4590f811-1d3a-11d0-891f-00aa004b2e24");

  /** How many objects are asked for at once. */
  private static final int SOME = 16;

  private ProcessList() {}

  /**
   * Prints a line for each process.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    try (Apartment _ = Apartment.enterMta();
        IWbemServices services = connect();
        IEnumWbemClassObject processes =
            services.execQuery(
                "WQL",
                "SELECT Name, ProcessId FROM Win32_Process",
                IWbemServices.RETURN_IMMEDIATELY | IWbemServices.FORWARD_ONLY,
                null)) {
      IWbemClassObject[] some = new IWbemClassObject[SOME];
      IntRef returned = new IntRef();
      do {
        processes.next(IEnumWbemClassObject.INFINITE, some, returned);
        for (int i = 0; i < returned.get(); i++) {
          try (IWbemClassObject process = some[i]) {
            System.out.printf(
                "%6d %s%n", get(process, "ProcessId").asLong(), get(process, "Name").asString());
          }
        }
      } while (returned.get() > 0);
    }
  }

  /** To this computer; whoever calls closes the connection. */
  static IWbemServices connect() {
    try (IWbemLocator locator = CoClass.of(WBEM_LOCATOR).create(IWbemLocatorProxy.TYPE)) {
      IWbemServices services =
          locator.connectServer("ROOT\\CIMV2", null, null, null, 0, null, null);
      // WMI refuses those who do not let it act for them.
      ProxyBlanket.set(services, AuthenticationLevel.CALL, ImpersonationLevel.IMPERSONATE);
      return services;
    }
  }

  /** The value of a property. */
  static Variant get(IWbemClassObject object, String property) {
    Ref<Variant> value = new Ref<>();
    object.get(property, 0, value, null, null);
    return value.get();
  }
}
