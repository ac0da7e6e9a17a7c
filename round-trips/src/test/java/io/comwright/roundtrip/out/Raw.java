package io.comwright.roundtrip.out;

import io.comwright.HResult;

/** A native callee. */
class Raw implements IRaw {
  @Override
  public HResult primitives(long b, long s, long c, long i, long l, long f, long d) {
    return HResult.of(HResult.E_NOTIMPL);
  }

  @Override
  public HResult booleans(long b, long v, long c) {
    return HResult.of(HResult.E_NOTIMPL);
  }

  @Override
  public HResult objects(long handle, long orNull, long code, long guid, long segment) {
    return HResult.of(HResult.E_NOTIMPL);
  }

  @Override
  public HResult optional(long i, long guid, long thing) {
    return HResult.of(HResult.E_NOTIMPL);
  }

  @Override
  public HResult two(long a, long b) {
    return HResult.of(HResult.E_NOTIMPL);
  }

  @Override
  public HResult replace(long a, long b, long i, long result) {
    return HResult.of(HResult.E_NOTIMPL);
  }

  @Override
  public HResult holder(long out, long result) {
    return HResult.of(HResult.E_NOTIMPL);
  }

  @Override
  public HResult pair(long a, long id, long b, long last) {
    return HResult.of(HResult.E_NOTIMPL);
  }

  @Override
  public HResult preserved(long thing, long i) {
    return HResult.of(HResult.E_NOTIMPL);
  }

  @Override
  public HResult request(long iid, long result) {
    return HResult.of(HResult.E_NOTIMPL);
  }
}
