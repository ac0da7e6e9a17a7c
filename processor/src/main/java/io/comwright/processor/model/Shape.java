package io.comwright.processor.model;

import com.squareup.javapoet.TypeName;
import io.comwright.processor.type.Carrier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
  /** How many words the runtime's handles take; those that a callee does not read are zeros. */
  private static final List<Integer> WORDS = List.of(4, 6, 8, 10, 13);

  private static final List<Mix> MIXES =
      List.of(new Mix(4, 2), new Mix(6, 8), new Mix(8, 8), new Mix(13, 8));

  private static final List<Integer> WORDS_IN_ORDER = List.of(4, 8, 13, 21);

  /** How many of these travel in registers: Microsoft Learn, "x64 calling convention". */
  public static final int IN_REGISTERS = 4;

  /** As many words as {@code QueryInterface} has, which every object has. */
  private static final int LEAST_IN_ENTRY = 3;

  private static final int LONG_NAME = 80;
  private static final Pattern RUN = Pattern.compile("([A-Z])\\1{4,}");

  /**
   * A handle of the runtime for calls with floating-point numbers.
   *
   * @param words integers and pointers
   * @param doubles floating-point numbers
   */
  public record Mix(int words, int doubles) {}

  static Shape of(ComMethod method, boolean function) {
    List<String> arguments =
        method.parameters().stream()
            .map(parameter -> parameter.type().shape())
            .collect(Collectors.toList());
    method.result().outs().forEach(out -> arguments.add(Carrier.J.name()));
    return new Shape(List.copyOf(arguments), method.result().shape(), function);
  }

  /**
   * The shape of a stub's entry, which native code calls as this one. One of integers and pointers
   * takes an odd number of words, at least three: half as many shapes to link for some tenths of a
   * nanosecond. What lies beyond the arguments is a register, or a word of the caller's frame on
   * the stack, that nobody reads.
   */
  public Shape entry() {
    if (function || !isShared()) {
      return this;
    }
    List<String> words = new ArrayList<>(arguments);
    while (words.size() + 1 < Math.max(LEAST_IN_ENTRY, count() | 1)) {
      words.add(Carrier.J.name());
    }
    return new Shape(List.copyOf(words), result, false);
  }

  /** How many words the runtime's handles take. */
  public static List<Integer> words() {
    return WORDS;
  }

  /** What the runtime's handles take where integers and floating-point numbers are told apart. */
  public static List<Mix> mixes() {
    return MIXES;
  }

  /** How many words they take where all arguments are counted together. */
  public static List<Integer> wordsInOrder() {
    return WORDS_IN_ORDER;
  }

  /** The first of some sizes that is enough. */
  public static int roundedUp(int count, List<Integer> sizes) {
    return sizes.stream().filter(size -> size >= count).findFirst().orElseThrow();
  }

  /** The arguments, the interface pointer of a method included. */
  public int count() {
    return arguments.size() + (function ? 0 : 1);
  }

  private boolean isOf(Predicate<String> letters) {
    return arguments.stream().allMatch(letters) && letters.test(result);
  }

  /** How many floating-point numbers there are among the arguments. */
  public int doubles() {
    return (int) arguments.stream().filter(Shape::isFloating).count();
  }

  public static boolean isFloating(String letters) {
    return letters.equals(Carrier.F.name()) || letters.equals(Carrier.D.name());
  }

  /** Whether the runtime has it, as a shape of integers and pointers. */
  public boolean isShared() {
    return isOf(Carrier.J.name()::equals) && count() <= WORDS.getLast();
  }

  /**
   * Whether the runtime has a handle for it, as one with floating-point numbers. Their order among
   * the integers tells nothing, unless some of both are on the stack.
   */
  public boolean isMixed() {
    return isOf(Predicate.not(Shape::isStruct))
        && !isOf(Carrier.J.name()::equals)
        && MIXES.stream().anyMatch(this::fits);
  }

  private boolean fits(Mix mix) {
    return count() - doubles() <= mix.words() && doubles() <= mix.doubles();
  }

  /** The handle for it, if it is mixed. */
  public Mix mix() {
    return MIXES.stream().filter(this::fits).findFirst().orElseThrow();
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

  /** {@code Critical_JJD_J}, the same for calls that never lead back. */
  public String criticalName() {
    return className().replace("Call_", "Critical_");
  }

  /** {@code call_JJD_J}, the method of a proxy that sorts the arguments. */
  public String methodName() {
    return className().replace("Call_", "call_");
  }
}
