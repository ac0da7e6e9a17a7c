package io.comwright.importer.typelib;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.importer.Compiled;
import io.comwright.importer.binary.Bytes;
import io.comwright.importer.binary.PortableExecutable;
import io.comwright.importer.binary.Resources;
import io.comwright.importer.model.JavaDefinition;
import io.comwright.importer.model.JavaMethod;
import io.comwright.importer.model.JavaParameter;
import io.comwright.importer.typelib.TlbTypeInfo.Function;
import io.comwright.importer.typelib.TlbTypeInfo.Parameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Interfaces of Wine's type libraries are written, and compile without a warning. */
@EnabledOnOs(OS.LINUX)
class WineImportTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"scrrun.dll", "msxml3.dll", "taskschd.dll", "wbemdisp.dll", "stdole2.tlb"})
  void everythingOfALibrary(String file) {
    List<TypeLibrary> libraries = WineLibraries.read(file);
    SortedMap<String, JavaDefinition> chosen = ImportedLibraries.of(libraries);
    assertEquals(List.of(), Compiled.problems(ImportedLibraries.sources(chosen), folder));
    int members = 0;
    for (TypeLibrary library : libraries) {
      for (TlbTypeInfo type : library.types()) {
        if ((type.isDual() || type.kind() == TlbTypeInfo.INTERFACE)
            && chosen.get(library.name() + "." + type.name())
                instanceof JavaDefinition.Interface written) {
          assertEquals(type.guid(), written.iid());
          members += compare(type, written);
        }
      }
    }
    assertTrue(members > 20 || file.equals("stdole2.tlb"), members + " members");
  }

  /** DISPIDs, access and defaults of the methods that have a number are those of the library. */
  private static int compare(TlbTypeInfo type, JavaDefinition.Interface written) {
    int members = 0;
    List<JavaMethod> methods = written.methods();
    assertEquals(type.functions().size(), methods.size() + written.omitted().size(), type.name());
    for (int i = 0; i < methods.size() && written.omitted().isEmpty(); i++) {
      JavaMethod method = methods.get(i);
      Function function = type.functions().get(i);
      for (String annotation : method.annotations()) {
        if (annotation.startsWith("@DispId")) {
          members++;
          assertEquals(expected(function), annotation, type.name() + "." + function.name());
          assertEquals(defaults(function), defaults(method), type.name() + "." + function.name());
        }
      }
    }
    return members;
  }

  private static String expected(Function function) {
    List<String> parts = new ArrayList<>();
    switch (function.invoke()) {
      case 2 -> parts.add("access = Access.GET");
      case 4 -> parts.add("access = Access.PUT");
      case 8 -> parts.add("access = Access.PUTREF");
      default -> {}
    }
    if ((function.flags() & 1) != 0) {
      parts.add("restricted = true");
    }
    if ((function.flags() & 0x40) != 0) {
      parts.add("hidden = true");
    }
    String id =
        switch (function.id()) {
          case 0 -> "DispId.VALUE";
          case -4 -> "DispId.NEW_ENUM";
          default ->
              function.id() >= 0x10000
                  ? "0x" + Integer.toHexString(function.id())
                  : String.valueOf(function.id());
        };
    return parts.isEmpty()
        ? "@DispId(" + id + ")"
        : "@DispId(value = " + id + ", " + String.join(", ", parts) + ")";
  }

  /**
   * The defaults of a library that are no VARIANTs and no objects, as the annotations have them.
   */
  private static List<String> defaults(Function function) {
    List<String> defaults = new ArrayList<>();
    for (Parameter each : function.parameters()) {
      TlbValue value = each.otherwise();
      if (value != null && value.value() != null && !each.type().equals(new TlbType.Basic(12))) {
        String text =
            each.type().equals(new TlbType.Basic(11))
                ? value.value().equals(0L) ? "false" : "true"
                : value.value().toString();
        defaults.add("@DefaultValue(\"" + text + "\")");
      }
    }
    return defaults;
  }

  private static List<String> defaults(JavaMethod method) {
    List<String> defaults = new ArrayList<>();
    for (JavaParameter each : method.parameters()) {
      each.annotations().stream()
          .filter(annotation -> annotation.startsWith("@DefaultValue"))
          .forEach(defaults::add);
    }
    return defaults;
  }

  /** All libraries, which takes minutes. */
  @Test
  @EnabledIfSystemProperty(named = "comwright.import.everything", matches = "true")
  void everything() throws IOException {
    TypeLibrary standard = WineLibraries.read("stdole2.tlb").getFirst();
    try (Stream<Path> modules = Files.list(WineLibraries.folder())) {
      for (Path module : modules.sorted().toList()) {
        Bytes file = Bytes.read(module);
        boolean isModule = PortableExecutable.is(file);
        if (isModule
            ? Resources.of(PortableExecutable.read(file), "TYPELIB").isEmpty()
            : !module.toString().endsWith(".tlb")) {
          continue;
        }
        List<TypeLibrary> libraries = new ArrayList<>(TypeLibraries.read(file));
        libraries.add(standard);
        Map<String, String> sources = ImportedLibraries.sources(ImportedLibraries.of(libraries));
        Path classes = Files.createDirectories(folder.resolve(module.getFileName().toString()));
        assertEquals(List.of(), Compiled.problems(sources, classes), module.toString());
      }
    }
  }

  /** A property, an enumerator, a default and an optional VARIANT, as documented by Microsoft. */
  @Test
  void scripting() {
    Map<String, String> sources =
        ImportedLibraries.sources(
            ImportedLibraries.of(
                WineLibraries.read("scrrun.dll"), "FileSystemObject", "Dictionary"));
    assertEquals(18, sources.size(), sources.keySet()::toString);
    assertTrue(
        sources
            .get("IFileSystem")
            .contains(
                """
                  @DispId(1200)
                  void deleteFile(
                      @Nullable @Bstr String fileSpec, @DefaultValue("false") @VariantBool boolean force);
                """),
        sources.get("IFileSystem"));
    assertTrue(
        sources
            .get("IDictionary")
            .contains(
                """
                  @NativeName("_NewEnum")
                  @DispId(value = DispId.NEW_ENUM, restricted = true)
                  IUnknown newEnum();
                """),
        sources.get("IDictionary"));
  }

  /** An interface that derives from one of another library. */
  @Test
  void librariesThatMentionEachOther() {
    LibraryBytes bytes = new LibraryBytes(LibraryBytes.WIN64);
    int font = bytes.imported("bef6e002-a874-101a-8bba-00aa00300cab");
    int guid = bytes.guid(SmallLibrary.ACCOUNT);
    bytes.type(
        TlbTypeInfo.INTERFACE,
        "IMyFont",
        guid,
        0,
        8,
        1,
        font,
        bytes
            .members()
            .function(
                0x6001_0000, "Draw", 1, 1, 27 * 8, 0, 0, LibraryBytes.VT_HRESULT, new int[0][]));
    List<TypeLibrary> libraries = new ArrayList<>(WineLibraries.read("stdole2.tlb"));
    libraries.addAll(
        TypeLibraries.read(Bytes.of("fonts.tlb", bytes.bytes("Fonts", SmallLibrary.GUID, 1, 0))));
    SortedMap<String, JavaDefinition> chosen = ImportedLibraries.of(libraries, "IMyFont");
    JavaDefinition.Interface mine = (JavaDefinition.Interface) chosen.get("Fonts.IMyFont");
    assertEquals("IFont", mine.base());
    assertEquals(List.of("draw"), mine.methods().stream().map(JavaMethod::name).toList());
    assertEquals(List.of(), Compiled.problems(ImportedLibraries.sources(chosen), folder));
  }
}
