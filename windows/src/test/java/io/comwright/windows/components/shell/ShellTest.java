package io.comwright.windows.components.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.windows.CoClass;
import io.comwright.windows.MtaTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellTest extends MtaTest {
  private static final Guid SHELL_LINK = Guid.parse("00021401-0000-0000-c000-000000000046");

  /** {@code SIGDN_FILESYSPATH}. */
  private static final int FILE_SYSTEM_PATH = 0x80058000;

  private static final String WINDOWS = System.getenv("SystemRoot");
  private static final String NOTEPAD = WINDOWS + "\\notepad.exe";

  @TempDir Path folder;

  @Test
  void links() {
    Path file = folder.resolve("L\u00e4ufer.lnk");
    try (IShellLink link = CoClass.of(SHELL_LINK).create(IShellLinkProxy.TYPE);
        IPersistFile persist = IPersistFileProxy.from(link)) {
      link.setPath(NOTEPAD);
      link.setDescription("eine Beschreibung");
      link.setArguments("/a \"b c\"");
      link.setWorkingDirectory("C:\\");
      link.setIconLocation(NOTEPAD, 3);
      link.setHotkey((short) 0x641);
      link.setShowCmd(3);
      assertEquals(3, link.getShowCmd());
      assertTrue(persist.isDirty());
      persist.save(file, true);
      assertFalse(persist.isDirty());
      assertEquals(file, persist.getCurFile());
    }
    assertTrue(Files.exists(file));
    Ref<String> text = new Ref<>();
    Ref<FindData> data = new Ref<>();
    IntRef icon = new IntRef();
    try (IShellLink link = CoClass.of(SHELL_LINK).create(IShellLinkProxy.TYPE);
        IPersistFile persist = IPersistFileProxy.from(link)) {
      persist.load(file, 0);
      assertEquals(SHELL_LINK, persist.getClassId());
      assertEquals(HResult.of(HResult.S_OK), link.getPath(text, data, 0));
      assertTrue(NOTEPAD.equalsIgnoreCase(text.get()), text::get);
      link.getPath(text, null, 0);
      assertEquals("eine Beschreibung", link.getDescription());
      assertEquals("/a \"b c\"", link.getArguments());
      assertEquals("C:\\", link.getWorkingDirectory());
      link.getIconLocation(text, icon);
      assertEquals(NOTEPAD, text.get());
      assertEquals(3, icon.get());
      assertEquals(0x641, link.getHotkey());
    }
  }

  @Test
  void aLinkThatIsNone() throws IOException {
    Path file = Files.writeString(folder.resolve("none.lnk"), "no link");
    try (IShellLink link = CoClass.of(SHELL_LINK).create(IShellLinkProxy.TYPE);
        IPersistFile persist = IPersistFileProxy.from(link)) {
      assertThrows(ComException.class, () -> persist.load(file, 0));
    }
  }

  @Test
  void items() {
    Shell shell = ShellProxy.load();
    IntRef order = new IntRef();
    try (IShellItem notepad = shell.createItem(Path.of(NOTEPAD), null, IShellItemProxy.TYPE);
        IShellItem windows = shell.createItem(Path.of(WINDOWS), null, IShellItemProxy.TYPE);
        IShellItem parent = notepad.getParent()) {
      assertTrue(NOTEPAD.equalsIgnoreCase(notepad.getDisplayName(FILE_SYSTEM_PATH)));
      assertTrue(WINDOWS.equalsIgnoreCase(parent.getDisplayName(FILE_SYSTEM_PATH)));
      assertEquals("notepad.exe", notepad.getDisplayName(0).toLowerCase(Locale.ROOT));
      assertEquals(HResult.of(HResult.S_OK), windows.compare(parent, 0, order));
      assertEquals(0, order.get());
      assertEquals(HResult.of(HResult.S_FALSE), windows.compare(notepad, 0, order));
    }
    ComException e =
        assertThrows(
            ComException.class,
            () -> shell.createItem(folder.resolve("none"), null, IShellItemProxy.TYPE));
    assertEquals(HResult.of(0x80070002), e.hresult());
  }
}
