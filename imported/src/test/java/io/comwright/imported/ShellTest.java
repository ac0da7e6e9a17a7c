package io.comwright.imported;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.HResult;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.imported.bindings.*;
import io.comwright.windows.CoClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Links, items and the file dialog of the shell. */
@EnabledOnOs(OS.WINDOWS)
class ShellTest extends ComponentTest {
  private static final String WINDOWS = System.getenv("SystemRoot");
  private static final String NOTEPAD = WINDOWS + "\\notepad.exe";

  /** {@code GetPath} answers the path as it is. */
  private static final int SLGP_UNCPRIORITY = 2;

  @TempDir Path folder;

  private static IShellLinkW link() {
    return CoClass.of(Clsids.CLSID_ShellLink).create(IShellLinkWProxy.TYPE);
  }

  private static IShellItem item(String path) {
    return Shell32Proxy.load().shCreateItemFromParsingName(path, null, IShellItemProxy.TYPE);
  }

  @Test
  void links() {
    Path file = folder.resolve("L\u00e4ufer.lnk");
    IShellLinkW written = link();
    written.setPath(NOTEPAD);
    written.setDescription("eine Beschreibung");
    written.setArguments("/a \"b c\"");
    written.setWorkingDirectory("C:\\");
    written.setIconLocation(NOTEPAD, 3);
    written.setHotkey((short) 0x641);
    written.setShowCmd(SHOW_WINDOW_CMD.SW_SHOWMAXIMIZED);
    assertEquals(SHOW_WINDOW_CMD.SW_SHOWMAXIMIZED, written.getShowCmd());
    IPersistFile saved = IPersistFileProxy.from(written);
    assertEquals(HResult.of(HResult.S_OK), saved.isDirty());
    saved.save(file.toString(), true);
    assertEquals(HResult.of(HResult.S_FALSE), saved.isDirty());
    assertEquals(file.toString(), saved.getCurFile());
    assertTrue(Files.exists(file));

    IShellLinkW read = link();
    IPersistFile loaded = IPersistFileProxy.from(read);
    loaded.load(file.toString(), new STGM(0));
    assertEquals(Clsids.CLSID_ShellLink, loaded.getClassID());
    Ref<String> text = new Ref<>();
    read.getPath(text, null, SLGP_UNCPRIORITY);
    assertTrue(NOTEPAD.equalsIgnoreCase(text.get()), text::get);
    assertEquals("eine Beschreibung", read.getDescription());
    assertEquals("/a \"b c\"", read.getArguments());
    assertEquals("C:\\", read.getWorkingDirectory());
    IntRef icon = new IntRef();
    read.getIconLocation(text, icon);
    assertEquals(NOTEPAD, text.get());
    assertEquals(3, icon.get());
    assertEquals(0x641, read.getHotkey());
  }

  @Test
  void aLinkThatIsNone() throws IOException {
    Path file = Files.writeString(folder.resolve("none.lnk"), "no link");
    IPersistFile link = IPersistFileProxy.from(link());
    assertThrows(ComException.class, () -> link.load(file.toString(), new STGM(0)));
  }

  @Test
  void items() {
    IShellItem notepad = item(NOTEPAD);
    IShellItem windows = item(WINDOWS);
    IShellItem parent = notepad.getParent();
    assertTrue(NOTEPAD.equalsIgnoreCase(notepad.getDisplayName(SIGDN.SIGDN_FILESYSPATH)));
    assertTrue(WINDOWS.equalsIgnoreCase(parent.getDisplayName(SIGDN.SIGDN_FILESYSPATH)));
    assertEquals(
        "notepad.exe", notepad.getDisplayName(SIGDN.SIGDN_NORMALDISPLAY).toLowerCase(Locale.ROOT));
    IntRef order = new IntRef();
    assertEquals(HResult.of(HResult.S_OK), windows.compare(parent, 0, order));
    assertEquals(0, order.get());
    assertEquals(HResult.of(HResult.S_FALSE), windows.compare(notepad, 0, order));
    ComException e =
        assertThrows(ComException.class, () -> item(folder.resolve("none").toString()));
    assertEquals(HResult.of(0x80070002), e.hresult());
    assertEquals("Shell32.SHCreateItemFromParsingName", e.method());
  }

  /** All but showing it, which needs a screen and somebody who clicks. */
  @Test
  void theFileDialog() {
    IFileOpenDialog dialog =
        CoClass.of(Clsids.CLSID_FileOpenDialog).create(IFileOpenDialogProxy.TYPE);
    FILEOPENDIALOGOPTIONS options =
        new FILEOPENDIALOGOPTIONS(
            FILEOPENDIALOGOPTIONS.FOS_PICKFOLDERS.bits()
                | FILEOPENDIALOGOPTIONS.FOS_FORCEFILESYSTEM.bits());
    dialog.setOptions(options);
    assertEquals(options, dialog.getOptions());
    dialog.setTitle("Auswahl");
    dialog.setFileName("\u00e4.txt");
    assertEquals("\u00e4.txt", dialog.getFileName());
    IShellItem windows = item(WINDOWS);
    dialog.setFolder(windows);
    assertEquals(HResult.of(HResult.S_OK), windows.compare(dialog.getFolder(), 0, new IntRef()));
    assertThrows(ComException.class, dialog::getResult);
    int cookie = dialog.advise(new Events());
    dialog.unadvise(cookie);
    ComException e = assertThrows(ComException.class, () -> dialog.unadvise(cookie));
    assertEquals("IFileDialog.unadvise", e.method());
  }

  private static final class Events implements IFileDialogEvents {
    @Override
    public void onFileOk(@Nullable IFileDialog dialog) {}

    @Override
    public void onFolderChanging(@Nullable IFileDialog dialog, @Nullable IShellItem folder) {}

    @Override
    public void onFolderChange(@Nullable IFileDialog dialog) {}

    @Override
    public void onSelectionChange(@Nullable IFileDialog dialog) {}

    @Override
    public FDE_SHAREVIOLATION_RESPONSE onShareViolation(
        @Nullable IFileDialog dialog, @Nullable IShellItem item) {
      return FDE_SHAREVIOLATION_RESPONSE.FDESVR_DEFAULT;
    }

    @Override
    public void onTypeChange(@Nullable IFileDialog dialog) {}

    @Override
    public FDE_OVERWRITE_RESPONSE onOverwrite(
        @Nullable IFileDialog dialog, @Nullable IShellItem item) {
      return FDE_OVERWRITE_RESPONSE.FDEOR_DEFAULT;
    }
  }
}
