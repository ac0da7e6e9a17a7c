package io.comwright.processor.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The slots of a vtable as text, one line each. The text is a constant of {@code IFooVtable}: from
 * it derived interfaces in other jars are compiled, since the order of methods in a class file is
 * not reliable.
 *
 * @param header {@code interface IFoo <iid>} or {@code vtable IFoo}, with {@code destructor} behind
 *     it if the slots of a destructor may lie behind slot 2, which are not counted, and {@code
 *     partial} at the end if slots are left undescribed
 * @param lines slot to native signature, or to {@link #RESERVED}
 */
public record SlotTable(String header, SortedMap<Integer, String> lines) {
  public static final String RESERVED = "reserved";

  /** The constant of {@code IFooVtable} with the text, or with number 1 and so on if it is long. */
  public static final String CONSTANT = "LAYOUT";

  /** The longest string constant of a class file, in bytes (JVMS 4.4.7). */
  public static final int LONGEST_TEXT = 65_535;

  /** As many slots as the destructor of an {@code IUnknown} may have. */
  public static final int DESTRUCTOR_SLOTS = 2;

  private static final String DESTRUCTOR = " destructor";
  private static final String PARTIAL = " partial";
  private static final Pattern LINE = Pattern.compile("([0-9]{1,4}) (.+)");

  public SlotTable {
    lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
  }

  public static String header(
      String kindAndName, Optional<String> iid, boolean destructor, boolean partial) {
    return kindAndName
        + iid.map(text -> " " + text).orElse("")
        + (destructor ? DESTRUCTOR : "")
        + (partial ? PARTIAL : "");
  }

  /** Reads a table; empty if the text is none. */
  public static Optional<SlotTable> parse(String text) {
    String[] lines = text.split("\n");
    SortedMap<Integer, String> slots = new TreeMap<>();
    for (int i = 1; i < lines.length; i++) {
      Matcher line = LINE.matcher(lines[i]);
      if (!line.matches()) {
        return Optional.empty();
      }
      slots.put(Integer.valueOf(line.group(1)), line.group(2));
    }
    return lines[0].startsWith("interface ") || lines[0].startsWith("vtable ")
        ? Optional.of(new SlotTable(lines[0], slots))
        : Optional.empty();
  }

  /** The IID; empty for an interface without IUnknown. */
  public Optional<String> iid() {
    String[] words = header.split(" ");
    return words[0].equals("interface") ? Optional.of(words[2]) : Optional.empty();
  }

  public boolean partial() {
    return header.endsWith(PARTIAL);
  }

  /** Whether IUnknown has a destructor, whose slots depend on the C++ ABI in force. */
  public boolean destructor() {
    String[] words = header.split(" ");
    return words.length > 3 && DESTRUCTOR.equals(" " + words[3]);
  }

  /** The length of the vtable, as far as it is described, without a destructor. */
  public int slotCount() {
    return lines.isEmpty() ? 0 : lines.lastKey() + 1;
  }

  /**
   * The first slot by which another table describes another vtable, as far as the widths tell of
   * what its methods take and return; for people. The other may be a raw view of what this one
   * names.
   */
  public Optional<String> difference(SlotTable other) {
    if (destructor() != other.destructor()) {
      return Optional.of(
          "IUnknown has %s here, and %s there"
              .formatted(
                  destructor() ? "a destructor" : "no destructor", destructor() ? "none" : "one"));
    }
    SortedSet<Integer> slots = new TreeSet<>(lines.keySet());
    slots.addAll(other.lines.keySet());
    return slots.stream()
        .filter(slot -> !fits(other, slot))
        .map(slot -> "slot %s is %s here, and %s there".formatted(slot, at(slot), other.at(slot)))
        .findFirst();
  }

  private String at(int slot) {
    return lines.getOrDefault(slot, "missing");
  }

  private boolean fits(SlotTable other, int slot) {
    String mine = lines.get(slot);
    String theirs = other.lines.get(slot);
    if (mine == null || theirs == null) {
      return mine == null ? partial() : other.partial();
    }
    return mine.equals(theirs) || SlotWidths.of(mine).fit(SlotWidths.of(theirs));
  }

  public String text() {
    StringBuilder text = new StringBuilder(header).append('\n');
    lines.forEach((slot, line) -> text.append(slot).append(' ').append(line).append('\n'));
    return text.toString();
  }

  /** The text as constants that a class file can hold, by name. */
  public SequencedMap<String, String> constants() {
    String text = text();
    if (text.getBytes(StandardCharsets.UTF_8).length <= LONGEST_TEXT) {
      return new LinkedHashMap<>(Map.of(CONSTANT, text));
    }
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int length = 0;
    for (String line : text.split("(?<=\n)")) {
      int more = line.getBytes(StandardCharsets.UTF_8).length;
      if (length + more > LONGEST_TEXT) {
        parts.add(part.toString());
        part.setLength(0);
        length = 0;
      }
      part.append(line);
      length += more;
    }
    parts.add(part.toString());
    SequencedMap<String, String> constants = new LinkedHashMap<>();
    if (parts.size() == 1) {
      constants.put(CONSTANT, parts.getFirst());
    } else {
      for (int i = 0; i < parts.size(); i++) {
        constants.put(constant(i + 1), parts.get(i));
      }
    }
    return constants;
  }

  /** The constant with a part of a long text. Nobody mistakes the first part for the whole. */
  public static String constant(int part) {
    return CONSTANT + "_" + part;
  }

  /** The first eight bytes of the text's SHA-256. */
  public long hash() {
    return hash(text());
  }

  static long hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      long hash = 0;
      for (int i = 0; i < Long.BYTES; i++) {
        hash = hash << 8 | digest[i] & 0xff;
      }
      return hash;
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
