package io.comwright.runtime;

import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Compares the slot tables of two interfaces that have one IID, as the processor does where it
 * compiles both: they may be a raw and a comfortable view of one vtable, so what counts is how wide
 * results and parameters are.
 */
final class SlotTables {
  private static final Pattern LINE = Pattern.compile("([0-9]+) (.+)");
  private static final Pattern SIGNATURE = Pattern.compile("(.+) \\w+\\((.*)\\)");
  private static final String PARTIAL = " partial";

  private SlotTables() {}

  /**
   * Compares two interfaces with one IID.
   *
   * @param type the one that is made known
   * @param other the one that was there, or null
   * @throws IncompatibleClassChangeError if they describe other slots
   */
  static void requireSame(GeneratedType<?> type, @Nullable GeneratedType<?> other) {
    String slots = type.slots();
    String others = other == null ? null : other.slots();
    // Of the same name it is another version, in another class loader: a binding that is deployed
    // again while the one before has not been collected.
    if (slots == null || others == null || type.type().getName().equals(other.type().getName())) {
      return;
    }
    difference(slots, others)
        .ifPresent(
            slot -> {
              throw new IncompatibleClassChangeError(
                  "%s has the IID %s of %s, and other slots: %s. Correct one of the two IIDs, unless the slot is wrong"
                      .formatted(origin(type), type.iid(), origin(other), slot));
            });
  }

  /** The interface and the jar or directory that it comes from. */
  private static String origin(GeneratedType<?> type) {
    CodeSource source = type.type().getProtectionDomain().getCodeSource();
    return source == null || source.getLocation() == null
        ? type.type().getName()
        : type.type().getName() + " (" + source.getLocation() + ")";
  }

  /** How wide a value is, as far as its spelling tells. The name of a struct tells nothing. */
  private enum Width {
    NOTHING("void"),
    ONE("INT8|UINT8|BYTE|CHAR|BOOLEAN"),
    TWO("SHORT|USHORT|WCHAR|VARIANT_BOOL"),
    FOUR("LONG|ULONG|INT|UINT|DWORD|BOOL|HRESULT"),
    EIGHT(".*\\*|LP\\w+|REF\\w+|BSTR|HANDLE|SIZE_T|\\w+_PTR|LONGLONG|ULONGLONG"),
    FLOAT("FLOAT"),
    DOUBLE("DOUBLE"),
    UNKNOWN(".*");

    private final Pattern spellings;

    Width(String spellings) {
      this.spellings = Pattern.compile(spellings);
    }

    static Width of(String spelling) {
      for (Width width : values()) {
        if (width.spellings.matcher(spelling).matches()) {
          return width;
        }
      }
      throw new AssertionError("the last one takes all");
    }

    boolean fits(Width other) {
      return this == other || this == UNKNOWN || other == UNKNOWN;
    }
  }

  /** The first slot by which two tables describe different vtables, for people. */
  static Optional<String> difference(String mine, String theirs) {
    if (mine.equals(theirs)) {
      return Optional.empty();
    }
    SortedMap<Integer, String> ours = slots(mine);
    SortedMap<Integer, String> others = slots(theirs);
    SortedSet<Integer> all = new TreeSet<>(ours.keySet());
    all.addAll(others.keySet());
    for (int slot : all) {
      String here = ours.get(slot);
      String there = others.get(slot);
      if (here == null
          ? !isPartial(mine)
          : there == null ? !isPartial(theirs) : !fit(here, there)) {
        return Optional.of(
            "slot %s is %s here, and %s there".formatted(slot, shown(here), shown(there)));
      }
    }
    return Optional.empty();
  }

  private static SortedMap<Integer, String> slots(String table) {
    SortedMap<Integer, String> slots = new TreeMap<>();
    for (String line : table.split("\n")) {
      Matcher slot = LINE.matcher(line);
      if (slot.matches()) {
        slots.put(Integer.valueOf(slot.group(1)), slot.group(2));
      }
    }
    return slots;
  }

  private static boolean isPartial(String table) {
    return table.lines().findFirst().orElse("").endsWith(PARTIAL);
  }

  private static String shown(@Nullable String signature) {
    return signature == null ? "missing" : signature;
  }

  private static boolean fit(String mine, String theirs) {
    if (mine.equals(theirs)) {
      return true;
    }
    List<Width> ours = widths(mine);
    List<Width> others = widths(theirs);
    return ours.size() == others.size()
        && IntStream.range(0, ours.size()).allMatch(i -> ours.get(i).fits(others.get(i)));
  }

  private static List<Width> widths(String signature) {
    List<Width> widths = new ArrayList<>();
    Matcher parts = SIGNATURE.matcher(signature);
    if (parts.matches()) {
      widths.add(Width.of(parts.group(1)));
      for (String parameter : parts.group(2).split(", ")) {
        widths.add(Width.of(parameter));
      }
    }
    return widths;
  }
}
