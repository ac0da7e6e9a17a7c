package io.comwright.importer.choose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.importer.Imports;
import io.comwright.importer.model.JavaDefinition;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What an import draws in, and what it does not. */
class LeftOutTest {
  private static Set<String> names(String... lines) {
    return Imports.of(lines).values().stream()
        .map(JavaDefinition::name)
        .collect(Collectors.toSet());
  }

  @Test
  void allThatIsReferredTo() {
    Set<String> names = names("ITaskbarList3");
    assertEquals(
        Set.of(
            "ITaskbarList",
            "ITaskbarList2",
            "ITaskbarList3",
            "RECT",
            "TBPFLAG",
            "THUMBBUTTON",
            "THUMBBUTTONFLAGS",
            "THUMBBUTTONMASK"),
        names);
  }

  @Test
  void anInterfaceThatIsLeftOutIsIUnknown() {
    assertFalse(names("IShellItem", "-IBindCtx").contains("IMoniker"));
    assertEquals(
        "@IidIs(\"riid\") <T extends IUnknown> T bindToHandler("
            + "@Nullable IUnknown pbc, Guid bhid, ComType<T> riid);",
        Imports.method("IShellItem\n-IBindCtx", "IShellItem", "bindToHandler"));
  }

  @Test
  void aStructThatIsLeftOutIsMemory() {
    assertEquals(
        "void setThumbnailClip(Handle hwnd, MemorySegment prcClip);",
        Imports.method("ITaskbarList3\n-RECT", "ITaskbarList3", "setThumbnailClip"));
  }

  /** IOleUILinkContainerW of oledlg.h has no IID. */
  @Test
  void withoutAnIidThereIsNoInterface() {
    assertFalse(names("IOleUILinkContainerW").contains("IOleUILinkContainerW"));
    assertTrue(
        names(
                "IOleUILinkContainerW",
                "iid IOleUILinkContainerW 00020303-0000-0000-c000-0000000000ff")
            .contains("IOleUILinkContainerW"));
  }

  /** Slot 9 of ID2D1RenderTarget and its like; a union by value has no Java type. */
  @Test
  void aStructByValueThatJavaCannotPassIsAReservedSlot() {
    List<JavaDefinition.Interface> with =
        Imports.ofEverything().values().stream()
            .filter(JavaDefinition.Interface.class::isInstance)
            .map(JavaDefinition.Interface.class::cast)
            .filter(each -> !each.omitted().isEmpty())
            .toList();
    assertTrue(with.size() < 40, () -> with.size() + " interfaces");
    for (JavaDefinition.Interface each : with) {
      int slot = each.omitted().firstKey();
      assertTrue(Imports.source(each).contains("reserved = {" + slot), each.name());
    }
  }
}
