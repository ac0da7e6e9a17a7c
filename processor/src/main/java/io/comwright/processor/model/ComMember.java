package io.comwright.processor.model;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.comwright.processor.type.JavaType;
import io.comwright.processor.type.Register;
import java.util.List;
import java.util.Optional;

/**
 * A method that {@code Invoke} calls.
 *
 * @param javaName its name in Java
 * @param id its DISPID
 * @param access what a call does
 * @param name its name for callers
 * @param restricted whether they do not find it by that
 * @param hidden whether browsers do not show it
 * @param slot the constant of the vtable class that holds its slot; empty in a dispinterface
 * @param parameters in order
 * @param result what it gives back; empty if nothing
 * @param declared the Java type of the result, as the interface declares it
 */
public record ComMember(
    String javaName,
    int id,
    MemberAccess access,
    String name,
    boolean restricted,
    boolean hidden,
    Optional<String> slot,
    List<Parameter> parameters,
    Optional<Value> result,
    JavaType declared) {

  /**
   * A value in a VARIANT.
   *
   * @param type what it is natively
   * @param vt the constant of its VARTYPE
   * @param proxy the proxy of an interface, but for {@code IUnknown}
   * @param nullable whether it may be null
   */
  public record Value(Register type, String vt, Optional<ClassName> proxy, boolean nullable) {}

  /** What becomes of a parameter. */
  public enum Role {
    IN("in"),
    OUT("out"),
    IN_OUT("inOut"),
    REST("rest"),
    LOCALE("locale");

    private final String method;

    Role(String method) {
      this.method = method;
    }

    /** The method of the runtime's {@code Member} that adds one. */
    public String method() {
      return method;
    }

    public boolean isPlace() {
      return this == OUT || this == IN_OUT;
    }
  }

  /**
   * A parameter.
   *
   * @param name its name in Java
   * @param value its value, or that in its place
   * @param role what becomes of it
   * @param nullablePlace whether its place may be null
   * @param optional whether a caller may leave it out
   * @param otherwise a literal of what it is then; empty for null, or a missing variant
   * @param javaType its type in Java
   * @param declared its type as the interface declares it
   */
  public record Parameter(
      String name,
      Value value,
      Role role,
      boolean nullablePlace,
      boolean optional,
      Optional<String> otherwise,
      TypeName javaType,
      JavaType declared) {}
}
