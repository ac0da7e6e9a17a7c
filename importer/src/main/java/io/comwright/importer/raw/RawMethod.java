package io.comwright.importer.raw;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A method of an interface, or a function.
 *
 * @param name its native name
 * @param documentation a link, or null
 * @param result what it returns natively
 * @param parameters without {@code this}
 * @param severalSuccesses whether its HRESULT tells of more than success and failure
 * @param member what it is for callers of {@code Invoke}, or null if they cannot call it
 */
public record RawMethod(
    String name,
    @Nullable String documentation,
    RawType result,
    List<RawParameter> parameters,
    boolean severalSuccesses,
    @Nullable RawMember member) {
  /**
   * A method that is called through its slot.
   *
   * @param name its native name
   * @param documentation a link, or null
   * @param result what it returns natively
   * @param parameters without {@code this}
   * @param severalSuccesses whether its HRESULT tells of more than success and failure
   */
  public RawMethod(
      String name,
      @Nullable String documentation,
      RawType result,
      List<RawParameter> parameters,
      boolean severalSuccesses) {
    this(name, documentation, result, parameters, severalSuccesses, null);
  }

  /**
   * The method as C has it.
   *
   * @return its C declaration
   */
  public String text() {
    return parameters.stream()
        .map(each -> each.type().text() + " " + each.name())
        .collect(Collectors.joining(", ", result.text() + " " + name + "(", ")"));
  }
}
