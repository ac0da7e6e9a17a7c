package io.comwright.windows.components.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.automation.Dispatch;
import io.comwright.automation.IDispatch;
import io.comwright.automation.IDispatchProxy;
import io.comwright.automation.Sequence;
import io.comwright.junit.NoLeaks;
import io.comwright.windows.Apartment;
import io.comwright.windows.CoClass;
import io.comwright.windows.Moniker;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;

/** WMI as scripts see it: objects whose members are the properties of a class of WMI. */
@EnabledOnOs(OS.WINDOWS)
@ExtendWith(NoLeaks.class)
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SAME_THREAD)
class WmiScriptingTest {
  private static final String OWN =
      "SELECT * FROM Win32_Process WHERE ProcessId = " + ProcessHandle.current().pid();

  private Apartment apartment;

  @BeforeEach
  void enter() {
    apartment = Apartment.enterSta();
  }

  @AfterEach
  void leave() {
    apartment.close();
    assertEquals(0, ComObject.liveCount());
  }

  private static Dispatch services() {
    try (IDispatch object = CoClass.of("WbemScripting.SWbemLocator").create(IDispatchProxy.TYPE);
        Dispatch locator = Dispatch.of(object)) {
      return locator.call(Dispatch.class, "ConnectServer", ".", "root\\cimv2");
    }
  }

  @Test
  void aQueryFindsThisProcess() {
    try (Dispatch services = services();
        Dispatch found = services.call(Dispatch.class, "ExecQuery", OWN);
        Sequence<Dispatch> each = found.elements(Dispatch.class)) {
      List<String> names = new ArrayList<>();
      for (Dispatch process : each) {
        // As scripts read it; Wine knows no other way for what comes from the class.
        assertEquals(ProcessHandle.current().pid(), (long) process.call(int.class, "ProcessId"));
        names.add(process.call(String.class, "Name"));
      }
      assertEquals(List.of("java.exe"), names);
    }
  }

  @Test
  void theNamesOfMembersComeFromTheClass() {
    try (Dispatch services = services();
        Dispatch found = services.call(Dispatch.class, "ExecQuery", OWN);
        Sequence<Dispatch> each = found.elements(Dispatch.class)) {
      for (Dispatch process : each) {
        try (Dispatch properties = process.get(Dispatch.class, "Properties_");
            Dispatch name = properties.call(Dispatch.class, "Item", "Name")) {
          assertEquals("java.exe", name.get("Value"));
        }
        assertEquals("java.exe", process.call("caption"));
        ComException e = assertThrows(ComException.class, () -> process.call("NoSuchProperty"));
        assertEquals(HResult.DISP_E_UNKNOWNNAME, e.hresult().code());
      }
    }
  }

  @Test
  void aMonikerNamesTheServices() {
    try (IDispatch object = Moniker.bind("winmgmts:\\\\.\\root\\cimv2", IDispatchProxy.TYPE);
        Dispatch services = Dispatch.of(object);
        Dispatch found = services.call(Dispatch.class, "ExecQuery", OWN)) {
      assertEquals(1, found.get(int.class, "Count"));
    }
  }
}
