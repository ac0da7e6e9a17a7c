package io.comwright.importer.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.importer.Imports;
import io.comwright.importer.WindowsMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an author says holds, and is about something. */
class ContractedDefinitionsTest {
  @Test
  void ownerOfAText() {
    String with = "IShellItem\nowner IShellItem.GetDisplayName.ppszName ";
    assertEquals(
        "@CoTaskMem String getDisplayName(SIGDN sigdnName);",
        Imports.method(with + "CoTaskMem", "IShellItem", "getDisplayName"));
    assertEquals(
        "@Borrowed String getDisplayName(SIGDN sigdnName);",
        Imports.method(with + "Borrowed", "IShellItem", "getDisplayName"));
    assertTrue(
        !Imports.sources("x", with.split("\n")[0], with.split("\n")[1] + "CoTaskMem")
            .get("IShellItem")
            .contains("// review"));
  }

  @Test
  void nullability() {
    assertEquals(
        "void setFolder(IShellItem psi);",
        Imports.method(
            "IFileDialog\nnullable IFileDialog.SetFolder.psi no", "IFileDialog", "setFolder"));
    assertEquals(
        "void setTitle(@Nullable String pszTitle);",
        Imports.method(
            "IFileDialog\nnullable IFileDialog.SetTitle.pszTitle yes", "IFileDialog", "setTitle"));
  }

  @Test
  void successCodes() {
    assertEquals(
        "HResult getParent(@Out Ref<@Nullable IShellItem> ppsi);",
        Imports.method(
            "IShellItem\nresult IShellItem.GetParent HResult", "IShellItem", "getParent"));
  }

  @Test
  void resultsThatAreNotThere() {
    assertEquals(
        "@NativeName(\"selectSingleNode\") @Nullable IXMLDOMNode selectSingleNode("
            + "@Nullable @Bstr String queryString);",
        Imports.method(
            "IXMLDOMNode\nresult IXMLDOMNode.selectSingleNode nullable",
            "IXMLDOMNode",
            "selectSingleNode"));
  }

  @Test
  void namesKeepTheNativeOne() {
    assertEquals(
        "@NativeName(\"GetParent\") IShellItem parent();",
        Imports.method("IShellItem\nrename IShellItem.GetParent parent", "IShellItem", "parent"));
  }

  /** The word of another contract is a name as any other. */
  @Test
  void aMethodThatIsCalledNullable() {
    assertEquals(
        "@NativeName(\"GetParent\") IShellItem nullable();",
        Imports.method(
            "IShellItem\nrename IShellItem.GetParent nullable", "IShellItem", "nullable"));
  }

  /** mapiguid.h. */
  @Test
  void iidsOfMapiAreBuiltIn() {
    assertTrue(
        Imports.sources("x", "IMAPITable")
            .get("IMAPITable")
            .contains("@ComInterface(\"00020301-0000-0000-c000-000000000046\")"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          rename IShelItem.GetParent x ~ there is no interface IShelItem; near it: IShellItem
          rename IShellItem.GetParnet x ~ IShellItem has no method GetParnet; near it: GetParent
          nullable IShellItem.GetParent.p no ~ GetParent has no parameter p; it has ppsi
          """)
  void whatDoesNotExist(String contract, String message) {
    var list = ImportList.parse("x.import", contract);
    ListProblem problem =
        assertThrows(
            ListProblem.class,
            () -> new ContractedDefinitions(WindowsMetadata.definitions(), list.contracts()));
    assertTrue(
        problem.getMessage().startsWith("x.import:1: " + message), () -> problem.getMessage());
  }
}
