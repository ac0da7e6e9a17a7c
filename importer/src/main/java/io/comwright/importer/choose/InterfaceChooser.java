package io.comwright.importer.choose;

import io.comwright.importer.contract.Renames;
import io.comwright.importer.model.JavaDefinition;
import io.comwright.importer.model.JavaMethod;
import io.comwright.importer.model.JavaParameter;
import io.comwright.importer.name.JavaNames;
import io.comwright.importer.raw.Definitions;
import io.comwright.importer.raw.RawDefinition;
import io.comwright.importer.raw.RawMethod;
import io.comwright.importer.raw.RawType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Chooses how interfaces are written: names, slots, and the methods. */
final class InterfaceChooser {
  private static final Map<String, Integer> SLOTS = Map.of("IUnknown", 3, "IDispatch", 7);

  /** What {@code IDispatch} of Comwright has, as {@link #signature} says it. */
  private static final Set<String> OF_DISPATCH =
      Set.of(
          "getTypeInfoCount()",
          "getTypeInfo(int,int)",
          "getIDsOfNames(List,int)",
          "invoke(Invocation)");

  private final Types types;
  private final MethodChooser methods;
  private final Renames renames;
  private final Map<String, Chosen> known = new HashMap<>();

  /** An interface with what those that derive from it have to know. */
  private record Chosen(JavaDefinition.Interface definition, int slots, Set<String> signatures) {}

  InterfaceChooser(Types types, MethodChooser methods, Renames renames) {
    this.types = types;
    this.methods = methods;
    this.renames = renames;
  }

  JavaDefinition.Interface choose(RawDefinition.Interface raw) {
    return chosen(raw).definition();
  }

  /** How many slots it has, with those of its bases. */
  int slots(RawDefinition.Interface raw) {
    return chosen(raw).slots();
  }

  private Chosen chosen(RawDefinition.Interface raw) {
    Chosen chosen = known.get(raw.key());
    if (chosen == null) {
      chosen = make(raw);
      known.put(raw.key(), chosen);
    }
    return chosen;
  }

  private Chosen make(RawDefinition.Interface raw) {
    int slot = 0;
    Set<String> signatures = new HashSet<>();
    if (raw.base() != null) {
      String simple = Definitions.simpleName(raw.base());
      if (SLOTS.containsKey(simple)) {
        slot = SLOTS.get(simple);
        signatures.addAll(simple.equals("IDispatch") ? OF_DISPATCH : Set.of());
      } else if (types.find(raw.base()).orElse(null) instanceof RawDefinition.Interface base) {
        Chosen below = chosen(base);
        slot = below.slots();
        signatures.addAll(below.signatures());
      }
      types.refer(new RawType.Named(raw.base()));
    }
    SortedMap<Integer, String> omitted = new TreeMap<>();
    SortedMap<Integer, JavaMethod> chosen = new TreeMap<>();
    Set<String> records = new HashSet<>();
    int next = slot;
    for (RawMethod method : raw.methods()) {
      Optional<JavaMethod> java = methods.choose(method, MethodChooser.Kind.METHOD);
      if (java.isEmpty() || raw.dispatch() && !isMember(java.get())) {
        omitted.put(next, method.text());
      } else {
        JavaMethod named = named(raw, method, java.get(), next, signatures);
        boolean isNew = named.outs() == null || records.add(named.outs().name());
        chosen.put(next, isNew ? named : named.withOuts(named.outs().name() + next));
      }
      next++;
    }
    JavaDefinition.Interface definition =
        new JavaDefinition.Interface(
            types.name(raw.key()),
            raw.documentation(),
            types.isCom(raw) ? raw.iid() : null,
            raw.base() == null ? null : baseName(raw.base()),
            raw.dispatch() ? List.copyOf(chosen.values()) : placed(chosen, omitted),
            omitted,
            raw.dispatch());
    return new Chosen(definition, next, signatures);
  }

  /** Whether {@code Invoke} can call it. */
  private static boolean isMember(JavaMethod method) {
    return method.annotations().stream().anyMatch(each -> each.startsWith("@DispId"));
  }

  private String baseName(String key) {
    String simple = Definitions.simpleName(key);
    return SLOTS.containsKey(simple) ? simple : types.name(key);
  }

  /** With a name that no other method with these parameters has, here or in a base. */
  private JavaMethod named(
      RawDefinition.Interface raw,
      RawMethod method,
      JavaMethod java,
      int slot,
      Set<String> signatures) {
    String name = renames.of(raw.key(), method.name()).orElse(java.name());
    if (!signatures.add(signature(name, java))) {
      name += slot;
      signatures.add(signature(name, java));
    }
    List<String> annotations = new ArrayList<>();
    if (!JavaNames.capitalised(name).equals(method.name())) {
      annotations.add("@NativeName(\"" + method.name() + "\")");
    }
    annotations.addAll(java.annotations());
    return java.as(name, annotations);
  }

  /** With slots where a name is overloaded, and behind a slot that is left out. */
  private static List<JavaMethod> placed(
      SortedMap<Integer, JavaMethod> chosen, SortedMap<Integer, String> omitted) {
    Map<String, Long> names =
        chosen.values().stream()
            .collect(Collectors.groupingBy(JavaMethod::name, Collectors.counting()));
    List<JavaMethod> placed = new ArrayList<>();
    chosen.forEach(
        (slot, method) -> {
          List<String> annotations = new ArrayList<>(method.annotations());
          if (names.get(method.name()) > 1 || omitted.containsKey(slot - 1)) {
            annotations.addFirst("@Slot(" + slot + ")");
          }
          placed.add(method.as(method.name(), annotations));
        });
    return placed;
  }

  /** What tells a method from others, once type arguments are gone. */
  private static String signature(String name, JavaMethod method) {
    return method.parameters().stream()
        .map(JavaParameter::type)
        .map(type -> type.replaceAll("<.*>|@Nullable ", "").replace(" []", "[]"))
        .collect(Collectors.joining(",", name + "(", ")"));
  }
}
