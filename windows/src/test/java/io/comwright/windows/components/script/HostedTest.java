package io.comwright.windows.components.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.automation.Dispatch;
import io.comwright.automation.IEnumVARIANT;
import io.comwright.automation.IEnumVARIANTProxy;
import io.comwright.automation.Variant;
import io.comwright.automation.VariantEnumerator;
import io.comwright.junit.NoLeaks;
import io.comwright.windows.Apartment;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scripts that use a Java object, and Java that calls their functions. */
@EnabledOnOs(OS.WINDOWS)
@ExtendWith(NoLeaks.class)
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SAME_THREAD)
class HostedTest {
  private final Account account = new Account();
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

  private Host host(String language) {
    return new Host(language, "account", account);
  }

  @Test
  void visualBasic() {
    try (Host host = host("VBScript")) {
      host.run(
          """
          account.Deposit 40, "salary"
          account.deposit 3
          account.Balance = account + 1
          account.Note(1) = "found"
          amount = 85
          even = account.Halve(amount)
          total = account.Sum(1, "2", 3.2)
          For Each note In account
            notes = notes & note & ";"
          Next
          """);
      assertEquals(List.of(), host.mistakes());
      assertEquals(44, account.balance());
      assertEquals("salary", account.note(0));
      assertEquals("found", account.note(1));
      assertEquals("salary;found;", host.value("notes").asString());
      assertEquals(42, host.value("amount").asInt());
      assertEquals(Variant.of(false), host.value("even"));
      assertEquals(6, host.value("total").asInt());
    }
  }

  @Test
  void javaScript() {
    try (Host host = host("JScript")) {
      host.run(
          """
          account.Deposit(40, "salary");
          account.deposit(3);
          account.Balance = account.Balance + 1;
          account.Note(1) = "found";
          var total = account.Sum(1, "2", 3.2);
          var applied = account.Apply(function (balance) { return 2 * balance; });
          """);
      assertEquals(List.of(), host.mistakes());
      assertEquals(44, account.balance());
      assertEquals("found", account.note(1));
      assertEquals(44, host.value("account + 0").asInt());
      assertEquals(6, host.value("total").asInt());
      assertEquals(88, host.value("applied").asInt());
    }
  }

  @Test
  void anEnumeratorOfJavaScript() {
    VariantEnumerator notes = new VariantEnumerator(List.of("salary", "found"));
    Account listed =
        new Account() {
          @Override
          public IEnumVARIANT newEnum() {
            return notes;
          }
        };
    ComObject held = ComObject.expose(notes);
    MemorySegment pointer = held.pointer(IEnumVARIANTProxy.TYPE);
    try (Host host = new Host("JScript", "account", listed)) {
      host.run(
          """
          var notes = "";
          for (var each = new Enumerator(account); !each.atEnd(); each.moveNext()) {
            notes += each.item() + ";";
          }
          """);
      assertEquals(List.of(), host.mistakes());
      assertEquals("salary;found;", host.value("notes").asString());
    }
    held.close();
    if (ComObject.liveCount() > 0) {
      // The Enumerator of Wine 8 keeps its reference for good.
      IEnumVARIANTProxy.attach(pointer).close();
    }
  }

  @Test
  void visualBasicCatches() {
    try (Host host = host("VBScript")) {
      host.run(
          """
          On Error Resume Next
          account.Withdraw 1
          source = Err.Source
          text = Err.Description
          number = Err.Number
          Err.Clear
          account.Deposit "many"
          mismatch = Err.Number
          Err.Clear
          account.Steal
          unknown = Err.Number
          """);
      assertEquals(List.of(), host.mistakes());
      assertEquals("Bank.Account", host.value("source").asString());
      assertEquals("no funds", host.value("text").asString());
      assertEquals(HResult.E_ACCESSDENIED, host.value("number").asInt());
      // Type mismatch, and Object doesn't support this property or method.
      assertEquals(13, host.value("mismatch").asInt());
      assertEquals(438, host.value("unknown").asInt());
    }
  }

  @Test
  void javaScriptCatches() {
    try (Host host = host("JScript")) {
      host.run(
          """
          var number, text;
          try {
            account.Withdraw(1);
          } catch (e) {
            number = e.number;
            text = e.description;
          }
          """);
      assertEquals(List.of(), host.mistakes());
      assertEquals("no funds", host.value("text").asString());
      assertEquals(HResult.E_ACCESSDENIED, host.value("number").asInt());
    }
  }

  @ParameterizedTest
  @CsvSource({"VBScript,account.Withdraw 1", "JScript,account.Withdraw(1);"})
  void whatNobodyCatchesArrives(String language, String statement) {
    try (Host host = host(language)) {
      assertThrows(ComException.class, () -> host.run("\n" + statement));
      assertEquals(
          List.of(new Host.Mistake(1, "no funds", HResult.of(HResult.E_ACCESSDENIED))),
          host.mistakes());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "VBScript,Function twice(x): twice = 2 * x: End Function",
    "JScript,function twice(x) { return 2 * x; }"
  })
  void javaCallsAFunctionOfAScript(String language, String script) {
    try (Host host = host(language)) {
      host.run(script);
      try (Dispatch functions = host.functions()) {
        assertEquals(42, functions.call(int.class, "twice", 21));
        ComException e = assertThrows(ComException.class, () -> functions.call("thrice", 21));
        assertEquals(HResult.DISP_E_UNKNOWNNAME, e.hresult().code());
      }
    }
  }

  @Test
  void aFunctionThatThrows() {
    try (Host host = host("JScript")) {
      host.run("function fail(text) { throw new Error(11, text); }");
      try (Dispatch functions = host.functions()) {
        ComException e = assertThrows(ComException.class, () -> functions.call("fail", "no"));
        assertEquals("fail", e.method());
      }
    }
  }

  /** Objects of a script have members that come and go. */
  @Test
  void anObjectOfAScript() {
    try (Host host = host("JScript")) {
      host.run("function make() { return {name: 'a', list: [1, 2, 3]}; }");
      try (Dispatch functions = host.functions();
          Dispatch made = functions.call(Dispatch.class, "make");
          Dispatch list = made.get(Dispatch.class, "list")) {
        assertEquals("a", made.get("name"));
        made.put("name", "b");
        assertEquals("b", made.get("name"));
        assertEquals(3, list.get(int.class, "length"));
        assertEquals(2, list.get(int.class, "1"));
        assertEquals("1,2,3", list.call(String.class, "join", ","));
      }
    }
  }
}
