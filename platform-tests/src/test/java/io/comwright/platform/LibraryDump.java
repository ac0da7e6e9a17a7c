package io.comwright.platform;

import static java.util.stream.Collectors.joining;

import io.comwright.ComException;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Ref;
import io.comwright.automation.ITypeInfo;
import io.comwright.automation.ITypeLib;
import io.comwright.automation.TypeDescription;
import io.comwright.automation.TypeKind;
import io.comwright.automation.TypeName;
import io.comwright.automation.Variant;
import io.comwright.windows.TypeLibrary;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes what oleaut32 says of type libraries, in the form of {@link LibraryText}. What it cannot
 * read itself is named and no more.
 */
final class LibraryDump {
  private static final Guid NONE = Guid.parse("00000000-0000-0000-0000-000000000000");

  /**
   * With a default of a type of their own, which Wine's compiler of IDL leaves out of the library,
   * and at which Wine's oleaut32 ends the VM. All are of ADO.
   */
  static final Set<String> OF_NO_USE =
      Set.of("_Command", "Command15", "Command25", "Fields", "Fields20");

  private LibraryDump() {}

  /**
   * Writes them.
   *
   * @param arguments a file that is written, and files with type libraries
   */
  public static void main(String[] arguments) throws IOException {
    try (PrintStream out =
        new PrintStream(
            Files.newOutputStream(Path.of(arguments[0])), false, StandardCharsets.UTF_8)) {
      for (int i = 1; i < arguments.length; i++) {
        try (ITypeLib library = TypeLibrary.load(arguments[i])) {
          out.print("library " + name(library, -1) + "\n");
          for (int type = 0; type < library.getTypeInfoCount(); type++) {
            lines(library, type).forEach(line -> out.print(line + "\n"));
          }
        }
      }
    }
  }

  private static String name(ITypeLib library, int type) {
    Ref<@Nullable String> name = new Ref<>();
    library.getDocumentation(type, name, null, null, null);
    return Objects.requireNonNullElse(name.get(), "");
  }

  private static List<String> lines(ITypeLib library, int index) {
    String name = name(library, index);
    if (OF_NO_USE.contains(name)) {
      return List.of("type " + name + LibraryText.UNREADABLE);
    }
    try (ITypeInfo type = library.getTypeInfo(index)) {
      List<String> lines = new ArrayList<>();
      add(lines, TypeDescription.ofVtable(type));
      return lines;
    } catch (ComException e) {
      return List.of("type " + name + LibraryText.UNREADABLE);
    }
  }

  private static void add(List<String> lines, TypeDescription type) {
    lines.add(
        "type %s %s %s flags=%x size=%s"
            .formatted(
                type.name(),
                type.kind().value(),
                type.guid().equals(NONE) ? null : type.guid(),
                type.flags().bits(),
                isSized(type.kind()) ? type.instanceSize() : "-"));
    type.implemented()
        .forEach(
            each ->
                lines.add("  implements %s %x".formatted(text(each.type()), each.flags().bits())));
    if (type.alias() != null) {
      lines.add("  alias " + text(type.alias()));
    }
    type.functions().forEach(each -> add(lines, each));
    type.variables()
        .forEach(
            each ->
                lines.add(
                    "  variable %x %s kind=%s flags=%x offset=%s %s = %s"
                        .formatted(
                            each.id(),
                            each.name(),
                            each.kind().value(),
                            each.flags().bits(),
                            each.offset(),
                            text(each.type()),
                            text(each.value()))));
  }

  private static boolean isSized(TypeKind kind) {
    return kind == TypeKind.RECORD || kind == TypeKind.UNION;
  }

  private static void add(List<String> lines, TypeDescription.Function function) {
    lines.add(
        "  function %x %s invoke=%s kind=%s offset=%s flags=%x %s%s"
            .formatted(
                function.id(),
                function.name(),
                function.invokeKind().value(),
                function.kind().value(),
                function.offset(),
                function.flags().bits(),
                text(function.result()),
                function.variableArguments() ? " vararg" : ""));
    function
        .parameters()
        .forEach(
            each ->
                lines.add(
                    "    %s %s flags=%x = %s"
                        .formatted(
                            each.name(),
                            text(each.type()),
                            each.flags().bits(),
                            text(each.otherwise()))));
  }

  private static String text(TypeName type) {
    return switch (type) {
      case TypeName.Basic(int vt) -> "vt" + vt;
      case TypeName.PointerTo(TypeName to) -> text(to) + "*";
      case TypeName.SafeArrayOf(TypeName element) -> "SAFEARRAY(" + text(element) + ")";
      case TypeName.FixedArrayOf(TypeName element, List<Integer> lengths) ->
          text(element) + lengths.stream().map(length -> "[" + length + "]").collect(joining());
      case TypeName.Named named ->
          named.name() + (named.guid().equals(NONE) ? "" : "{" + named.guid() + "}");
      case TypeName.Unresolved _ -> LibraryText.UNRESOLVED;
    };
  }

  private static @Nullable String text(@Nullable Variant value) {
    if (value == null) {
      return null;
    }
    Object object =
        value instanceof Variant.Currency each ? each.tenThousandths() : value.toObject();
    return "vt"
        + value.vt()
        + " "
        + switch (object) {
          case Boolean each -> each ? "-1" : "0";
          case HResult each -> String.valueOf(each.code());
          case Float each -> String.valueOf(each.doubleValue());
          case null -> "null";
          default -> object.toString();
        };
  }
}
