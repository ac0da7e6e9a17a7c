package io.comwright.importer.typelib;

import io.comwright.importer.typelib.TlbTypeInfo.Implemented;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the types that libraries mention, in themselves and in each other. {@code IUnknown} and
 * {@code IDispatch} are Comwright's own, wherever they are described.
 */
final class Resolver {
  /** Keys of what every library mentions. */
  static final String UNKNOWN = "stdole.IUnknown";

  static final String DISPATCH = "stdole.IDispatch";

  private static final Map<String, String> ROOTS =
      Map.of(
          "00000000-0000-0000-c000-000000000046", UNKNOWN,
          "00020400-0000-0000-c000-000000000046", DISPATCH);

  /** What compilers of IDL call a type that has its name from a {@code typedef}. */
  private static final Pattern TAG = Pattern.compile("__[MW]IDL.*|_*tag.*");

  /** Longer than any chain of other names; a damaged file could let one name itself. */
  private static final int DEEPEST = 32;

  private final List<TypeLibrary> libraries;

  /** The index of the alias that a type without a name of its own is known by. */
  private final Map<TlbTypeInfo, Integer> renamed = new HashMap<>();

  /** A type, in its library. */
  record Found(TypeLibrary library, int index) {
    TlbTypeInfo info() {
      return library.types().get(index);
    }
  }

  Resolver(List<TypeLibrary> libraries) {
    this.libraries = List.copyOf(libraries);
    for (TypeLibrary library : libraries) {
      for (int i = 0; i < library.types().size(); i++) {
        if (library.types().get(i).alias() instanceof TlbType.Named(TlbReference.Here(int index))) {
          TlbTypeInfo type = library.types().get(index);
          if (TAG.matcher(type.name()).matches() && type.kind() != TlbTypeInfo.ALIAS) {
            renamed.putIfAbsent(type, i);
          }
        }
      }
    }
  }

  /** The key of a type: that of the alias, of a type that is known by one. */
  String key(Found found) {
    String root = found.info().guid() == null ? null : ROOTS.get(found.info().guid());
    if (root != null) {
      return root;
    }
    Integer alias = renamed.get(found.info());
    String name = alias == null ? found.info().name() : found.library().types().get(alias).name();
    return found.library().name() + "." + name;
  }

  /** What an alias renames; the type itself, of anything else. */
  Found named(Found found) {
    if (found.info().alias() instanceof TlbType.Named(TlbReference.Here(int index))
        && renamed.getOrDefault(found.library().types().get(index), -1) == found.index()) {
      return new Found(found.library(), index);
    }
    return found;
  }

  /** The key of a root that a reference means, or null. */
  @Nullable String root(TypeLibrary from, TlbReference reference) {
    String guid =
        switch (reference) {
          case TlbReference.Here(int index) -> from.types().get(index).guid();
          case TlbReference.Elsewhere elsewhere -> elsewhere.guid();
        };
    return guid == null ? null : ROOTS.get(guid);
  }

  /**
   * Finds a type.
   *
   * @throws MissingLibraryException if it is in a library that is not there
   */
  Found find(TypeLibrary from, TlbReference reference) {
    return switch (reference) {
      case TlbReference.Here(int index) -> new Found(from, index);
      case TlbReference.Elsewhere elsewhere -> {
        TlbImport wanted = elsewhere.library();
        TypeLibrary library =
            libraries.stream()
                .filter(each -> each.guid().equals(wanted.guid()))
                .findFirst()
                .orElseThrow(() -> new MissingLibraryException(from, wanted));
        yield new Found(library, index(from, library, elsewhere));
      }
    };
  }

  private static int index(
      TypeLibrary from, TypeLibrary library, TlbReference.Elsewhere reference) {
    for (int i = 0; i < library.types().size(); i++) {
      String guid = reference.guid();
      if (guid == null ? i == reference.index() : guid.equals(library.types().get(i).guid())) {
        return i;
      }
    }
    throw new MissingLibraryException(from, reference.library(), String.valueOf(reference.guid()));
  }

  /** An interface that a reference means, by another name or as that of a class, or empty. */
  Optional<String> interfaceKey(TypeLibrary from, TlbReference reference) {
    TypeLibrary library = from;
    TlbReference next = reference;
    for (int i = 0; i < DEEPEST; i++) {
      String root = root(library, next);
      if (root != null) {
        return Optional.of(root);
      }
      Found found = find(library, next);
      switch (found.info().kind()) {
        case TlbTypeInfo.INTERFACE, TlbTypeInfo.DISPATCH -> {
          return Optional.of(key(found));
        }
        case TlbTypeInfo.COCLASS -> {
          Optional<Implemented> first = served(found.info(), 0);
          if (first.isEmpty()) {
            return Optional.of(UNKNOWN);
          }
          next = first.get().type();
        }
        case TlbTypeInfo.ALIAS -> {
          if (!(found.info().alias() instanceof TlbType.Named(TlbReference named))) {
            return Optional.empty();
          }
          next = named;
        }
        default -> {
          return Optional.empty();
        }
      }
      library = found.library();
    }
    return Optional.empty();
  }

  /** The default interface of a class, or of its events: the one that says so, else the first. */
  static Optional<Implemented> served(TlbTypeInfo coclass, int source) {
    List<Implemented> all =
        coclass.implemented().stream()
            .filter(each -> (each.flags() & Implemented.SOURCE) == source)
            .toList();
    return all.stream()
        .filter(each -> (each.flags() & Implemented.DEFAULT) != 0)
        .findFirst()
        .or(() -> all.stream().findFirst());
  }
}
