package io.comwright.importer.choose;

import io.comwright.importer.contract.Renames;
import io.comwright.importer.model.JavaDefinition;
import io.comwright.importer.name.JavaNames;
import io.comwright.importer.name.TypeNames;
import io.comwright.importer.raw.Definitions;
import io.comwright.importer.raw.RawDefinition;
import io.comwright.importer.raw.RawType;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Chooses the Java types of some definitions and of all that they refer to. */
public final class Chooser {
  private final Definitions definitions;
  private final Types types;
  private final MethodChooser methods;
  private final InterfaceChooser interfaces;
  private final StructChooser structs;

  /**
   * A chooser.
   *
   * @param definitions all that could be imported, with the contracts
   * @param leftOut the keys of what is not
   * @param nulls which arguments may be null
   * @param renames names of methods
   */
  public Chooser(Definitions definitions, Set<String> leftOut, Nulls nulls, Renames renames) {
    this.definitions = definitions;
    this.types =
        new Types(definitions, new TypeNames(definitions), new Structs(definitions), leftOut);
    this.methods = new MethodChooser(types, nulls);
    this.interfaces = new InterfaceChooser(types, methods, renames);
    this.structs = new StructChooser(types);
  }

  /**
   * Chooses.
   *
   * @param wanted the keys of what is asked for
   * @param progress is told how many there are so far
   * @return the Java types by key
   */
  public SortedMap<String, JavaDefinition> choose(Collection<String> wanted, IntConsumer progress) {
    SortedMap<String, JavaDefinition> chosen = new TreeMap<>();
    Set<String> seen = new HashSet<>(wanted);
    Deque<String> waiting = new ArrayDeque<>(wanted);
    types.takeReferences();
    while (!waiting.isEmpty()) {
      String key = waiting.removeFirst();
      definitions.find(key).flatMap(this::of).ifPresent(each -> chosen.put(key, each));
      progress.accept(chosen.size());
      for (String reference : types.takeReferences()) {
        if (seen.add(reference)) {
          waiting.addLast(reference);
        }
      }
    }
    return chosen;
  }

  /**
   * How many slots an interface has, with those of its bases.
   *
   * @param raw the interface
   * @return the number
   */
  public int slots(RawDefinition.Interface raw) {
    return interfaces.slots(raw);
  }

  private Optional<JavaDefinition> of(RawDefinition definition) {
    return switch (definition) {
      case RawDefinition.Interface each ->
          types.isDegraded(each.key()) || isRoot(each.key())
              ? Optional.empty()
              : Optional.of(interfaces.choose(each));
      case RawDefinition.Struct each ->
          switch (types.shape(new RawType.Named(each.key()))) {
            case Shape.View _ -> Optional.of(structs.choose(each));
            case Shape.Copied(String name, _) when name.equals(types.name(each.key())) ->
                Optional.of(structs.choose(each));
            default -> Optional.empty();
          };
      case RawDefinition.Enumeration each ->
          types.isDegraded(each.key()) ? Optional.empty() : Optional.of(enumeration(each));
      case RawDefinition.Function each -> function(each);
      case RawDefinition.Export each ->
          methods
              .choose(each.method(), MethodChooser.Kind.EXPORT)
              .map(method -> new Libraries(types).export(each, method));
      case RawDefinition.Coclass each ->
          Optional.of(
              new JavaDefinition.Coclass(
                  types.name(each.key()),
                  each.documentation(),
                  each.clsid(),
                  ofClass(each.defaultInterface()),
                  ofClass(each.events())));
      case RawDefinition.Typedef _ -> Optional.empty();
    };
  }

  /** The Java name of an interface of a class, which is written, too. */
  private @Nullable String ofClass(@Nullable String key) {
    if (key == null || types.isDegraded(key)) {
      return null;
    }
    RawType type = new RawType.Named(key);
    types.refer(type);
    return types.shape(type) instanceof Shape.Interface(String name) ? name : null;
  }

  /**
   * Whether an interface is one that Comwright has.
   *
   * @param key its key
   * @return whether it is {@code IUnknown} or {@code IDispatch}
   */
  public static boolean isRoot(String key) {
    return key.endsWith(".IUnknown")
        || key.endsWith(".Com.IDispatch")
        || key.equals("stdole.IDispatch");
  }

  private Optional<JavaDefinition> function(RawDefinition.Function each) {
    if (!(types.shape(new RawType.Named(each.key())) instanceof Shape.Function(String name))) {
      return Optional.empty();
    }
    return methods
        .choose(each.method(), MethodChooser.Kind.CALLBACK)
        .map(
            method ->
                new JavaDefinition.Function(
                    name, each.documentation(), method.as("call", method.annotations())));
  }

  private JavaDefinition enumeration(RawDefinition.Enumeration each) {
    Map<String, String> taken = new HashMap<>();
    List<JavaDefinition.Constant> constants =
        each.constants().stream()
            .filter(
                constant -> taken.put(JavaNames.constant(constant.name()), constant.name()) == null)
            .map(
                constant ->
                    new JavaDefinition.Constant(
                        JavaNames.constant(constant.name()), constant.value()))
            .toList();
    return new JavaDefinition.Enumeration(
        types.name(each.key()),
        each.documentation(),
        types.structs().of(each.type()).size(),
        each.flags(),
        constants);
  }
}
