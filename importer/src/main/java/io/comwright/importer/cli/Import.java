package io.comwright.importer.cli;

import io.comwright.importer.choose.Chooser;
import io.comwright.importer.choose.Nulls;
import io.comwright.importer.contract.BuiltIn;
import io.comwright.importer.contract.Contract;
import io.comwright.importer.contract.ContractedDefinitions;
import io.comwright.importer.contract.ImportList;
import io.comwright.importer.contract.ListProblem;
import io.comwright.importer.contract.NearestNames;
import io.comwright.importer.model.JavaDefinition;
import io.comwright.importer.raw.Definitions;
import io.comwright.importer.raw.RawDefinition;
import io.comwright.importer.write.SourceWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/**
 * One import: definitions, contracts, choices, and sources.
 *
 * @param chosen what is imported, by key
 */
record Import(SortedMap<String, JavaDefinition> chosen) {

  /**
   * Chooses all that a list asks for.
   *
   * @param definitions what the files of the list define
   * @param progress is told how many types are chosen so far
   * @throws ListProblem if something that it names does not exist
   */
  static Import of(Definitions definitions, ImportList list, IntConsumer progress) {
    List<Contract> contracts = new ArrayList<>(BuiltIn.contracts(definitions));
    contracts.addAll(list.contracts());
    ContractedDefinitions contracted = new ContractedDefinitions(definitions, contracts);
    Set<String> leftOut = keys(contracted, list.leftOut());
    for (String name : BuiltIn.leftOut(list)) {
      leftOut.addAll(contracted.named(name));
    }
    Set<String> wanted = keys(contracted, list.wanted());
    wanted.removeAll(leftOut);
    Chooser chooser =
        new Chooser(contracted, leftOut, list.strict() ? Nulls.STRICT : Nulls.LENIENT, contracted);
    SortedMap<String, JavaDefinition> chosen = chooser.choose(wanted, progress);
    for (ImportList.Name name : list.wanted()) {
      if (keys(contracted, List.of(name)).stream().noneMatch(chosen::containsKey)) {
        Set<String> without = keys(contracted, list.leftOut());
        throw new ListProblem(
            name.file(), name.line(), name.text() + why(contracted, without, name));
      }
    }
    return new Import(chosen);
  }

  /** Why nothing is written for a name that there is. */
  private static String why(Definitions definitions, Set<String> leftOut, ImportList.Name name) {
    if (name.isGlob()) {
      return " stands for nothing that can be imported and is not left out";
    }
    String key = definitions.named(name.text()).getFirst();
    if (leftOut.contains(key)) {
      return " is left out by another line";
    }
    return switch (definitions.find(key).orElse(null)) {
      case RawDefinition.Interface _ when Chooser.isRoot(key) -> " is in Comwright's runtime";
      case RawDefinition.Interface each when leftOut.contains(each.base()) ->
          " derives from " + Definitions.simpleName(each.base()) + ", which is left out";
      case RawDefinition.Interface _ ->
          " cannot be imported: the metadata has no IID for it or for a base, or that of another"
              + " interface. Write \"iid "
              + name.text()
              + " IID\" if you know it, and do not leave out a base";
      case RawDefinition.Typedef each -> " is another name for " + each.type().text();
      case RawDefinition.Export _ -> " passes a struct or a union by value that Java cannot pass";
      case null ->
          " is no type that an interface uses, and no function that a library has under its name";
      default -> " has no form in Java, and is a MemorySegment or a number where it is used";
    };
  }

  private static Set<String> keys(Definitions definitions, Collection<ImportList.Name> names) {
    Set<String> keys = new LinkedHashSet<>();
    for (ImportList.Name name : names) {
      List<String> found =
          name.isGlob()
              ? definitions.keys().stream()
                  .filter(key -> name.matches(Definitions.simpleName(key)))
                  .filter(key -> isInterface(definitions, key))
                  .toList()
              : definitions.named(name.text());
      if (found.isEmpty()) {
        throw new ListProblem(name.file(), name.line(), missing(definitions, name));
      }
      keys.addAll(found);
    }
    return keys;
  }

  private static boolean isInterface(Definitions definitions, String key) {
    return definitions.find(key).orElse(null) instanceof RawDefinition.Interface;
  }

  private static String missing(Definitions definitions, ImportList.Name name) {
    if (name.isGlob()) {
      return "no interface is called like " + name.text();
    }
    List<String> names = definitions.keys().stream().map(Definitions::simpleName).toList();
    return "there is no " + name.text() + NearestNames.offer(name.text(), names);
  }

  /** The sources by the names of their files, in the order of the alphabet. */
  SortedMap<String, String> sources(String packageName) {
    SourceWriter writer = new SourceWriter(packageName);
    SortedMap<String, String> sources = new TreeMap<>();
    List<JavaDefinition.Coclass> classes = new ArrayList<>();
    SortedMap<String, List<JavaDefinition.Export>> libraries = new TreeMap<>();
    for (JavaDefinition each : chosen.values()) {
      switch (each) {
        case JavaDefinition.Coclass coclass -> classes.add(coclass);
        case JavaDefinition.Export export ->
            libraries.computeIfAbsent(each.name(), _ -> new ArrayList<>()).add(export);
        default -> sources.put(each.name() + ".java", writer.write(each));
      }
    }
    libraries.forEach(
        (name, functions) -> sources.put(name + ".java", writer.writeLibrary(functions)));
    if (!classes.isEmpty()) {
      sources.put(SourceWriter.CLASSES + ".java", writer.write(classes));
    }
    return sources;
  }
}
