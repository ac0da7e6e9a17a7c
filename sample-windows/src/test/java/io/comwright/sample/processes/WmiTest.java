package io.comwright.sample.processes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.Ref;
import io.comwright.junit.NoLeaks;
import io.comwright.windows.Apartment;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the program does not need of the same interfaces, with a sink in Java. */
@EnabledOnOs(OS.WINDOWS)
@ExtendWith(NoLeaks.class)
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SAME_THREAD)
class WmiTest {
  /** {@code WBEM_E_INVALID_QUERY}. */
  private static final HResult INVALID_QUERY = HResult.of(0x80041017);

  private static final String PROCESSES = "SELECT Name, ProcessId FROM Win32_Process";

  private Apartment apartment;

  @BeforeEach
  void enter() {
    apartment = Apartment.enterMta();
  }

  @AfterEach
  void leave() {
    apartment.close();
  }

  private static void note(IWbemClassObject object, Map<Long, String> processes) {
    processes.put(
        ProcessList.get(object, "ProcessId").asLong(), ProcessList.get(object, "Name").asString());
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
    try (IWbemServices services = ProcessList.connect()) {
      services.execQueryAsync("WQL", PROCESSES, 0, null, sink);
      assertEquals(HResult.of(HResult.S_OK), status.get(60, TimeUnit.SECONDS));
    }
    assertEquals("java.exe", processes.get(ProcessHandle.current().pid()), processes::toString);
    // The last reference goes after the status has been told.
    for (int i = 0; i < 100 && ComObject.liveCount() > before; i++) {
      Thread.sleep(50);
    }
  }

  @Test
  void oneObject() {
    Ref<IWbemClassObject> object = new Ref<>();
    try (IWbemServices services = ProcessList.connect()) {
      services.getObject(
          "Win32_Process.Handle=\"" + ProcessHandle.current().pid() + "\"", 0, null, object, null);
      try (IWbemClassObject process = object.get()) {
        assertEquals("java.exe", ProcessList.get(process, "Name").asString());
        assertEquals(ProcessHandle.current().pid(), ProcessList.get(process, "ProcessId").asLong());
      }
    }
  }

  @Test
  void aQueryThatIsNone() {
    try (IWbemServices services = ProcessList.connect()) {
      ComException e =
          assertThrows(
              ComException.class, () -> services.execQuery("WQL", "SELECT FROM", 0x30, null));
      assertEquals(INVALID_QUERY, e.hresult());
    }
  }
}
