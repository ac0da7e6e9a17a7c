package io.comwright.property.source;

import io.comwright.nativetest.Convention;
import io.comwright.property.model.Method;
import io.comwright.property.parameter.Parameter;
import io.comwright.property.value.Kind;
import io.comwright.property.value.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A method in C++, as a callee has it. {@code WIDE} says whether it sees whole registers.
 *
 * @param convention that of the VM that calls it
 */
record CppMethod(Method method, Convention convention) {
  /** A class of {@code property.h} that passes one parameter. */
  record Pass(String type, String name, boolean handsOut, List<Part> parts) {
    /** What the callee sees of it, the value first. */
    private String seen() {
      return parts.stream()
          .sorted(Comparator.comparing((Part part) -> !part.name().equals(name)))
          .map(part -> "narrowed<%s>(callee, %s)".formatted(part.type(), part.name()))
          .collect(Collectors.joining(", "));
    }
  }

  /** The parameters, and the outs that are results in Java. */
  List<Pass> passes() {
    List<Pass> passes = new ArrayList<>();
    for (int i = 0; i < method.parameters().size(); i++) {
      Parameter parameter = method.parameters().get(i);
      passes.add(
          new Pass(parameter.pass(), "p" + i, parameter.handsOut(), parameter.parts("p" + i)));
    }
    for (int i = 0; i < method.results().size() && method.hasStatus(); i++) {
      Kind out = method.results().get(i);
      passes.add(new Pass(out.outPass(), "r" + i, true, out.outParts("r" + i)));
    }
    return passes;
  }

  /** The native result of a caller who sees no more of a register than there is in it. */
  String result() {
    if (method.hasStatus()) {
      return "HRESULT";
    }
    return method.results().isEmpty()
        ? "void"
        : method.results().getFirst().cell() + "::Cell" + (hasHiddenPointer() ? "*" : "");
  }

  /**
   * Whether a struct comes back as MSVC does it, which is written out: compilers for Linux return
   * structs in their own way even with {@code ms_abi}.
   */
  boolean hasHiddenPointer() {
    return convention == Convention.MS_ABI && method.returnsStruct();
  }

  /** The type that the callee returns. */
  String returned(String wide) {
    return result().equals("void") ? result() : "Seen<%s, %s>".formatted(wide, result());
  }

  /** What the callee declares, in parentheses. */
  String declared(String wide) {
    List<String> parameters = new ArrayList<>();
    if (hasHiddenPointer()) {
      parameters.add(result() + " hidden");
    }
    for (Pass pass : passes()) {
      for (Part part : pass.parts()) {
        parameters.add("Seen<%s, %s> %s".formatted(wide, part.type(), part.name()));
      }
    }
    return "(%s)".formatted(String.join(", ", parameters));
  }

  /** Writes down the arguments and answers; without braces. */
  String body(String wide) {
    StringBuilder text = new StringBuilder();
    for (Pass pass : passes()) {
      text.append("    %s::note(callee, %s);\n".formatted(pass.type(), pass.seen()));
    }
    for (Pass pass : passes()) {
      if (pass.handsOut()) {
        text.append("    %s::answer(callee, %s);\n".formatted(pass.type(), pass.seen()));
      }
    }
    if (method.hasStatus()) {
      text.append("    return returned<%s>(callee.status);\n".formatted(wide));
    } else if (!method.results().isEmpty()) {
      String given = "given<%s>(callee)".formatted(method.results().getFirst().cell());
      text.append(
          hasHiddenPointer()
              ? "    *hidden = %s;\n    return hidden;\n".formatted(given)
              : "    return returned<%s>(%s);\n".formatted(wide, given));
    }
    return text.toString();
  }
}
