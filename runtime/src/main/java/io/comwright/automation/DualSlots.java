package io.comwright.automation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The slots of a dual interface behind those of {@code IDispatch}.
 *
 * @param signatures what each is in C
 */
record DualSlots(SortedMap<Integer, String> signatures) {
  private static final Pattern LINE = Pattern.compile("([0-9]+) (.+)");

  /** Those of a slot table. */
  static DualSlots of(String table) {
    SortedMap<Integer, String> signatures = new TreeMap<>();
    for (String line : table.split("\n")) {
      Matcher slot = LINE.matcher(line);
      if (slot.matches() && Integer.parseInt(slot.group(1)) >= IDispatchVtable.SLOT_COUNT) {
        signatures.put(Integer.valueOf(slot.group(1)), slot.group(2));
      }
    }
    return new DualSlots(signatures);
  }

  /** Whether a parameter of a slot is a VARIANT by value, and not the address of one. */
  boolean hasVariantByValue(int slot, int parameter) {
    String signature = signatures.getOrDefault(slot, "()");
    String[] types =
        signature.substring(signature.indexOf('(') + 1, signature.lastIndexOf(')')).split(", ");
    return parameter < types.length && types[parameter].equals("VARIANT");
  }

  /** The first one that is no member, so that a vtable with it is nothing automation describes. */
  Optional<String> withoutMember(List<Member> members) {
    Set<Integer> known = members.stream().map(Member::slot).collect(Collectors.toSet());
    int end = signatures.isEmpty() ? IDispatchVtable.SLOT_COUNT : signatures.lastKey() + 1;
    for (int slot = IDispatchVtable.SLOT_COUNT; slot < end; slot++) {
      if (!known.contains(slot)) {
        return Optional.of(slot + " " + signatures.getOrDefault(slot, "missing"));
      }
    }
    return Optional.empty();
  }
}
