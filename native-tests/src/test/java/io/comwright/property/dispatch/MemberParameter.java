package io.comwright.property.dispatch;

import io.comwright.automation.Variant;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a member.
 *
 * @param name its name
 * @param kind its type
 * @param direction which way its value travels
 * @param mayBeLeftOut whether callers by name may leave it out
 * @param defaultText its value then; null if it is missing then
 */
public record MemberParameter(
    String name,
    MemberKind kind,
    Direction direction,
    boolean mayBeLeftOut,
    @Nullable String defaultText) {

  /** Which way a value travels. */
  public enum Direction {
    IN,
    OUT,
    IN_OUT;

    public boolean in() {
      return this != OUT;
    }

    public boolean out() {
      return this != IN;
    }
  }

  static MemberParameter draw(String name, boolean mayBeLeftOut, boolean places, Random random) {
    MemberKind[] kinds = MemberKind.values();
    MemberKind kind = kinds[random.nextInt(kinds.length)];
    if (mayBeLeftOut) {
      String text = kind.defaultText(random);
      if (text != null && random.nextInt(3) > 0) {
        return new MemberParameter(name, kind, Direction.IN, true, text);
      }
      MemberKind absent =
          switch (random.nextInt(3)) {
            case 0 -> MemberKind.TEXT;
            case 1 -> MemberKind.OBJECT;
            default -> MemberKind.ANY;
          };
      return new MemberParameter(name, absent, Direction.IN, true, null);
    }
    Direction direction =
        !places || kind.isObject() || random.nextInt(3) > 0
            ? Direction.IN
            : random.nextBoolean() ? Direction.OUT : Direction.IN_OUT;
    return new MemberParameter(name, kind, direction, false, null);
  }

  /** What the implementation sees if it is left out. */
  public @Nullable Object absent() {
    return defaultText != null
        ? kind.ofDefault(defaultText)
        : kind == MemberKind.ANY ? Variant.missing() : null;
  }

  String declaration() {
    String annotations = kind.annotations();
    if (mayBeLeftOut) {
      annotations =
          defaultText != null
              ? annotations + "@DefaultValue(\"" + defaultText + "\") "
              : annotations + "@Optional " + (kind == MemberKind.ANY ? "" : "@Nullable ");
    }
    return switch (direction) {
          case IN -> annotations + kind.java();
          case OUT -> "@Out " + annotations + kind.ref();
          case IN_OUT -> "@InOut " + annotations + kind.ref();
        }
        + " "
        + name;
  }

  /** The class of its place in Java. */
  public String placeClass() {
    return "io.comwright." + kind.refClass();
  }
}
