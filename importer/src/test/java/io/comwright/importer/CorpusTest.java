package io.comwright.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.importer.model.JavaDefinition;
import io.comwright.importer.model.JavaMethod;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Slots, lengths, IIDs and bases of imported interfaces are those of the headers of MinGW-w64, of
 * every interface that both know, by IID or by name. What differs stands in a file, with the
 * reason.
 */
class CorpusTest {
  private final Map<String, JavaDefinition.Interface> imported = new HashMap<>();
  private final Map<String, JavaDefinition.Interface> byIid = new HashMap<>();
  private final List<String> differences = new ArrayList<>();

  @Test
  void everyInterfaceThatBothKnow() throws IOException {
    for (JavaDefinition each : Imports.ofEverything().values()) {
      if (each instanceof JavaDefinition.Interface of) {
        imported.put(of.name(), of);
        byIid.put(of.iid(), of);
      }
    }
    int both = 0;
    for (String line : lines("interfaces.txt")) {
      String[] words = line.split(" ");
      JavaDefinition.Interface mine = byIid.getOrDefault(words[1], imported.get(words[0]));
      if (mine != null) {
        both++;
        compare(mine, words);
      }
    }
    assertTrue(both > 600, both + " interfaces");
    assertEquals(
        String.join(
            "\n", lines("differences.txt").stream().map(each -> each.split(" # ")[0]).toList()),
        String.join("\n", differences));
  }

  private void compare(JavaDefinition.Interface mine, String[] words) {
    compare(words[0] + " iid", words[1], mine.iid());
    compare(words[0] + " base", words[2], mine.base());
    Integer first = firstSlot(mine);
    if (first == null) {
      return;
    }
    Map<Integer, String> slots = slots(mine, first);
    compare(words[0] + " slots", words[3], String.valueOf(first + slots.size()));
    for (int i = 4; i < words.length; i++) {
      int slot = Integer.parseInt(words[i].substring(0, words[i].indexOf(':')));
      String name = words[i].substring(words[i].indexOf(':') + 1);
      String java = slots.get(slot);
      if (java == null || !isSame(words[0], name, java)) {
        differences.add("%s[%d] %s, and not %s".formatted(words[0], slot, name, java));
      }
    }
  }

  private void compare(String what, String header, @Nullable String mine) {
    if (!header.equals("-") && !header.equals(mine)) {
      differences.add("%s %s, and not %s".formatted(what, header, mine));
    }
  }

  /** A C header tells overloads apart with an underscore, or with the name of the interface. */
  private static boolean isSame(String type, String name, String java) {
    return name.equals(java)
        || name.replaceFirst("_+$", "").equals(java)
        || name.equals(type + "_" + java)
        || name.startsWith("Remote") && name.substring(6).equals(java);
  }

  /** Of an interface whose base is not imported, null. */
  private @Nullable Integer firstSlot(JavaDefinition.Interface each) {
    return switch (each.base()) {
      case null -> 0;
      case "IUnknown" -> 3;
      case "IDispatch" -> 7;
      default -> {
        JavaDefinition.Interface base = imported.get(each.base());
        Integer first = base == null ? null : firstSlot(base);
        yield first == null ? null : Integer.valueOf(first + slots(base, first).size());
      }
    };
  }

  /** The native names by slot, read from what is written. */
  private static Map<Integer, String> slots(JavaDefinition.Interface each, int first) {
    Map<Integer, String> slots = new HashMap<>();
    each.omitted().forEach((slot, text) -> slots.put(slot, nativeName(text)));
    int next = first;
    for (JavaMethod method : each.methods()) {
      String stated =
          method.annotations().stream()
              .filter(annotation -> annotation.startsWith("@Slot("))
              .findFirst()
              .orElse("");
      if (!stated.isEmpty()) {
        next = Integer.parseInt(stated.substring(6, stated.length() - 1));
      }
      slots.put(next++, nativeName(method.nativeText()));
    }
    return slots;
  }

  private static String nativeName(String text) {
    String before = text.substring(0, text.indexOf('('));
    return before.substring(before.lastIndexOf(' ') + 1);
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream file = CorpusTest.class.getResourceAsStream(resource)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }
}
