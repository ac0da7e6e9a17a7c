package io.comwright.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.importer.HandWritten.Method;
import io.comwright.importer.HandWritten.Value;
import io.comwright.importer.model.JavaDefinition;
import io.comwright.importer.model.JavaMethod;
import io.comwright.importer.model.JavaParameter;
import io.comwright.importer.raw.RawDefinition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * How often the rules for null and for success codes are wrong: on the interfaces of this
 * repository that are written by hand from the documentation, method by method.
 */
class RulesTest {
  private static final Path MODULES = Path.of(System.getProperty("basedir", "")).resolve("..");

  private final Map<String, Integer> counts = new TreeMap<>();
  private final Map<String, JavaDefinition.Interface> byIid = new HashMap<>();

  /** The numbers are those of docs/import.md. */
  @Test
  void againstWhatIsWrittenByHand() throws IOException {
    List<HandWritten> all =
        HandWritten.below(
            MODULES.resolve("windows/src/test/java/io/comwright/windows/components"),
            MODULES.resolve("sample-windows/src/main/java"));
    compare("lenient", all, "");
    compare("strict", all, "nullability strict");
    assertEquals(
        """
        lenient arguments: documented no, rule no: 31
        lenient arguments: documented no, rule yes: 31
        lenient arguments: documented yes, rule no: 10
        lenient arguments: documented yes, rule yes: 38
        lenient interfaces: 39
        lenient methods: 191
        lenient methods with other parameters: 14
        lenient results: documented no, rule no: 26
        lenient results: documented yes, rule no: 12
        strict arguments: documented no, rule no: 62
        strict arguments: documented yes, rule no: 43
        strict arguments: documented yes, rule yes: 5
        strict interfaces: 39
        strict methods: 191
        strict methods with other parameters: 14
        strict results: documented no, rule no: 26
        strict results: documented yes, rule no: 12
        success codes: documented no, rule no: 182
        success codes: documented no, rule yes: 2
        success codes: documented yes, rule no: 4
        success codes: documented yes, rule yes: 3
        """,
        text());
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    counts.forEach((what, count) -> text.append(what).append(": ").append(count).append('\n'));
    return text.toString();
  }

  private void compare(String mode, List<HandWritten> all, String line) {
    byIid.clear();
    String[] names =
        all.stream()
            .map(HandWritten::iid)
            .map(RulesTest::named)
            .filter(each -> !each.isEmpty())
            .toArray(String[]::new);
    String[] lines = new String[names.length + 1];
    lines[0] = line;
    System.arraycopy(names, 0, lines, 1, names.length);
    for (JavaDefinition each : Imports.of(lines).values()) {
      if (each instanceof JavaDefinition.Interface of) {
        byIid.put(of.iid(), of);
      }
    }
    for (HandWritten each : all) {
      JavaDefinition.Interface imported = byIid.get(each.iid());
      if (imported != null) {
        count(mode + " interfaces");
        compare(mode, each, imported);
      }
    }
  }

  /** The simple name of the interface that has an IID, or an empty text. */
  private static String named(String iid) {
    return NAMES.getOrDefault(iid, "");
  }

  private static final Map<String, String> NAMES = names();

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (String key : WindowsMetadata.definitions().keys()) {
      if (WindowsMetadata.definitions().find(key).orElse(null)
              instanceof RawDefinition.Interface each
          && each.iid() != null) {
        names.putIfAbsent(each.iid(), key.substring(key.lastIndexOf('.') + 1));
      }
    }
    return names;
  }

  private void compare(String mode, HandWritten hand, JavaDefinition.Interface imported) {
    Map<String, JavaMethod> byName = new HashMap<>();
    imported
        .methods()
        .forEach(
            each ->
                byName.put(
                    each.nativeText()
                        .replaceFirst("\\(.*", "")
                        .replaceFirst(".* (get_|put_)?", "")
                        .toLowerCase(Locale.ROOT),
                    each));
    for (Method each : hand.methods()) {
      JavaMethod method = byName.get(each.name().toLowerCase(Locale.ROOT));
      if (method == null && each.name().startsWith("set")) {
        method = byName.get(each.name().substring(3).toLowerCase(Locale.ROOT));
      }
      if (method != null) {
        compare(mode, each, method);
      }
    }
  }

  private void compare(String mode, Method hand, JavaMethod imported) {
    count(mode + " methods");
    if (mode.equals("lenient")) {
      boolean documented = hand.result().type().equals("HResult");
      boolean rule = imported.type().equals("HResult");
      count("success codes: " + verdict(documented, rule));
    }
    if (isReference(hand.result())
        && !imported.type().equals("HResult")
        && !imported.type().equals("void")) {
      count(
          mode
              + " results: "
              + verdict(hand.result().nullable(), imported.type().contains("@Nullable")));
    }
    if (hand.parameters().size() != imported.parameters().size()) {
      count(mode + " methods with other parameters");
      return;
    }
    for (int i = 0; i < hand.parameters().size(); i++) {
      Value value = hand.parameters().get(i);
      JavaParameter parameter = imported.parameters().get(i);
      if (isReference(value) && !parameter.type().equals("MemorySegment")) {
        boolean rule =
            parameter.text().startsWith("@Nullable") || parameter.text().contains(" @Nullable ");
        count(mode + " arguments: " + verdict(value.nullable(), rule));
      }
    }
  }

  private static String verdict(boolean documented, boolean rule) {
    return "documented " + (documented ? "yes" : "no") + ", rule " + (rule ? "yes" : "no");
  }

  private static boolean isReference(Value value) {
    return value.type().equals("String")
        || value.type().equals("IUnknown")
        || value.type().matches("I[A-Z]\\w+");
  }

  private void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }
}
