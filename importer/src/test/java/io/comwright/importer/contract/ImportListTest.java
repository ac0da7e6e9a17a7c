package io.comwright.importer.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportListTest {
  @Test
  void allThatAListSays() {
    ImportList list =
        ImportList.parse(
            "x.import",
            """
            # what we use of the shell
            winmd Windows.Win32.winmd sha256 %s
            tlb scrrun.dll
            package com.example.shell
            nullability strict
            IFileOpenDialog   # and what it refers to
            ITaskbarList*
            -IBindCtx
            owner IFoo.GetName.ppszName Borrowed
            """
                .formatted("AB".repeat(32)));
    assertEquals(
        List.of(
            new ImportList.Source(
                ImportList.Format.WINMD, "Windows.Win32.winmd", "ab".repeat(32), 2),
            new ImportList.Source(ImportList.Format.TLB, "scrrun.dll", null, 3)),
        list.sources());
    assertEquals("com.example.shell", list.packageName());
    assertTrue(list.strict());
    assertEquals(
        List.of("IFileOpenDialog", "ITaskbarList*"),
        list.wanted().stream().map(ImportList.Name::text).toList());
    assertEquals(List.of(new ImportList.Name("IBindCtx", "x.import", 8)), list.leftOut());
    assertEquals(
        new Contract(Contract.Kind.OWNER, "IFoo", "GetName", "ppszName", "Borrowed", "x.import", 9),
        list.contracts().getFirst());
  }

  @Test
  void filesWithSpaces() {
    String path = "C:\\Program Files\\Microsoft Office\\root\\Office16\\MSWORD.OLB";
    ImportList list =
        ImportList.parse(
            "x.import", "tlb %s\ntlb %s sha256 %s".formatted(path, path, "0".repeat(64)));
    assertEquals(
        List.of(
            new ImportList.Source(ImportList.Format.TLB, path, null, 1),
            new ImportList.Source(ImportList.Format.TLB, path, "0".repeat(64), 2)),
        list.sources());
  }

  /** As {@code guidgen} and many pages write it. */
  @Test
  void anIidInCapitals() {
    ImportList list = ImportList.parse("x.import", "iid IFoo 0002030A-0000-0000-C000-000000000046");
    assertEquals("0002030a-0000-0000-c000-000000000046", list.contracts().getFirst().value());
  }

  @Test
  void globs() {
    ImportList.Name name = new ImportList.Name("ITask*List*", "x.import", 1);
    assertTrue(name.matches("ITaskbarList"));
    assertTrue(name.matches("ITaskbarList3"));
    assertFalse(name.matches("ITaskService"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          winmd ~ write "winmd FILE" or "winmd FILE sha256 DIGITS"
          winmd sha256 12 ~ write "winmd FILE" or "winmd FILE sha256 DIGITS"
          winmd a.winmd sha256 12 ~ write "winmd FILE" or "winmd FILE sha256 DIGITS"
          package com.1 ~ write "package" and the name of a package
          nullability maybe ~ write "nullability lenient" or "nullability strict"
          iid IFoo {0} ~ write "iid INTERFACE IID"
          rename IFoo bar ~ write "rename INTERFACE.METHOD NAME"
          rename IFoo.Bar class ~ write "rename INTERFACE.METHOD NAME"
          owner IFoo.Bar.p me ~ write "owner INTERFACE.METHOD.PARAMETER CoTaskMem|Borrowed"
          result IFoo.Next int ~ write "result INTERFACE.METHOD HResult|nullable|none"
          import IFoo ~ "import IFoo" is neither a name, nor a word that a list begins with
          """)
  void whatNoListSays(String line, String message) {
    String text = "IFoo\n" + line;
    ListProblem problem = assertThrows(ListProblem.class, () -> ImportList.parse("x.import", text));
    assertEquals("x.import:2: " + message, problem.getMessage());
  }
}
