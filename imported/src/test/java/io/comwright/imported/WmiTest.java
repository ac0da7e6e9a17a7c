package io.comwright.imported;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.HResult;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.automation.Variant;
import io.comwright.imported.bindings.*;
import io.comwright.windows.AuthenticationLevel;
import io.comwright.windows.CoClass;
import io.comwright.windows.ImpersonationLevel;
import io.comwright.windows.ProxyBlanket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** WMI: this process among all, asked for and handed over. */
@EnabledOnOs(OS.WINDOWS)
class WmiTest extends ComponentTest {
  private static final String PROCESSES = "SELECT Name, ProcessId FROM Win32_Process";
  private static final int FOREVER = -1;

  private static IWbemServices services() {
    IWbemLocator locator = CoClass.of(Clsids.CLSID_WbemLocator).create(IWbemLocatorProxy.TYPE);
    IWbemServices services = locator.connectServer("ROOT\\CIMV2", null, null, null, 0, null, null);
    ProxyBlanket.set(services, AuthenticationLevel.CALL, ImpersonationLevel.IMPERSONATE);
    return services;
  }

  private static WBEM_GENERIC_FLAG_TYPE flags(WBEM_GENERIC_FLAG_TYPE... all) {
    int bits = 0;
    for (WBEM_GENERIC_FLAG_TYPE each : all) {
      bits |= each.bits();
    }
    return new WBEM_GENERIC_FLAG_TYPE(bits);
  }

  private static Variant get(IWbemClassObject object, String property) {
    Ref<Variant> value = new Ref<>(Variant.empty());
    object.get(property, 0, value, null, null);
    return value.get();
  }

  @Test
  void theEnumeratorEndsWithSFalse() {
    IEnumWbemClassObject processes =
        services()
            .execQuery(
                "WQL",
                PROCESSES,
                flags(
                    WBEM_GENERIC_FLAG_TYPE.WBEM_FLAG_RETURN_IMMEDIATELY,
                    WBEM_GENERIC_FLAG_TYPE.WBEM_FLAG_FORWARD_ONLY),
                null);
    List<Long> ids = new ArrayList<>();
    @Nullable IWbemClassObject[] some = new IWbemClassObject[4];
    IntRef returned = new IntRef();
    HResult result;
    do {
      result = processes.next(FOREVER, some, returned);
      for (int i = 0; i < returned.get(); i++) {
        ids.add(get(some[i], "ProcessId").asLong());
      }
    } while (result.is(HResult.S_OK));
    assertEquals(HResult.of(HResult.S_FALSE), result);
    assertTrue(ids.contains(ProcessHandle.current().pid()), ids::toString);
  }

  @Test
  void javaHearsOfObjects() throws InterruptedException {
    List<String> names = Collections.synchronizedList(new ArrayList<>());
    List<HResult> ends = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch done = new CountDownLatch(1);
    IWbemObjectSink sink =
        new IWbemObjectSink() {
          @Override
          public void indicate(IWbemClassObject[] objects) {
            for (IWbemClassObject each : objects) {
              names.add(get(each, "Name").asString());
            }
          }

          @Override
          public void setStatus(
              int flags, HResult result, @Nullable String text, @Nullable IWbemClassObject object) {
            if (flags == 0) {
              ends.add(result);
              done.countDown();
            }
          }
        };
    services().execQueryAsync("WQL", PROCESSES, flags(), null, sink);
    assertTrue(done.await(60, TimeUnit.SECONDS));
    assertEquals(List.of(HResult.of(HResult.S_OK)), ends);
    assertTrue(names.contains("java.exe"), names::toString);
  }
}
