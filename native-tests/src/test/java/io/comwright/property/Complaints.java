package io.comwright.property;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with calls, for the end of a test. */
final class Complaints {
  private static final int ENOUGH = 20;
  private static final int LINE = 2000;
  private static final int SHOWN = 64;

  private final List<String> texts = new ArrayList<>();

  /** Complains unless these are the same bytes. */
  void compare(Object call, String what, byte[] expected, byte @Nullable [] actual) {
    if (!Arrays.equals(expected, actual)) {
      int same = actual == null ? 0 : Arrays.mismatch(expected, actual);
      add(
          call,
          "%s, from byte %d on\n  expected %s\n  found    %s"
              .formatted(what, same, hex(expected, same), hex(actual, same)));
    }
  }

  private static String hex(byte @Nullable [] bytes, int from) {
    return bytes == null
        ? "no call"
        : HexFormat.of()
            .formatHex(bytes, Math.min(from, bytes.length), Math.min(from + SHOWN, bytes.length));
  }

  /** Complains of a call. */
  void add(Object call, String text) {
    String shown = call.toString();
    texts.add(shown.substring(0, Math.min(shown.length(), LINE)) + ": " + text);
  }

  /** Whether further ones would tell nothing new. */
  boolean areEnough() {
    return texts.size() > ENOUGH;
  }

  /** All of them, empty if there are none. */
  @Override
  public String toString() {
    return String.join("\n", texts);
  }
}
