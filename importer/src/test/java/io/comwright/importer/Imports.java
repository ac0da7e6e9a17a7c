package io.comwright.importer;

import io.comwright.importer.choose.Chooser;
import io.comwright.importer.choose.Nulls;
import io.comwright.importer.contract.BuiltIn;
import io.comwright.importer.contract.Contract;
import io.comwright.importer.contract.ContractedDefinitions;
import io.comwright.importer.contract.ImportList;
import io.comwright.importer.model.JavaDefinition;
import io.comwright.importer.raw.Definitions;
import io.comwright.importer.raw.RawDefinition;
import io.comwright.importer.write.SourceWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Imports of the metadata that the tests read. */
public final class Imports {
  private static final Supplier<SortedMap<String, JavaDefinition>> EVERYTHING =
      new Supplier<>() {
        private SortedMap<String, JavaDefinition> made;

        @Override
        public synchronized SortedMap<String, JavaDefinition> get() {
          if (made == null) {
            made = everything();
          }
          return made;
        }
      };

  private Imports() {}

  /** The chosen types of a list, whose lines are given, by key. */
  public static SortedMap<String, JavaDefinition> of(String... lines) {
    Definitions definitions = WindowsMetadata.definitions();
    ImportList list = ImportList.parse("test", String.join("\n", lines));
    List<Contract> contracts = new ArrayList<>(BuiltIn.contracts(definitions));
    contracts.addAll(list.contracts());
    ContractedDefinitions contracted = new ContractedDefinitions(definitions, contracts);
    Nulls nulls = list.strict() ? Nulls.STRICT : Nulls.LENIENT;
    Set<String> leftOut = keys(list.leftOut());
    BuiltIn.leftOut(list).forEach(each -> leftOut.addAll(definitions.named(each)));
    return new Chooser(contracted, leftOut, nulls, contracted).choose(keys(list.wanted()), _ -> {});
  }

  /** All interfaces of the metadata, and what they refer to. */
  public static SortedMap<String, JavaDefinition> ofEverything() {
    return EVERYTHING.get();
  }

  public static String source(JavaDefinition definition) {
    return new SourceWriter("imported").write(definition);
  }

  private static SortedMap<String, JavaDefinition> everything() {
    Definitions definitions = WindowsMetadata.definitions();
    return of(
        definitions.keys().stream()
            .filter(key -> definitions.find(key).orElse(null) instanceof RawDefinition.Interface)
            .map(Definitions::simpleName)
            .toArray(String[]::new));
  }

  private static Set<String> keys(List<ImportList.Name> names) {
    return names.stream()
        .flatMap(each -> WindowsMetadata.definitions().named(each.text()).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The sources of the types of a list, by simple name. */
  public static SortedMap<String, String> sources(String packageName, String... lines) {
    SourceWriter writer = new SourceWriter(packageName);
    SortedMap<String, String> sources = new TreeMap<>();
    of(lines).values().forEach(each -> sources.put(each.name(), writer.write(each)));
    return sources;
  }

  /** The declaration of a method, without comments, on one line. */
  public static String method(String list, String type, String method) {
    return method(sources("imported", list.split("\n")).get(type), method);
  }

  private static String method(String source, String method) {
    String code =
        source
            .lines()
            .map(String::strip)
            .filter(line -> !line.startsWith("*") && !line.startsWith("/"))
            .collect(Collectors.joining(" "));
    int name = code.indexOf(" " + method + "(");
    if (name < 0) {
      throw new AssertionError("no " + method + " in " + source);
    }
    int begin = Math.max(code.lastIndexOf(';', name), code.lastIndexOf('{', name)) + 1;
    String text = code.substring(begin, code.indexOf(';', name) + 1).strip();
    return text.replace("( ", "(");
  }
}
