package io.comwright.processor;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The signature of a slot as a method handle sees it: the interface pointer, the arguments, the
 * result.
 *
 * @param arguments after the interface pointer, the pointers to the result included
 * @param result what the register holds
 */
record Shape(List<Carrier> arguments, Carrier result) {
  /** The most arguments, all {@code long}, for which the runtime has a shape of its own. */
  private static final int SHARED_ARGUMENTS = 12;

  static Shape of(ComMethod method) {
    List<Carrier> arguments =
        method.parameters().stream()
            .map(parameter -> parameter.type().carrier())
            .collect(Collectors.toList());
    method.result().outs().forEach(out -> arguments.add(Carrier.J));
    return new Shape(List.copyOf(arguments), method.result().carrier());
  }

  /** Whether the runtime has it already. */
  boolean isShared() {
    return arguments.size() <= SHARED_ARGUMENTS
        && result == Carrier.J
        && arguments.stream().allMatch(carrier -> carrier == Carrier.J);
  }

  /** {@code (JJD)J}; the first parameter is the interface pointer. */
  String descriptor() {
    return "(J" + letters() + ")" + result;
  }

  /** {@code Call_JJD_J}, the class that holds the handle. */
  String className() {
    return "Call_J" + letters() + "_" + result;
  }

  private String letters() {
    return arguments.stream().map(Carrier::name).collect(Collectors.joining());
  }
}
