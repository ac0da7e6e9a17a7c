package io.comwright.sample.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.junit.NoLeaks;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;

/** Prints what Microsoft documents of the scripting runtime and of MSXML. */
class TypeLibraryReaderTest {
  private static List<String> printed(String... arguments) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      TypeLibraryReader.main(arguments);
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8).lines().map(String::strip).toList();
  }

  private static void has(List<String> lines, String pattern) {
    assertTrue(
        lines.stream().anyMatch(line -> line.matches(pattern)),
        pattern + " in\n" + String.join("\n", lines));
  }

  @Test
  @EnabledOnOs(value = OS.WINDOWS, disabledReason = "type libraries are read by Windows")
  @ExtendWith(NoLeaks.class)
  void theScriptingRuntime() {
    List<String> lines = printed("scrrun.dll");
    has(lines, "\\[uuid\\(420b2830-e718-11cf-893d-00a0c9054228\\), version\\(1\\.0\\).*");
    has(lines, "library Scripting \\{");
    has(lines, "\\[uuid\\(42c642c1-97e1-11cf-978f-00a02463e06f\\), dual, oleautomation, hidden.*");
    has(lines, "interface IDictionary : IDispatch \\{");
    has(
        lines,
        "\\[id\\(0\\), propget.*\\] HRESULT Item\\(\\[in\\] VARIANT\\* Key, \\[out, retval\\]"
            + " VARIANT\\* \\w+\\); // at 72");
    has(
        lines,
        "\\[id\\(1100\\).*\\] HRESULT OpenTextFile\\(\\[in\\] BSTR FileName, \\[in,"
            + " defaultvalue\\(1\\)\\] IOMode IOMode, \\[in, defaultvalue\\(false\\)\\]"
            + " VARIANT_BOOL Create, .*");
    has(lines, "enum IOMode \\{");
    has(lines, "ForAppending = 8,");
    has(lines, "coclass Dictionary \\{");
    has(lines, "\\[default\\] interface IDictionary;");
    assertEquals("}", lines.getLast());
  }

  @Test
  @EnabledOnOs(value = OS.WINDOWS, disabledReason = "type libraries are read by Windows")
  @ExtendWith(NoLeaks.class)
  void theLibraryOfAnObject() {
    List<String> lines = printed("MSXML2.DOMDocument");
    has(lines, "library MSXML2? \\{");
    has(lines, "dispinterface XMLDOMDocumentEvents \\{");
    has(lines, "\\[id\\(-609\\).*\\] \\w+ onreadystatechange\\(\\);");
    has(lines, "\\[default, source\\] interface XMLDOMDocumentEvents;");
    has(lines, "NODE_ELEMENT = 1,");
    has(
        lines,
        "\\[id\\(2\\), propget.*\\] HRESULT nodeName\\(\\[out, retval\\] BSTR\\* \\w+\\); // at"
            + " 56");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there it prints libraries")
  void saysWhatItNeeds() {
    UnsupportedOperationException e =
        assertThrows(
            UnsupportedOperationException.class,
            () -> TypeLibraryReader.main(new String[] {"scrrun.dll"}));
    assertTrue(
        e.getMessage().startsWith("Apartment.enterSta needs the COM of Windows"), e.getMessage());
  }
}
