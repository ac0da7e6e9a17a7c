package io.comwright.windows.components.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.automation.IDispatch;
import io.comwright.automation.IDispatchProxy;
import io.comwright.automation.IProvideClassInfo;
import io.comwright.automation.IProvideClassInfoProxy;
import io.comwright.automation.ITypeInfo;
import io.comwright.automation.ITypeLib;
import io.comwright.automation.LibraryDescription;
import io.comwright.automation.TypeDescription;
import io.comwright.automation.TypeKind;
import io.comwright.junit.NoLeaks;
import io.comwright.windows.Apartment;
import io.comwright.windows.CoClass;
import io.comwright.windows.TypeLibrary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;

/** What Windows' own components tell of themselves, as Microsoft's documentation has it. */
@EnabledOnOs(OS.WINDOWS)
@ExtendWith(NoLeaks.class)
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SAME_THREAD)
class NativeTypesTest {
  private static TypeDescription type(LibraryDescription library, String name) {
    return library.types().stream().filter(type -> type.name().equals(name)).findFirst().get();
  }

  @Test
  void theScriptingRuntime() {
    LibraryDescription library;
    try (ITypeLib loaded = TypeLibrary.load("scrrun.dll")) {
      library = LibraryDescription.of(loaded);
    }
    assertEquals("Scripting 1.0", library.name() + " " + library.major() + "." + library.minor());
    assertEquals("420b2830-e718-11cf-893d-00a0c9054228", library.guid().toString());
    List<String> dictionary = TypeText.of(type(library, "IDictionary"));
    assertEquals("  : IDispatch", dictionary.get(1));
    assertTrue(
        dictionary.stream()
            .anyMatch(
                line ->
                    line.startsWith(
                        "  72: 0 GET HRESULT Item(in VARIANT* Key, out retval VARIANT* ")),
        dictionary.toString());
    assertTrue(
        dictionary.stream().anyMatch(line -> line.contains("-4 METHOD HRESULT _NewEnum(")),
        dictionary.toString());
    TypeDescription modes = type(library, "IOMode");
    assertEquals(TypeKind.ENUM, modes.kind());
    assertTrue(
        modes.variables().stream()
            .anyMatch(
                each -> each.name().equals("ForAppending") && each.value().toObject().equals(8)),
        modes.toString());
    assertEquals(TypeKind.COCLASS, type(library, "Dictionary").kind());
    assertEquals(
        "ee09b103-97e0-11cf-978f-00a02463e06f", type(library, "Dictionary").guid().toString());
  }

  @Test
  void anObject() {
    try (Apartment _ = Apartment.enterSta();
        IDispatch words = CoClass.of("Scripting.Dictionary").create(IDispatchProxy.TYPE);
        ITypeInfo info = words.getTypeInfo(0, IDispatch.USER_LOCALE);
        IProvideClassInfo about = IProvideClassInfoProxy.from(words);
        ITypeInfo type = about.getClassInfo()) {
      assertEquals("IDictionary", TypeDescription.of(info).name());
      assertEquals(
          72,
          TypeDescription.ofVtable(info).functions().stream()
              .filter(each -> each.name().equals("Item"))
              .mapToInt(each -> each.offset())
              .max()
              .orElse(0));
      assertEquals("Dictionary", TypeDescription.of(type).name());
    }
  }

  @Test
  void structsOfTheSystem() {
    LibraryDescription library;
    try (ITypeLib loaded = TypeLibrary.load("stdole2.tlb")) {
      library = LibraryDescription.of(loaded);
    }
    assertEquals("00020430-0000-0000-c000-000000000046", library.guid().toString());
    assertEquals(
        List.of("RECORD GUID 00000000-0000-0000-0000-000000000000 0x0"),
        TypeText.of(type(library, "GUID")).subList(0, 1));
    assertEquals(
        List.of("unsigned long", "unsigned short", "unsigned short", "unsigned char[8]"),
        type(library, "GUID").variables().stream().map(each -> each.type().toString()).toList());
    assertEquals(
        List.of(0, 4, 6, 8),
        type(library, "GUID").variables().stream().map(TypeDescription.Variable::offset).toList());
  }
}
