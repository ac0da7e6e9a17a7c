package io.comwright.property.value;

import java.util.List;

/**
 * A struct: {@code f0}, {@code f1}, ...
 *
 * @param pack its packing, 8 unless it says so
 */
public record Struct(String name, int pack, List<Kind> fields) {
  /** Whether it can be handed out. */
  public boolean ownable() {
    return fields.stream().allMatch(Kind::ownable);
  }

  /** Whether all fields lie where their alignment demands. */
  public boolean aligned() {
    return pack == 8 && fields.stream().allMatch(Kind::aligned);
  }

  /** At most how many words of 8 bytes it has, if each field takes whole ones. */
  public int words() {
    return fields.stream().mapToInt(Kind::words).sum();
  }
}
