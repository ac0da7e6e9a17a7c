package io.comwright.roundtrip.value;

import io.comwright.HResult;
import io.comwright.runtime.Memory;

final class RawEcho implements IRaw {
  long[] seen = {};
  int code;

  @Override
  public HResult booleans(long b, long v, long c) {
    seen = new long[] {b, v, c};
    return HResult.of(0);
  }

  @Override
  public HResult truth(int code) {
    return HResult.of(code);
  }

  @Override
  public long preserved() {
    return 0x7777_7777_7777_0000L;
  }

  @Override
  public HResult effect(long effect, long small, long result) {
    seen = new long[] {effect, small};
    Memory.putInt(result, code);
    return HResult.of(0);
  }

  @Override
  public long preservedEffect(long effect) {
    return 0x7777_7777_8000_0000L;
  }

  @Override
  public HResult keys(long keys, long bits, long result) {
    seen = new long[] {keys, bits};
    Memory.putInt(result, (int) keys);
    return HResult.of(0);
  }

  @Override
  public HResult mixed(long mixed, long result) {
    seen =
        new long[] {Memory.getLong(mixed), Memory.getLong(mixed + 8), Memory.getLong(mixed + 16)};
    Memory.putLong(result, 0x00FF_0100_0001_0000L);
    Memory.putLong(result + 8, 0xFFL << 32 | 12345);
    Memory.putLong(result + 16, 0x80L << 32 | 0xFFFFFFFFL);
    return HResult.of(0);
  }

  @Override
  public HResult tooLarge(long value, long unused) {
    throw new AssertionError("not reached");
  }
}
