package io.comwright.windows.components.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.automation.Dispatch;
import io.comwright.automation.IDispatch;
import io.comwright.automation.IDispatchProxy;
import io.comwright.automation.Sequence;
import io.comwright.windows.Apartment;
import io.comwright.windows.CoClass;
import io.comwright.windows.SecondVm;
import io.comwright.windows.ServerContext;
import io.comwright.windows.ServerRegistration;
import io.comwright.windows.ServerRegistration.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A Java server in a process of its own, which scripts use by name. */
@EnabledOnOs(OS.WINDOWS)
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SAME_THREAD)
class ScriptedServerTest {
  @TempDir Path folder;

  private ServerRegistration registration;
  private Path report;

  @BeforeEach
  void register() throws IOException {
    report = folder.resolve("report");
    Path arguments = folder.resolve("arguments");
    SecondVm.write(
        arguments, SecondVm.arguments(List.of(), AccountServer.class, report.toString()));
    registration =
        ServerRegistration.of(
                AccountServer.CLSID, "\"" + SecondVm.java() + "\" \"@" + arguments + "\"")
            .progId(AccountServer.PROG_ID);
    registration.install(Place.MACHINE);
  }

  @AfterEach
  void unregister() {
    registration.remove(Place.MACHINE);
  }

  private void theServerHasEnded() throws Exception {
    assertEquals("live objects: 0", SecondVm.report(report));
  }

  private List<String> run(String name, String script) throws Exception {
    Path file = Files.writeString(folder.resolve(name), script);
    return SecondVm.run(name, List.of("cscript.exe", "//nologo", file.toString())).lines();
  }

  @Test
  void visualBasic() throws Exception {
    List<String> told =
        run(
            "account.vbs",
            """
            Set account = CreateObject("Comwright.Account")
            account.Deposit 40, "salary"
            account.Deposit 2
            WScript.Echo account.Balance
            WScript.Echo account.Note(1)
            For Each note In account
              WScript.Echo note
            Next
            On Error Resume Next
            account.Withdraw 100
            WScript.Echo Err.Description
            """);
    assertEquals(List.of("42", "none", "salary", "none", "no funds"), told);
    theServerHasEnded();
  }

  @Test
  void javaScript() throws Exception {
    List<String> told =
        run(
            "account.js",
            """
            var account = new ActiveXObject("Comwright.Account");
            account.Deposit(40, "salary");
            account.Balance = account.Balance + 2;
            WScript.Echo(account.Balance);
            try {
              account.Withdraw(100);
            } catch (e) {
              WScript.Echo(e.description);
            }
            WScript.Echo(account.Apply(function (balance) { return balance / 2; }));
            """);
    assertEquals(List.of("42", "no funds", "21"), told);
    theServerHasEnded();
  }

  @Test
  void java() throws Exception {
    try (Apartment _ = Apartment.enterMta()) {
      try (IDispatch object =
              CoClass.of(AccountServer.PROG_ID).create(IDispatchProxy.TYPE, ServerContext.LOCAL);
          Dispatch account = Dispatch.of(object)) {
        account.call("Deposit", Dispatch.named("note", "salary"), Dispatch.named("amount", 40));
        assertEquals(40, account.get("Balance"));
        try (Sequence<String> notes = account.elements(String.class)) {
          assertEquals(List.of("salary"), notes.toList());
        }
      }
      theServerHasEnded();
    }
  }
}
