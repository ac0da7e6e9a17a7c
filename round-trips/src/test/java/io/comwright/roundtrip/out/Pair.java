package io.comwright.roundtrip.out;

import io.comwright.annotation.Outs;
import io.comwright.annotation.VariantBool;
import org.jspecify.annotations.Nullable;

@Outs
record Pair(IThing a, int id, @Nullable IThing b, @VariantBool boolean last) {
  Pair {
    if (id < 0) {
      throw new IllegalArgumentException("negative");
    }
  }
}
