package io.comwright.roundtrip.callback;

import io.comwright.annotation.Callback;

@Callback
interface Halve {
  Small halve(int whole);
}
