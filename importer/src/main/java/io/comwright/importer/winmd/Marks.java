package io.comwright.importer.winmd;

import io.comwright.importer.raw.RawDefinition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of one row.
 *
 * @param all in the order of the file
 */
record Marks(List<Attribute> all) {
  private static final int PARTS_OF_GUID = 11;
  private static final int X64 = 2;

  boolean has(String name) {
    return find(name) != null;
  }

  @Nullable Attribute find(String name) {
    for (Attribute each : all) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    return null;
  }

  @Nullable String text(String name) {
    Attribute found = find(name);
    return found == null ? null : found.text();
  }

  /** Whether the row is there on x86-64. */
  boolean areForX64() {
    Attribute found = find("SupportedArchitecture");
    return found == null || found.fixed().getFirst() instanceof Integer mask && (mask & X64) != 0;
  }

  /** The fields of bits of a field. */
  List<RawDefinition.Bits> bits() {
    List<RawDefinition.Bits> bits = new ArrayList<>();
    for (Attribute each : all) {
      if (each.name().equals("NativeBitfield")
          && each.fixed().size() == 3
          && each.fixed().get(1) instanceof Number offset
          && each.fixed().get(2) instanceof Number length) {
        bits.add(new RawDefinition.Bits(each.text(), offset.intValue(), length.intValue()));
      }
    }
    return bits;
  }

  /** The GUID in lower case with hyphens, or null. */
  @Nullable String guid() {
    Attribute found = find("Guid");
    if (found == null || found.fixed().size() != PARTS_OF_GUID) {
      return null;
    }
    int[] parts = new int[PARTS_OF_GUID];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = found.fixed().get(i) instanceof Integer number ? number : 0;
    }
    StringBuilder text =
        new StringBuilder("%08x-%04x-%04x-".formatted(parts[0], parts[1], parts[2]));
    for (int i = 3; i < parts.length; i++) {
      text.append(i == 5 ? "-" : "").append("%02x".formatted(parts[i]));
    }
    return text.toString();
  }
}
