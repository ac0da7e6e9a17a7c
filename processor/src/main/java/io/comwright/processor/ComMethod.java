package io.comwright.processor;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A method with a slot.
 *
 * @param javaName its name in Java
 * @param nativeName its name in the slot table and in messages
 * @param slot counted from the start of the vtable
 * @param constant the constant of the vtable class that holds the slot
 * @param entry the static method of the stub class that native code enters
 * @param parameters in order
 * @param result what comes back, and how
 */
record ComMethod(
    String javaName,
    String nativeName,
    int slot,
    String constant,
    String entry,
    List<ComParameter> parameters,
    ComResult result) {

  /** {@code HRESULT Name(LPCWSTR, LONG*)}. */
  String signature() {
    return signature(
        parameters.stream().map(parameter -> parameter.type().parameterSpelling()), "");
  }

  /** {@code HRESULT Name(LPCWSTR text, LONG* result)}. */
  String signatureWithNames() {
    return signature(
        parameters.stream()
            .map(parameter -> parameter.type().parameterSpelling() + " " + parameter.name()),
        " result");
  }

  private String signature(Stream<String> own, String resultName) {
    return result.nativeSpelling()
        + " "
        + nativeName
        + Stream.concat(
                own, result.retval().map(type -> type.storedSpelling() + "*" + resultName).stream())
            .collect(Collectors.joining(", ", "(", ")"));
  }
}
