package io.comwright.roundtrip.jdk;

import io.comwright.annotation.Outs;
import java.time.Instant;
import java.util.UUID;

/** Two outs. */
@Outs
record Both(UUID id, Instant time) {}
