package io.comwright.processor;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells of a source that no class file can hold, before the compiler says so in the middle of code
 * that the author has not written. Only the texts are counted, so what is a little too large is
 * left to the compiler.
 */
final class TooLarge {
  /** The most entries of a constant pool (JVMS 4.1); a text takes two of them. */
  private static final int CONSTANTS = 65_534;

  /** Shorter sources cannot have as many different texts. */
  private static final int SHORT = 3 * CONSTANTS;

  private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");

  private TooLarge() {}

  static boolean isHopeless(String source) {
    if (source.length() < SHORT) {
      return false;
    }
    Set<String> texts = new HashSet<>();
    Matcher text = TEXT.matcher(source);
    while (text.find()) {
      texts.add(text.group());
    }
    return 2 * texts.size() > CONSTANTS;
  }
}
