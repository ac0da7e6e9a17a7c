package io.comwright.property.dispatch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Interfaces whose members are called by name: each once as a dual interface and once as a
 * dispinterface.
 *
 * @param members the members of each
 */
public record DrawnMembers(List<List<Member>> members) {
  private static final int MEMBERS = 8;
  private static final String HEADER =
      """
      package %s;

      import io.comwright.*;
      import io.comwright.annotation.*;
      import io.comwright.automation.*;
      import java.math.BigDecimal;
      import java.time.LocalDateTime;
      import org.jspecify.annotations.Nullable;

      """;

  /** Draws so many members. */
  public static DrawnMembers draw(long seed, int count) {
    Random random = new Random(seed);
    List<List<Member>> all = new ArrayList<>();
    for (int i = 0; i < Math.max(1, count / MEMBERS); i++) {
      List<Member> members = new ArrayList<>();
      List<Integer> ids =
          new ArrayList<>(random.ints(0, 1000).distinct().limit(MEMBERS).boxed().toList());
      while (!ids.isEmpty()) {
        int id = ids.removeLast();
        if (random.nextInt(3) > 0) {
          members.add(Member.method(id, random));
        } else {
          members.addAll(Member.property(id, random));
        }
      }
      all.add(members);
    }
    return new DrawnMembers(all);
  }

  /** The name of a dual interface. */
  public static String dual(int index) {
    return "IDual" + index;
  }

  /** The name of a dispinterface. */
  public static String dispinterface(int index) {
    return "DPlain" + index;
  }

  /** The sources, by the names of the interfaces. */
  public Map<String, String> sources(String inPackage) {
    Map<String, String> sources = new LinkedHashMap<>();
    for (int i = 0; i < members.size(); i++) {
      sources.put(dual(i), source(inPackage, "@ComInterface", 1, dual(i), members.get(i)));
      sources.put(
          dispinterface(i),
          source(inPackage, "@DispInterface", 2, dispinterface(i), members.get(i)));
    }
    return sources;
  }

  private static String source(
      String inPackage, String annotation, int kind, String name, List<Member> members) {
    return HEADER.formatted(inPackage)
        + "%s(\"d15b0000-%04d-0000-0000-%012d\")%npublic interface %s extends IDispatch {%n"
            .formatted(annotation, kind, Integer.parseInt(name.replaceAll("\\D", "")), name)
        + members.stream().map(Member::declaration).collect(Collectors.joining("\n"))
        + "}\n";
  }
}
