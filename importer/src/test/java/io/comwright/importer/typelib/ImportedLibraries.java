package io.comwright.importer.typelib;

import io.comwright.importer.choose.Chooser;
import io.comwright.importer.choose.Nulls;
import io.comwright.importer.contract.ContractedDefinitions;
import io.comwright.importer.model.JavaDefinition;
import io.comwright.importer.raw.Definitions;
import io.comwright.importer.raw.RawDefinition;
import io.comwright.importer.write.SourceWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Imports of type libraries that the tests read. */
final class ImportedLibraries {
  private ImportedLibraries() {}

  /** The chosen types by key: those that are named, or all interfaces and classes. */
  static SortedMap<String, JavaDefinition> of(List<TypeLibrary> libraries, String... names) {
    ContractedDefinitions definitions =
        new ContractedDefinitions(new TypeLibraryDefinitions(libraries), List.of());
    Set<String> wanted = new LinkedHashSet<>();
    for (String name : names) {
      wanted.addAll(definitions.named(name));
    }
    if (names.length == 0) {
      definitions.keys().stream().filter(key -> isWanted(definitions, key)).forEach(wanted::add);
    }
    return new Chooser(definitions, Set.of(), Nulls.LENIENT, definitions).choose(wanted, _ -> {});
  }

  private static boolean isWanted(Definitions definitions, String key) {
    RawDefinition definition = definitions.find(key).orElse(null);
    return definition instanceof RawDefinition.Interface
        || definition instanceof RawDefinition.Coclass;
  }

  /** The sources by simple name. */
  static SortedMap<String, String> sources(SortedMap<String, JavaDefinition> chosen) {
    SourceWriter writer = new SourceWriter("imported");
    SortedMap<String, String> sources = new TreeMap<>();
    List<JavaDefinition.Coclass> classes =
        chosen.values().stream()
            .filter(JavaDefinition.Coclass.class::isInstance)
            .map(JavaDefinition.Coclass.class::cast)
            .toList();
    chosen.values().stream()
        .filter(each -> !(each instanceof JavaDefinition.Coclass))
        .forEach(each -> sources.put(each.name(), writer.write(each)));
    if (!classes.isEmpty()) {
      sources.put(SourceWriter.CLASSES, writer.write(classes));
    }
    return sources;
  }
}
