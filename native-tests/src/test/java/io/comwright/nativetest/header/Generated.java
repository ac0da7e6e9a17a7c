package io.comwright.nativetest.header;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The constants of generated classes: what a header has to agree with. */
final class Generated {
  private static final Pattern SLOT =
      Pattern.compile(
          "/\\*\\* \\{@code [^(]*?(\\w+)\\(.*\\} \\*/\n"
              + ".* SLOT_\\w+ = (\\d+)( \\+ destructorSlots\\(\\))?;");
  private static final Pattern SLOT_COUNT = Pattern.compile(" SLOT_COUNT = (\\d+)");
  private static final Pattern IID = Pattern.compile(" IID = \"(.*)\";");
  private static final Pattern TABLE = Pattern.compile("(?m)^      (?:interface|vtable) (\\w+)");

  private static final Pattern SIZES = Pattern.compile("\"(\\d+) bytes, aligned to (\\d+): ");
  private static final Pattern NAME =
      Pattern.compile("(?s)/\\*\\*.*?\\{@link ([\\w.]+)}(?:, \\{@code (\\w+)})?.*?\\*/");
  private static final Pattern CAPTION = Pattern.compile("<caption>\\{@code (\\w+)}");
  private static final Pattern ROW =
      Pattern.compile("<tr><td>(\\d+)</td><td>\\{@code .*?(\\w+)}</td></tr>");
  private static final Pattern FIELD =
      Pattern.compile("/\\*\\* \\{@code .*?(\\w+)} \\*/\n.* OFFSET_\\w+ = LAYOUT.at\\((\\d+)\\);");

  /** The words of C that the declarations here have for names. */
  private static final Set<String> WORDS = Set.of("bool", "signed", "small", "struct", "unsigned");

  /**
   * A vtable.
   *
   * @param iid empty if it has none
   * @param slots its own, by names in C
   * @param count of all slots
   * @param shifted whether the slots of a destructor come before all that
   */
  record Vtable(String name, String iid, Map<String, Integer> slots, int count, boolean shifted) {
    int slot(String method, boolean destructors) {
      return slots.get(method) + (shifted && destructors ? 2 : 0);
    }
  }

  /**
   * A struct.
   *
   * @param offsets of its fields, in bytes
   */
  record Struct(String name, int size, int alignment, Map<String, Integer> offsets) {}

  private final Map<String, List<Vtable>> vtables = new TreeMap<>();
  private final Map<String, List<Struct>> structs = new TreeMap<>();

  /** Reads the sources that were generated into a folder. */
  static Generated read(Path folder) throws IOException {
    Generated generated = new Generated();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = folder.relativize(file).toString();
        String of = name.contains("/") ? name.substring(0, name.lastIndexOf('/')) : "";
        String header = of.replace('/', '.') + ".h";
        if (name.endsWith("Vtable.java")) {
          generated
              .vtables
              .computeIfAbsent(header, none -> new ArrayList<>())
              .add(vtable(Files.readString(file)));
        } else if (name.endsWith("Struct.java")) {
          generated
              .structs
              .computeIfAbsent(header, none -> new ArrayList<>())
              .add(struct(Files.readString(file)));
        }
      }
    }
    return generated;
  }

  List<Vtable> vtables(String header) {
    return vtables.getOrDefault(header, List.of());
  }

  List<Struct> structs(String header) {
    return structs.getOrDefault(header, List.of());
  }

  private static Vtable vtable(String text) {
    SortedMap<Integer, String> methods = new TreeMap<>();
    SLOT.matcher(text)
        .results()
        .forEach(slot -> methods.put(Integer.valueOf(slot.group(2)), name(slot.group(1))));
    Map<String, Integer> slots = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    methods.forEach(
        (slot, method) -> slots.put(taken.add(method) ? method : method + "_" + slot, slot));
    Matcher iid = IID.matcher(text);
    return new Vtable(
        first(TABLE, text),
        iid.find() ? iid.group(1) : "",
        slots,
        Integer.parseInt(first(SLOT_COUNT, text)),
        text.contains("destructorSlots()"));
  }

  private static Struct struct(String text) {
    Matcher name = NAME.matcher(text);
    if (!name.find()) {
      throw new AssertionError(text);
    }
    Matcher caption = CAPTION.matcher(text);
    String simple = name.group(1).substring(name.group(1).lastIndexOf('.') + 1);
    Map<String, Integer> offsets = new LinkedHashMap<>();
    boolean viewed = caption.find();
    Function<MatchResult, String> field = match -> name(match.group(viewed ? 2 : 1));
    (viewed ? ROW : FIELD)
        .matcher(text)
        .results()
        .forEach(match -> offsets.put(field.apply(match), offset(match, viewed)));
    return new Struct(
        viewed ? caption.group(1) : name.group(2) == null ? simple : name.group(2),
        Integer.parseInt(first(SIZES, text)),
        Integer.parseInt(first(Pattern.compile("aligned to (\\d+): "), text)),
        offsets);
  }

  private static String name(String name) {
    return WORDS.contains(name) ? name + "_" : name;
  }

  private static int offset(MatchResult match, boolean viewed) {
    return Integer.parseInt(match.group(viewed ? 1 : 2));
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new AssertionError(pattern + " is not in\n" + text);
    }
    return matcher.group(1);
  }
}
