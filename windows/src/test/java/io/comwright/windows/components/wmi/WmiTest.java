package io.comwright.windows.components.wmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.automation.Variant;
import io.comwright.windows.AuthenticationLevel;
import io.comwright.windows.CoClass;
import io.comwright.windows.ImpersonationLevel;
import io.comwright.windows.ProxyBlanket;
import io.comwright.windows.components.ComponentTest;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WmiTest extends ComponentTest {
  private static final Guid LOCATOR = Guid.parse("4590f811-1d3a-11d0-891f-00aa004b2e24");

  /** {@code WBEM_E_INVALID_QUERY}. */
  private static final HResult INVALID_QUERY = HResult.of(0x80041017);

  private static final String PROCESSES = "SELECT Name, ProcessId FROM Win32_Process";

  private static IWbemServices connect() {
    try (IWbemLocator locator = CoClass.of(LOCATOR).create(IWbemLocatorProxy.TYPE)) {
      IWbemServices services =
          locator.connectServer("ROOT\\CIMV2", null, null, null, 0, null, null);
      ProxyBlanket.set(services, AuthenticationLevel.CALL, ImpersonationLevel.IMPERSONATE);
      return services;
    }
  }

  private static Variant get(IWbemClassObject object, String name) {
    Ref<Variant> value = new Ref<>();
    object.get(name, 0, value, null, null);
    return value.get();
  }

  private static void note(IWbemClassObject object, Map<Long, String> processes) {
    processes.put(get(object, "ProcessId").asLong(), get(object, "Name").asString());
  }

  private static void thisProcessIsIn(Map<Long, String> processes) {
    assertEquals("java.exe", processes.get(ProcessHandle.current().pid()), processes::toString);
  }

  @Test
  void synchronous() {
    Map<Long, String> processes = new HashMap<>();
    IWbemClassObject[] some = new IWbemClassObject[2];
    IntRef returned = new IntRef();
    try (IWbemServices services = connect();
        IEnumWbemClassObject objects = services.execQuery("WQL", PROCESSES, 0x30, null)) {
      do {
        objects.next(-1, some, returned);
        for (int i = 0; i < returned.get(); i++) {
          try (IWbemClassObject object = some[i]) {
            note(object, processes);
          }
        }
      } while (returned.get() > 0);
    }
    thisProcessIsIn(processes);
  }

  /** A sink of Java, which WMI calls on a thread of its own. */
  @Test
  void asynchronous() throws Exception {
    Map<Long, String> processes = new ConcurrentHashMap<>();
    CompletableFuture<HResult> status = new CompletableFuture<>();
    IWbemObjectSink sink =
        new IWbemObjectSink() {
          @Override
          public void indicate(IWbemClassObject[] objects) {
            for (IWbemClassObject object : objects) {
              note(object, processes);
            }
          }

          @Override
          public void setStatus(
              int flags, HResult result, @Nullable String text, @Nullable IWbemClassObject object) {
            status.complete(result);
          }
        };
    int before = ComObject.liveCount();
    try (IWbemServices services = connect()) {
      services.execQueryAsync("WQL", PROCESSES, 0, null, sink);
      assertEquals(HResult.of(HResult.S_OK), status.get(60, TimeUnit.SECONDS));
    }
    thisProcessIsIn(processes);
    // The last reference goes after the status has been told.
    for (int i = 0; i < 100 && ComObject.liveCount() > before; i++) {
      Thread.sleep(50);
    }
  }

  @Test
  void oneObject() {
    Ref<IWbemClassObject> object = new Ref<>();
    try (IWbemServices services = connect()) {
      services.getObject(
          "Win32_Process.Handle=\"" + ProcessHandle.current().pid() + "\"", 0, null, object, null);
      try (IWbemClassObject process = object.get()) {
        assertEquals("java.exe", get(process, "Name").asString());
        assertEquals(ProcessHandle.current().pid(), get(process, "ProcessId").asLong());
      }
    }
  }

  @Test
  void aQueryThatIsNone() {
    try (IWbemServices services = connect()) {
      ComException e =
          assertThrows(
              ComException.class, () -> services.execQuery("WQL", "SELECT FROM", 0x30, null));
      assertEquals(INVALID_QUERY, e.hresult());
    }
  }
}
