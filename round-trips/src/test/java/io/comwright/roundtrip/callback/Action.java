package io.comwright.roundtrip.callback;

import io.comwright.annotation.Callback;

@Callback
interface Action {
  void run();

  default Action twice() {
    return () -> {
      run();
      run();
    };
  }
}
