package io.comwright.roundtrip.jdk;

import io.comwright.StructView;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FixedSize;
import io.comwright.annotation.Offset;
import io.comwright.annotation.SizeIs;
import java.lang.foreign.Arena;
import java.time.Instant;
import java.util.UUID;

/** Types of the JDK in a struct that is viewed. */
@ComStruct(size = 56)
interface MomentView extends StructView {
  int number();

  UUID id();

  void id(UUID value);

  @Offset(20)
  Instant time();

  void time(Instant value);

  @FixedSize(2)
  Instant[] times();

  void times(Instant[] value);

  int count();

  @SizeIs("count")
  UUID[] ids();

  void ids(UUID[] value, Arena arena);
}
