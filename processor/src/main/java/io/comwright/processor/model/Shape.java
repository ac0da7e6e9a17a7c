package io.comwright.processor.model;

import com.squareup.javapoet.TypeName;
import io.comwright.processor.type.Carrier;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The signature of a slot as the runtime's linker is told: the interface pointer, the arguments,
 * the result; or that of a C function, which has no interface pointer. Each is the name of a {@link
 * Carrier}, or a struct, {@code {DJ}}, which is an address in Java.
 *
 * @param arguments after the interface pointer, the pointers to the result included
 * @param result what comes back
 * @param function whether it is a C function
 */
public record Shape(List<String> arguments, String result, boolean function) {
  /** The most arguments, all {@code long}, for which the runtime has a shape of its own. */
  private static final int SHARED_ARGUMENTS = 12;

  private static final List<Shape> SHARED =
      IntStream.rangeClosed(0, SHARED_ARGUMENTS).mapToObj(Shape::ofLongs).toList();

  private static final int LONG_NAME = 80;
  private static final Pattern RUN = Pattern.compile("([A-Z])\\1{4,}");

  private static Shape ofLongs(int count) {
    String letter = Carrier.J.name();
    return new Shape(Collections.nCopies(count, letter), letter, false);
  }

  static Shape of(ComMethod method, boolean function) {
    List<String> arguments =
        method.parameters().stream()
            .map(parameter -> parameter.type().shape())
            .collect(Collectors.toList());
    method.result().outs().forEach(out -> arguments.add(Carrier.J.name()));
    return new Shape(List.copyOf(arguments), method.result().shape(), function);
  }

  /** The shapes that the runtime has, by the number of their arguments. */
  public static List<Shape> shared() {
    return SHARED;
  }

  /** Whether the runtime has it already. */
  public boolean isShared() {
    return SHARED.contains(this);
  }

  /**
   * Whether a struct comes back, to an address that Java passes after the interface pointer, or
   * first.
   */
  public boolean returnsStruct() {
    return isStruct(result);
  }

  private static boolean isStruct(String type) {
    return type.startsWith("{");
  }

  /** What an argument or the result is in Java. */
  public static TypeName type(String letters) {
    return isStruct(letters) ? TypeName.LONG : Carrier.valueOf(letters).type();
  }

  /** {@code (JJD)J}; the first parameter is the interface pointer, except for a function. */
  public String descriptor() {
    return (function ? "(" : "(J") + String.join("", arguments) + ")" + result;
  }

  /**
   * {@code Call_JJD_J}, the class that holds the handle; braces become underscores, and in a long
   * name {@code J20} is twenty of them, since file systems limit the name of a class.
   */
  public String className() {
    String name =
        ((function ? "Call_" : "Call_J") + String.join("", arguments) + "_" + result)
            .replace('{', '_')
            .replace('}', '_');
    return name.length() <= LONG_NAME
        ? name
        : RUN.matcher(name).replaceAll(run -> run.group(1) + run.group().length());
  }
}
