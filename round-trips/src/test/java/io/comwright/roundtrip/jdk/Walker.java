package io.comwright.roundtrip.jdk;

import io.comwright.annotation.Callback;
import io.comwright.annotation.CoTaskMem;
import io.comwright.annotation.Utf8;
import java.nio.file.Path;

/** A function that takes and returns paths. */
@Callback
interface Walker {
  @CoTaskMem
  Path next(@Utf8 Path path);
}
