package io.comwright.benchmark.startup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * The signature of a method, of letters: {@code B}, {@code S}, {@code I}, {@code J} and {@code P}
 * (a pointer), {@code F} and {@code D}.
 *
 * @param arguments after the interface pointer
 * @param result the result; {@code H} for an HRESULT that is checked
 */
record Signature(String arguments, char result) {
  private static final String INTEGERS = "BSIIIJPPPP";
  private static final int DISTINCT = 139;
  private static final int LONGEST = 8;

  /**
   * Different signatures, always the same ones.
   *
   * @param floats whether one in eight is a float or a double
   */
  static List<Signature> draw(boolean floats) {
    Random random = new Random(14);
    Set<Signature> signatures = new LinkedHashSet<>();
    while (signatures.size() < DISTINCT) {
      StringBuilder arguments = new StringBuilder();
      // The sum of two, so that most are of middle length.
      int count = random.nextInt(LONGEST / 2 + 1) + random.nextInt(LONGEST / 2 + 1);
      for (int i = 0; i < count; i++) {
        arguments.append(letter(random, floats));
      }
      char result = random.nextInt(4) == 0 ? letter(random, floats) : 'H';
      signatures.add(new Signature(arguments.toString(), result == 'P' ? 'J' : result));
    }
    return new ArrayList<>(signatures);
  }

  private static char letter(Random random, boolean floats) {
    return floats && random.nextInt(8) == 0
        ? random.nextBoolean() ? 'F' : 'D'
        : INTEGERS.charAt(random.nextInt(INTEGERS.length()));
  }

  static boolean isFloating(char letter) {
    return letter == 'F' || letter == 'D';
  }

  static String java(char letter) {
    return switch (letter) {
      case 'B' -> "byte";
      case 'S' -> "short";
      case 'I' -> "int";
      case 'J' -> "long";
      case 'P' -> "MemorySegment";
      case 'F' -> "float";
      case 'D' -> "double";
      case 'H' -> "int";
      default -> throw new IllegalArgumentException(String.valueOf(letter));
    };
  }

  static String layout(char letter) {
    return letter == 'P' ? "ADDRESS" : "JAVA_" + java(letter).toUpperCase(java.util.Locale.ROOT);
  }

  /** A value of a type, for {@code call}. */
  static String value(char letter) {
    return switch (letter) {
      case 'B', 'S' -> "(" + java(letter) + ") 1";
      case 'P' -> "MemorySegment.NULL";
      case 'J' -> "1L";
      case 'F' -> "1f";
      case 'D' -> "1d";
      default -> "1";
    };
  }
}
