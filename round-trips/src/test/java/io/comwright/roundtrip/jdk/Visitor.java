package io.comwright.roundtrip.jdk;

import io.comwright.annotation.Callback;
import java.time.Instant;
import java.util.UUID;

/** A function that takes and returns types of the JDK. */
@Callback
interface Visitor {
  Instant visit(UUID id, Instant time);
}
