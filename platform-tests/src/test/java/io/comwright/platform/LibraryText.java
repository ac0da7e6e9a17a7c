package io.comwright.platform;

import static java.util.stream.Collectors.joining;

import io.comwright.importer.typelib.TlbReference;
import io.comwright.importer.typelib.TlbType;
import io.comwright.importer.typelib.TlbTypeInfo;
import io.comwright.importer.typelib.TlbTypeInfo.Function;
import io.comwright.importer.typelib.TlbTypeInfo.Parameter;
import io.comwright.importer.typelib.TlbValue;
import io.comwright.importer.typelib.TypeLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the importer reads in type libraries, as text. Names of members are told as {@code
 * ITypeInfo::GetNames} does it: for a number, which the functions of a property share, so that
 * those of the first one stand for all.
 */
final class LibraryText {
  /** Behind the name of a type that oleaut32 cannot read. */
  static final String UNREADABLE = " cannot be read";

  /** A type whose description oleaut32 does not find. */
  static final String UNRESOLVED = "unresolved";

  private final List<TypeLibrary> all;
  private final TypeLibrary library;
  private final List<String> lines = new ArrayList<>();

  private LibraryText(List<TypeLibrary> all, TypeLibrary library) {
    this.all = all;
    this.library = library;
  }

  /** The lines of one of some libraries that mention each other's types. */
  static List<String> lines(List<TypeLibrary> all, TypeLibrary library) {
    LibraryText text = new LibraryText(all, library);
    text.lines.add("library " + library.name());
    library.types().forEach(text::add);
    return text.lines;
  }

  private void add(TlbTypeInfo type) {
    boolean sized = type.kind() == TlbTypeInfo.RECORD || type.kind() == TlbTypeInfo.UNION;
    lines.add(
        "type %s %s %s flags=%x size=%s"
            .formatted(
                type.name(),
                type.isDual() ? TlbTypeInfo.INTERFACE : type.kind(),
                type.guid(),
                type.flags(),
                sized ? type.size() : "-"));
    type.implemented()
        .forEach(
            each -> lines.add("  implements %s %x".formatted(text(each.type()), each.flags())));
    if (type.alias() != null) {
      lines.add("  alias " + text(type.alias()));
    }
    type.functions().forEach(each -> add(type, each));
    type.variables()
        .forEach(
            each ->
                lines.add(
                    "  variable %x %s kind=%s flags=%x offset=%s %s = %s"
                        .formatted(
                            each.id(),
                            each.name(),
                            each.kind(),
                            each.flags(),
                            each.offset(),
                            text(each.type()),
                            text(each.value()))));
  }

  private void add(TlbTypeInfo type, Function function) {
    Function first =
        type.functions().stream()
            .filter(each -> each.id() == function.id())
            .findFirst()
            .orElseThrow();
    lines.add(
        "  function %x %s invoke=%s kind=%s offset=%s flags=%x %s%s"
            .formatted(
                function.id(),
                first.name(),
                function.invoke(),
                function.kind(),
                function.offset(),
                function.flags(),
                text(function.result()),
                function.optional() == -1 ? " vararg" : ""));
    for (int i = 0; i < function.parameters().size(); i++) {
      Parameter each = function.parameters().get(i);
      boolean isValue = function.invoke() >= Function.PUT && i == function.parameters().size() - 1;
      String name =
          isValue || i >= first.parameters().size() ? null : first.parameters().get(i).name();
      lines.add(
          "    %s %s flags=%x = %s"
              .formatted(
                  Objects.requireNonNullElse(name, "rhs"),
                  text(each.type()),
                  each.flags(),
                  text(each.otherwise())));
    }
  }

  private String text(TlbType type) {
    return switch (type) {
      case TlbType.Basic(int vt) -> "vt" + vt;
      case TlbType.Pointer(TlbType to) -> text(to) + "*";
      case TlbType.SafeArray(TlbType element) -> "SAFEARRAY(" + text(element) + ")";
      case TlbType.FixedArray(TlbType element, List<Integer> lengths) ->
          text(element) + lengths.stream().map(length -> "[" + length + "]").collect(joining());
      case TlbType.Named(TlbReference reference) -> text(reference);
    };
  }

  private String text(TlbReference reference) {
    return switch (reference) {
      case TlbReference.Here(int index) -> named(library.types().get(index));
      case TlbReference.Elsewhere elsewhere ->
          all.stream()
              .filter(each -> each.guid().equals(elsewhere.library().guid()))
              .findFirst()
              .map(each -> in(each, elsewhere))
              .orElse(UNRESOLVED);
    };
  }

  private static String in(TypeLibrary library, TlbReference.Elsewhere reference) {
    return reference.guid() == null
        ? named(library.types().get(reference.index()))
        : library.types().stream()
            .filter(each -> reference.guid().equals(each.guid()))
            .findFirst()
            .map(LibraryText::named)
            .orElse(UNRESOLVED);
  }

  private static String named(TlbTypeInfo type) {
    return type.name() + (type.guid() == null ? "" : "{" + type.guid() + "}");
  }

  private static @Nullable String text(@Nullable TlbValue value) {
    return value == null ? null : "vt" + value.vt() + " " + value.value();
  }
}
