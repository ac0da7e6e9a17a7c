package io.comwright.importer.typelib;

import io.comwright.importer.raw.RawDefinition.Constant;
import java.util.List;

/** Tells enums whose values are combined from others, which type libraries do not say. */
final class SingleBits {
  private SingleBits() {}

  /**
   * Whether at least three constants are single bits, all others are made of those, and the values
   * are no mere count. A record of flags loses no value in either case.
   */
  static boolean areFlags(List<Constant> constants) {
    long all = 0;
    int bits = 0;
    long most = 0;
    for (Constant each : constants) {
      if (Long.bitCount(each.value()) == 1) {
        all |= each.value();
        bits++;
      }
      most = Math.max(most, each.value());
    }
    long single = all;
    boolean isCount = most <= constants.size();
    return bits >= 3
        && !isCount
        && constants.stream().allMatch(each -> (each.value() & ~single) == 0);
  }
}
