package io.comwright.importer.typelib;

import io.comwright.importer.raw.Definitions;
import io.comwright.importer.raw.RawDefinition;
import io.comwright.importer.raw.RawType;
import io.comwright.importer.typelib.Resolver.Found;
import io.comwright.importer.typelib.TlbTypeInfo.Implemented;
import io.comwright.importer.typelib.TlbTypeInfo.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The definitions of some type libraries, which may mention each other's types. */
public final class TypeLibraryDefinitions implements Definitions {
  private static final Map<String, RawDefinition> ROOTS =
      Map.of(
          Resolver.UNKNOWN,
          new RawDefinition.Interface(
              Resolver.UNKNOWN, null, "00000000-0000-0000-c000-000000000046", null, List.of()),
          Resolver.DISPATCH,
          new RawDefinition.Interface(
              Resolver.DISPATCH,
              null,
              "00020400-0000-0000-c000-000000000046",
              Resolver.UNKNOWN,
              List.of()),
          RawTypes.HANDLE,
          new RawDefinition.Typedef(
              RawTypes.HANDLE, null, new RawType.Pointer(RawType.Primitive.VOID)));

  private final Resolver resolver;
  private final Map<String, Found> types = new LinkedHashMap<>();
  private final Map<String, List<String>> bySimpleName = new HashMap<>();
  private final Map<String, Optional<RawDefinition>> known = new HashMap<>();

  /**
   * The definitions of libraries.
   *
   * @param libraries in the order in which a type is looked for
   */
  public TypeLibraryDefinitions(List<TypeLibrary> libraries) {
    this.resolver = new Resolver(libraries);
    for (TypeLibrary library : libraries) {
      for (int i = 0; i < library.types().size(); i++) {
        Found found = new Found(library, i);
        String key = resolver.key(found);
        if (types.putIfAbsent(key, resolver.named(found)) == null) {
          bySimpleName
              .computeIfAbsent(Definitions.simpleName(key), _ -> new ArrayList<>())
              .add(key);
        }
      }
    }
  }

  @Override
  public List<String> keys() {
    return List.copyOf(types.keySet());
  }

  @Override
  public List<String> named(String simpleName) {
    return bySimpleName.getOrDefault(simpleName, List.of());
  }

  /**
   * {@inheritDoc}
   *
   * @throws MissingLibraryException if it mentions types of a library that is not there
   */
  @Override
  public Optional<RawDefinition> find(String key) {
    Optional<RawDefinition> definition = known.get(key);
    if (definition == null) {
      Found found = types.get(key);
      definition =
          ROOTS.containsKey(key)
              ? Optional.of(ROOTS.get(key))
              : found == null ? Optional.empty() : definition(found, key);
      known.put(key, definition);
    }
    return definition;
  }

  private Optional<RawDefinition> definition(Found found, String key) {
    TlbTypeInfo info = found.info();
    return switch (info.kind()) {
      case TlbTypeInfo.ENUM -> Optional.of(enumeration(info, key));
      case TlbTypeInfo.RECORD, TlbTypeInfo.UNION -> Optional.of(struct(found, key));
      case TlbTypeInfo.INTERFACE, TlbTypeInfo.DISPATCH ->
          Optional.of(new RawInterfaces(resolver, found, key).read());
      case TlbTypeInfo.COCLASS -> Optional.ofNullable(coclass(found, key));
      case TlbTypeInfo.ALIAS ->
          Optional.ofNullable(info.alias())
              .map(
                  type ->
                      new RawDefinition.Typedef(
                          key, null, new RawTypes(resolver, found.library()).of(type)));
      default -> Optional.empty();
    };
  }

  private static RawDefinition enumeration(TlbTypeInfo info, String key) {
    List<RawDefinition.Constant> constants =
        info.variables().stream()
            .filter(each -> each.value() != null && each.value().value() instanceof Long)
            .map(each -> new RawDefinition.Constant(each.name(), (long) each.value().value()))
            .toList();
    return new RawDefinition.Enumeration(
        key, null, RawType.Primitive.I4, SingleBits.areFlags(constants), constants);
  }

  /** Fields lie where the compiler of IDL has put them, of which the library says the packing. */
  private RawDefinition struct(Found found, String key) {
    TlbTypeInfo info = found.info();
    RawTypes raw = new RawTypes(resolver, found.library());
    List<RawDefinition.Field> fields = new ArrayList<>();
    for (Variable each : info.variables()) {
      fields.add(
          new RawDefinition.Field(each.name(), raw.of(each.type()), List.of(), false, false));
    }
    boolean isPacked = info.alignment() < found.library().pointerSize();
    return new RawDefinition.Struct(
        key, null, info.kind() == TlbTypeInfo.UNION, isPacked ? info.alignment() : 0, null, fields);
  }

  private RawDefinition.@Nullable Coclass coclass(Found found, String key) {
    TlbTypeInfo info = found.info();
    return info.guid() == null
        ? null
        : new RawDefinition.Coclass(
            key, null, info.guid(), served(found, 0), served(found, Implemented.SOURCE));
  }

  private @Nullable String served(Found found, int source) {
    return Resolver.served(found.info(), source)
        .flatMap(each -> resolver.interfaceKey(found.library(), each.type()))
        .orElse(null);
  }
}
