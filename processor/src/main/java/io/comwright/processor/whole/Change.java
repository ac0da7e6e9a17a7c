package io.comwright.processor.whole;

import io.comwright.processor.whole.LockFile.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What breaks those who were given a type.
 *
 * @param text the lines of the lock that do not hold any more, above those that would
 * @param rule what forbids it, and what to do instead
 */
record Change(String text, String rule) {
  private static final int LINES = 6;

  private static final String IDENTITY =
      "An interface keeps its IID and its base, because those who were compiled with it ask for the"
          + " one and count from the other.";
  private static final String VTABLE =
      "A published interface never changes, because those who were compiled with it call slots and"
          + " members by number and implement as many as there were: declare a new interface that"
          + " derives from this one, with an IID of its own.";
  private static final String FUNCTION =
      "A published function keeps its signature, because those who were compiled with it pass what"
          + " they know: declare the new one under another name.";
  private static final String LAYOUT =
      "A published struct keeps its layout, because those who were compiled with it read and write"
          + " where its fields were: declare a new one.";

  /** The first thing that breaks somebody; empty if nothing does. */
  static Optional<Change> between(String name, Entry before, Entry after) {
    if (!Published.completes(before.header(), after.header())) {
      String rule = before.header().startsWith("struct ") ? LAYOUT : IDENTITY;
      return Optional.of(
          new Change(
              difference(
                  List.of(name + " " + before.header()), List.of(name + " " + after.header())),
              rule));
    }
    List<String> was = new ArrayList<>();
    List<String> is = new ArrayList<>();
    Set<String> members = new TreeSet<>(before.members().comparator());
    members.addAll(before.members().keySet());
    if (!Published.grows(before.header())) {
      members.addAll(after.members().keySet());
    }
    for (String member : members) {
      String old = before.members().get(member);
      String now = after.members().get(member);
      if (old == null || !old.equals(now)) {
        was.add(line(name, member, before));
        is.add(line(name, member, after));
      }
    }
    return was.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Change(difference(was, is), Published.isVtable(before) ? VTABLE : FUNCTION));
  }

  private static String line(String name, String member, Entry entry) {
    Map<String, String> members = entry.members();
    return members.containsKey(member)
        ? "%s[%s] %s".formatted(name, member, members.get(member))
        : "%s[%s] does not exist".formatted(name, member);
  }

  private static String difference(List<String> was, List<String> is) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < Math.min(was.size(), LINES); i++) {
      lines.add("  published: " + was.get(i));
      lines.add("  now:       " + is.get(i));
    }
    if (was.size() > LINES) {
      lines.add("  and %s more".formatted(was.size() - LINES));
    }
    return String.join("\n", lines);
  }
}
