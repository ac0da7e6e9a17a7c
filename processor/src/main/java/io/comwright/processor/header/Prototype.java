package io.comwright.processor.header;

import io.comwright.processor.model.ComMethod;
import io.comwright.processor.model.ComResult;
import java.util.ArrayList;
import java.util.List;

/**
 * A native method as C declares it, without {@code this}.
 *
 * @param result its type
 * @param name its native name
 * @param parameters types and names, in order
 */
public record Prototype(String result, String name, List<String> parameters) {
  public static Prototype of(ComMethod method) {
    List<String> parameters = new ArrayList<>();
    method
        .parameters()
        .forEach(
            each -> parameters.add(CNames.variable(each.type().parameterSpelling(), each.name())));
    for (ComResult.Part out : method.result().outs()) {
      parameters.add(CNames.variable(out.type().storedSpelling() + "*", out.name()));
    }
    return new Prototype(
        method.result().nativeSpelling(), CNames.of(method.nativeName()), parameters);
  }
}
