package io.comwright.roundtrip.out;

import io.comwright.annotation.ComStruct;

/** Two references; its constructor can fail. */
@ComStruct(size = 24)
record Holder(int id, IThing a, IThing b) {
  Holder {
    if (id < 0) {
      throw new IllegalArgumentException("negative");
    }
  }
}
