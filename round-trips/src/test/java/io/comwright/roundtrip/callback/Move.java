package io.comwright.roundtrip.callback;

import io.comwright.annotation.ByValue;
import io.comwright.annotation.Callback;

@Callback
interface Move {
  Point move(@ByValue Point from, @ByValue Small by);
}
