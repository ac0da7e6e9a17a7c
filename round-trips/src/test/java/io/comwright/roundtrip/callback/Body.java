package io.comwright.roundtrip.callback;

interface Body {
  void run(IFunctions functions) throws Exception;
}
