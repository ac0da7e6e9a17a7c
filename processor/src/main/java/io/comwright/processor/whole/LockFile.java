package io.comwright.processor.whole;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a lock: a line for each type, and for each of its slots or functions. Each can be
 * read, sorted and merged by itself.
 *
 * <pre>
 * com.example.IFoo interface 0c733a30-2a1c-11ce-ade5-00aa0044773d : io.comwright.IUnknown
 * com.example.IFoo[3] HRESULT Progress(LPCWSTR, ULONG, ULONG)
 * com.example.Pair struct 8 bytes, aligned to 4: 0 LONG, 4 LONG
 * </pre>
 *
 * @param types by qualified name
 */
record LockFile(SortedMap<String, Entry> types) {
  private static final String COMMENT = "#";
  private static final Pattern LINE =
      Pattern.compile("([\\p{L}_$][\\p{L}\\p{N}_$.]*)(?:\\[([^\\]]+)])? (\\S.*)");
  private static final String HEAD =
      """
      # What is published of these vtables, functions and structs. The build compares it with the
      # sources. Take a line out only if nobody has been given what it says.
      """;

  /**
   * A type.
   *
   * @param header what it is
   * @param members its slots by number, or its functions by name
   */
  record Entry(String header, SortedMap<String, String> members) {
    static Entry of(String header) {
      return new Entry(
          header,
          new TreeMap<>(
              Comparator.comparing(Entry::number).thenComparing(Comparator.naturalOrder())));
    }

    private static int number(String key) {
      return key.matches("[0-9]{1,9}") ? Integer.parseInt(key) : -1;
    }
  }

  /** A file that is no lock, and where. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    Unreadable(int line, String why) {
      super("line %s %s".formatted(line, why));
    }
  }

  LockFile() {
    this(new TreeMap<>());
  }

  static LockFile parse(String text) throws Unreadable {
    LockFile file = new LockFile();
    int number = 0;
    // Some editors put a mark of UTF-8 before it.
    for (String each : text.replaceFirst("^\uFEFF", "").lines().toList()) {
      number++;
      if (each.isBlank() || each.startsWith(COMMENT)) {
        continue;
      }
      Matcher line = LINE.matcher(each);
      if (!line.matches()) {
        throw new Unreadable(number, "is not one: " + each);
      }
      if (!file.add(line.group(1), line.group(2), line.group(3))) {
        throw new Unreadable(
            number, "contradicts one before it, or stands before its type: " + each);
      }
    }
    return file;
  }

  /** Whether it can be: a type comes before its members, and nothing is said in two ways. */
  private boolean add(String type, @Nullable String member, String text) {
    if (member == null) {
      return types.computeIfAbsent(type, _ -> Entry.of(text)).header().equals(text);
    }
    Entry entry = types.get(type);
    return entry != null && text.equals(entry.members().computeIfAbsent(member, _ -> text));
  }

  /** All of it, with {@code \n} behind each line. */
  String text() {
    StringBuilder text = new StringBuilder(HEAD);
    types.forEach(
        (name, entry) -> lines(name, entry).forEach(line -> text.append(line).append('\n')));
    return text.toString();
  }

  /** The lines of one type. */
  static List<String> lines(String name, Entry entry) {
    List<String> lines = new ArrayList<>(List.of(name + " " + entry.header()));
    for (Map.Entry<String, String> member : entry.members().entrySet()) {
      lines.add("%s[%s] %s".formatted(name, member.getKey(), member.getValue()));
    }
    return lines;
  }
}
