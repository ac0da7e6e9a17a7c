package io.comwright.processor.model;

import io.comwright.processor.type.ComParameter;
import io.comwright.processor.type.JavaType;
import java.util.List;
import java.util.StringJoiner;

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
 * @param declared the Java type of the result, as the interface declares it
 * @param critical whether proxies call it as one that never calls back
 */
public record ComMethod(
    String javaName,
    String nativeName,
    int slot,
    String constant,
    String entry,
    List<ComParameter> parameters,
    ComResult result,
    JavaType declared,
    boolean critical) {

  /** {@code HRESULT Name(LPCWSTR, LONG*)}. */
  public String signature() {
    return signature(false);
  }

  /** {@code HRESULT Name(LPCWSTR text, LONG* result)}. */
  public String signatureWithNames() {
    return signature(true);
  }

  private String signature(boolean names) {
    StringJoiner all =
        new StringJoiner(", ", result.nativeSpelling() + " " + nativeName + "(", ")");
    for (ComParameter parameter : parameters) {
      String type = parameter.type().parameterSpelling();
      all.add(names ? type + " " + parameter.name() : type);
    }
    for (ComResult.Part out : result.outs()) {
      String type = out.type().storedSpelling() + "*";
      all.add(names ? type + " " + out.name() : type);
    }
    return all.toString();
  }
}
