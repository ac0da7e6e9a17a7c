package io.comwright.windows.components.types;

import io.comwright.automation.FuncFlags;
import io.comwright.automation.FuncKind;
import io.comwright.automation.ImplTypeFlags;
import io.comwright.automation.ParamFlags;
import io.comwright.automation.TypeDescription;
import io.comwright.automation.TypeDescription.Function;
import io.comwright.automation.TypeDescription.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Descriptions as lines, which tests compare with what was declared. */
final class TypeText {
  /** The first of the numbers that {@code IUnknown} and {@code IDispatch} have in libraries. */
  private static final int INHERITED = 0x60000000;

  private TypeText() {}

  /** The type, then a line for each function of its own. */
  static List<String> of(TypeDescription type) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s %s %s 0x%x".formatted(type.kind(), type.name(), type.guid(), type.flags().bits()));
    type.implemented()
        .forEach(
            each ->
                lines.add(
                    "  : "
                        + each.type()
                        + (each.flags().has(ImplTypeFlags.DEFAULT) ? " default" : "")
                        + (each.flags().has(ImplTypeFlags.SOURCE) ? " source" : "")));
    type.functions().stream()
        .filter(function -> (function.id() & 0xfffc0000) != INHERITED)
        .forEach(function -> lines.add(of(function)));
    type.variables()
        .forEach(
            each -> lines.add("  %s %s = %s".formatted(each.type(), each.name(), each.value())));
    return lines;
  }

  private static String of(Function function) {
    return "  %s%d %s %s %s(%s)%s%s%s"
        .formatted(
            function.kind() == FuncKind.PURE_VIRTUAL ? function.offset() + ": " : "",
            function.id(),
            function.invokeKind(),
            function.result(),
            function.name(),
            function.parameters().stream().map(TypeText::of).collect(Collectors.joining(", ")),
            function.variableArguments() ? " vararg" : "",
            function.flags().has(FuncFlags.RESTRICTED) ? " restricted" : "",
            function.flags().has(FuncFlags.HIDDEN) ? " hidden" : "");
  }

  private static String of(Parameter parameter) {
    ParamFlags flags = parameter.flags();
    return (flags.has(ParamFlags.IN) ? "in " : "")
        + (flags.has(ParamFlags.OUT) ? "out " : "")
        + (flags.has(ParamFlags.LCID) ? "lcid " : "")
        + (flags.has(ParamFlags.RETVAL) ? "retval " : "")
        + (flags.has(ParamFlags.OPTIONAL) ? "optional " : "")
        + parameter.type()
        + " "
        + parameter.name()
        + (parameter.otherwise() == null ? "" : " = " + parameter.otherwise().toObject());
  }
}
