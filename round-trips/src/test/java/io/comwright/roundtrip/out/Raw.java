package io.comwright.roundtrip.out;

import io.comwright.HResult;

/** A native callee. */
class Raw implements IRaw {
  @Override
  public int primitives(long b, long s, long c, long i, long l, long f, long d) {
    return HResult.E_NOTIMPL;
  }

  @Override
  public int booleans(long b, long v, long c) {
    return HResult.E_NOTIMPL;
  }

  @Override
  public int objects(long handle, long orNull, long code, long guid, long segment) {
    return HResult.E_NOTIMPL;
  }

  @Override
  public int optional(long i, long guid, long thing) {
    return HResult.E_NOTIMPL;
  }

  @Override
  public int two(long a, long b) {
    return HResult.E_NOTIMPL;
  }

  @Override
  public int replace(long a, long b, long i, long result) {
    return HResult.E_NOTIMPL;
  }

  @Override
  public int holder(long out, long result) {
    return HResult.E_NOTIMPL;
  }

  @Override
  public int pair(long a, long id, long b, long last) {
    return HResult.E_NOTIMPL;
  }

  @Override
  public int preserved(long thing, long i) {
    return HResult.E_NOTIMPL;
  }

  @Override
  public int request(long iid, long result) {
    return HResult.E_NOTIMPL;
  }
}
