package io.comwright.processor.header;

import static java.util.stream.Collectors.joining;

import com.squareup.javapoet.ClassName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The header of one package: what is declared in it, each after what has to be known before. */
final class PackageHeader {
  /** The header that all others include. */
  static final String COMMON = "comwright.h";

  /** What that has, and a binding need not declare again. */
  private static final Set<String> KNOWN =
      Set.of(
          "DISPPARAMS",
          "EXCEPINFO",
          "FILETIME",
          "GUID",
          "IDispatch",
          "ITypeInfo",
          "IUnknown",
          "PROPVARIANT",
          "SAFEARRAY",
          "VARIANT");

  /** What a declaration is, in the order in which they are written. */
  enum Kind {
    ENUM,
    FUNCTION,
    STRUCT,
    INTERFACE,
    LIBRARY
  }

  /**
   * A declaration.
   *
   * @param inside its text if it lies in another struct, where that makes a difference
   * @param mentions what it makes use of
   * @param base the interface that it continues
   */
  record Declaration(
      Kind kind,
      ClassName javaType,
      String text,
      Optional<String> inside,
      List<Mention> mentions,
      Optional<ClassName> base) {

    /** The names of what has to be declared before, if it is in the same package. */
    private Stream<String> needs() {
      return switch (kind) {
        case FUNCTION -> functions();
        case STRUCT -> structs();
        case INTERFACE -> base.stream().map(ClassName::simpleName);
        case ENUM, LIBRARY -> Stream.empty();
      };
    }

    private Stream<String> functions() {
      return mentions.stream()
          .filter(Mention.Function.class::isInstance)
          .map(mention -> mention.name());
    }

    private Stream<String> structs() {
      return mentions.stream()
          .filter(Mention.Inside.class::isInstance)
          .map(mention -> mention.name());
    }
  }

  private final String packageName;

  /** By names in C. */
  private final SortedMap<String, Declaration> declarations = new TreeMap<>();

  PackageHeader(String packageName) {
    this.packageName = packageName;
  }

  /** What a package's header is called. */
  static String file(String packageName) {
    return (packageName.isEmpty() ? "unnamed" : packageName) + ".h";
  }

  /** Adds a declaration; answers another one that has its name and is not the same. */
  Optional<Declaration> add(String name, Declaration declaration) {
    Declaration first = declarations.putIfAbsent(name, declaration);
    return Optional.ofNullable(first).filter(other -> !other.text().equals(declaration.text()));
  }

  /** The enums that its declarations make use of. */
  Set<Mention.Enum> enums() {
    Set<Mention.Enum> enums = new LinkedHashSet<>();
    for (Declaration declaration : declarations.values()) {
      for (Mention mention : declaration.mentions()) {
        if (mention instanceof Mention.Enum constants) {
          enums.add(constants);
        }
      }
    }
    return enums;
  }

  /** The structs that lie in others. */
  Stream<ClassName> inside() {
    return declarations.values().stream()
        .flatMap(declaration -> declaration.mentions().stream())
        .filter(Mention.Inside.class::isInstance)
        .map(Mention::javaType);
  }

  /**
   * The text of the header.
   *
   * @param mark what stands in it
   * @param inside all structs that lie in others, of whatever package
   */
  String text(String mark, Set<ClassName> inside) {
    String guard = "COMWRIGHT_%s_H".formatted(packageName.replace('.', '_'));
    StringBuilder text = new StringBuilder();
    text.append("/* %s */\n".formatted(mark));
    text.append("#ifndef %1$s\n#define %1$s\n\n".formatted(guard));
    text.append("#include \"%s\"\n".formatted(COMMON));
    includes().forEach(file -> text.append("#include \"%s\"\n".formatted(file)));
    text.append('\n').append(forwards());
    for (String name : inOrder()) {
      Declaration declaration = declarations.get(name);
      text.append('\n')
          .append(
              switch (declaration.kind()) {
                case STRUCT ->
                    unlessKnown(
                        name,
                        inside.contains(declaration.javaType())
                            ? declaration.inside().orElse(declaration.text())
                            : declaration.text());
                case ENUM, FUNCTION -> unlessKnown(name, declaration.text());
                case INTERFACE, LIBRARY -> declaration.text();
              });
    }
    return text.append("\n#endif\n").toString();
  }

  private SortedSet<String> includes() {
    SortedSet<String> files = new TreeSet<>();
    for (Declaration declaration : declarations.values()) {
      declaration
          .base()
          .filter(base -> !KNOWN.contains(base.simpleName()))
          .ifPresent(base -> files.add(file(base.packageName())));
      for (Mention mention : declaration.mentions()) {
        if (isNeeded(mention)
            && !KNOWN.contains(mention.name())
            && !declarations.containsKey(mention.name())) {
          files.add(file(mention.javaType().packageName()));
        }
      }
    }
    files.remove(file(packageName));
    return files;
  }

  /** Whether more has to be known of it than its name. */
  private static boolean isNeeded(Mention mention) {
    return switch (mention) {
      case Mention.Inside struct -> true;
      case Mention.Function function -> true;
      case Mention.Enum constants -> true;
      case Mention.Address struct -> false;
      case Mention.Object object -> false;
    };
  }

  /** A pointer to a type needs no more. */
  private String forwards() {
    SortedSet<String> interfaces = new TreeSet<>();
    SortedSet<String> structs = new TreeSet<>();
    declarations.forEach(
        (name, declaration) -> {
          switch (declaration.kind()) {
            case STRUCT -> structs.add(name);
            case INTERFACE -> interfaces.add(name);
            case ENUM, FUNCTION, LIBRARY -> {}
          }
          for (Mention mention : declaration.mentions()) {
            switch (mention) {
              case Mention.Address struct -> structs.add(struct.name());
              case Mention.Object object -> interfaces.add(object.name());
              case Mention.Inside struct -> {}
              case Mention.Function function -> {}
              case Mention.Enum constants -> {}
            }
          }
        });
    structs.removeAll(KNOWN);
    interfaces.removeAll(KNOWN);
    return Stream.concat(
            structs.stream().map(name -> unlessKnown(name, forward(name))),
            interfaces.stream().map(PackageHeader::forward))
        .collect(joining());
  }

  private static String forward(String name) {
    return "typedef struct %1$s %1$s;\n".formatted(name);
  }

  /** Another header may have it: whoever includes that says so. */
  private static String unlessKnown(String name, String text) {
    return "#ifndef COMWRIGHT_KNOWN_%s\n%s#endif\n".formatted(name, text);
  }

  private List<String> inOrder() {
    List<String> ordered = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      declarations.forEach(
          (name, declaration) -> {
            if (declaration.kind() == kind && !KNOWN.contains(name)) {
              place(name, ordered, new TreeSet<>());
            }
          });
    }
    return ordered;
  }

  private void place(String name, List<String> ordered, Set<String> around) {
    Declaration declaration = declarations.get(name);
    if (declaration == null || ordered.contains(name) || !around.add(name)) {
      return;
    }
    declaration.needs().sorted().forEach(needed -> place(needed, ordered, around));
    ordered.add(name);
  }
}
