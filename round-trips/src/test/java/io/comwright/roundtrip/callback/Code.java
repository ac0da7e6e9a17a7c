package io.comwright.roundtrip.callback;

import io.comwright.HResult;
import io.comwright.annotation.Callback;

@Callback
interface Code {
  HResult code(int a);
}
