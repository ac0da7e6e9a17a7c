package io.comwright.sample.types;

import io.comwright.Guid;
import io.comwright.automation.FuncFlags;
import io.comwright.automation.FuncKind;
import io.comwright.automation.ImplTypeFlags;
import io.comwright.automation.LibraryDescription;
import io.comwright.automation.ParamFlags;
import io.comwright.automation.TypeDescription;
import io.comwright.automation.TypeDescription.Function;
import io.comwright.automation.TypeDescription.Implemented;
import io.comwright.automation.TypeDescription.Parameter;
import io.comwright.automation.TypeDescription.Variable;
import io.comwright.automation.TypeFlags;
import io.comwright.automation.TypeKind;
import io.comwright.automation.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Descriptions in the manner of IDL, with the offsets of slots as comments. */
final class Idl {
  /** Numbers of {@code IUnknown}'s and {@code IDispatch}'s methods have these bits. */
  private static final int INHERITED = 0x60000000;

  private Idl() {}

  static List<String> lines(LibraryDescription library) {
    List<String> lines = new ArrayList<>();
    lines.add(
        attributes(
            "uuid(" + library.guid() + ")",
            "version(" + library.major() + "." + library.minor() + ")",
            helpString(library.text())));
    lines.add("library " + library.name() + " {");
    library.types().forEach(type -> lines(type).forEach(line -> lines.add("  " + line)));
    lines.add("}");
    return lines;
  }

  private static List<String> lines(TypeDescription type) {
    List<String> lines = new ArrayList<>();
    lines.add(
        attributes(
            type.guid().equals(Guid.NULL) ? "" : "uuid(" + type.guid() + ")",
            flag(type, TypeFlags.DUAL, "dual"),
            flag(type, TypeFlags.AUTOMATION, "oleautomation"),
            flag(type, TypeFlags.HIDDEN, "hidden"),
            flag(type, TypeFlags.RESTRICTED, "restricted"),
            helpString(type.text())));
    lines.removeIf("[]"::equals);
    if (type.kind() == TypeKind.ALIAS) {
      lines.add("typedef " + type.alias() + " " + type.name() + ";");
      return lines;
    }
    lines.add(head(type) + " {");
    if (type.kind() == TypeKind.COCLASS) {
      type.implemented().forEach(each -> lines.add("  " + line(each)));
    }
    type.variables().forEach(each -> lines.add("  " + line(type, each)));
    type.functions().stream()
        .filter(each -> (each.id() & 0xfffc0000) != INHERITED)
        .forEach(each -> lines.add("  " + line(each)));
    lines.add("}");
    return lines;
  }

  private static String flag(TypeDescription type, int flag, String name) {
    return type.flags().has(flag) ? name : "";
  }

  private static String head(TypeDescription type) {
    return switch (type.kind()) {
      case ENUM -> "enum " + type.name();
      case RECORD -> "struct " + type.name();
      case UNION -> "union " + type.name();
      case MODULE -> "module " + type.name();
      case COCLASS -> "coclass " + type.name();
      case DISPATCH -> "dispinterface " + type.name();
      case INTERFACE, ALIAS, UNKNOWN ->
          "interface "
              + type.name()
              + type.implemented().stream()
                  .map(each -> " : " + each.type())
                  .collect(Collectors.joining());
    };
  }

  private static String line(Implemented each) {
    String attributes =
        attributes(
            each.flags().has(ImplTypeFlags.DEFAULT) ? "default" : "",
            each.flags().has(ImplTypeFlags.SOURCE) ? "source" : "");
    return (attributes.equals("[]") ? "" : attributes + " ") + "interface " + each.type() + ";";
  }

  private static String line(TypeDescription type, Variable each) {
    return switch (each.kind()) {
      case CONSTANT ->
          type.kind() == TypeKind.ENUM
              ? each.name() + " = " + value(each.value()) + ","
              : "const " + each.type() + " " + each.name() + " = " + value(each.value()) + ";";
      case DISPATCH -> "[id(" + each.id() + ")] " + each.type() + " " + each.name() + ";";
      default -> each.type() + " " + each.name() + "; // at " + each.offset();
    };
  }

  private static String line(Function each) {
    return attributes(
            "id(" + each.id() + ")",
            switch (each.invokeKind()) {
              case GET -> "propget";
              case PUT -> "propput";
              case PUT_REF -> "propputref";
              default -> "";
            },
            each.variableArguments() ? "vararg" : "",
            each.flags().has(FuncFlags.RESTRICTED) ? "restricted" : "",
            each.flags().has(FuncFlags.HIDDEN) ? "hidden" : "",
            helpString(each.text()))
        + " "
        + each.result()
        + " "
        + each.name()
        + each.parameters().stream().map(Idl::text).collect(Collectors.joining(", ", "(", ");"))
        + (each.kind() == FuncKind.PURE_VIRTUAL ? " // at " + each.offset() : "");
  }

  private static String text(Parameter each) {
    ParamFlags flags = each.flags();
    String attributes =
        attributes(
            flags.has(ParamFlags.IN) ? "in" : "",
            flags.has(ParamFlags.OUT) ? "out" : "",
            flags.has(ParamFlags.LCID) ? "lcid" : "",
            flags.has(ParamFlags.RETVAL) ? "retval" : "",
            each.otherwise() != null
                ? "defaultvalue(" + value(each.otherwise()) + ")"
                : flags.has(ParamFlags.OPTIONAL) ? "optional" : "");
    return (attributes.equals("[]") ? "" : attributes + " ") + each.type() + " " + each.name();
  }

  private static String value(@Nullable Variant value) {
    Object object = Objects.requireNonNull(value).toObject();
    return object instanceof String text ? "\"" + text + "\"" : String.valueOf(object);
  }

  private static String helpString(@Nullable String text) {
    return text == null ? "" : "helpstring(\"" + text + "\")";
  }

  /** Those that are not empty. */
  private static String attributes(String... each) {
    return Stream.of(each)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
