package io.comwright.automation;

import io.comwright.HResult;
import io.comwright.IntRef;
import java.util.List;

/** Where an enumerator stands among what there was when it was asked for. */
abstract class Enumeration<E> {
  final List<? extends E> all;
  int at;

  Enumeration(List<? extends E> all, int at) {
    this.all = all;
    this.at = at;
  }

  /** What {@code Next} answers. */
  static HResult answer(int count, int wanted, IntRef fetched) {
    fetched.set(count);
    return HResult.of(count == wanted ? HResult.S_OK : HResult.S_FALSE);
  }

  /** Hands out what comes next, as far as it goes. */
  final synchronized HResult fill(E[] items, IntRef fetched) {
    int count = Math.min(items.length, all.size() - at);
    for (int i = 0; i < count; i++) {
      items[i] = all.get(at++);
    }
    return answer(count, items.length, fetched);
  }

  /** Passes over what comes next, as far as it goes. */
  final synchronized HResult pass(int count) {
    int skipped = (int) Math.min(Integer.toUnsignedLong(count), all.size() - at);
    at += skipped;
    return HResult.of(skipped == count ? HResult.S_OK : HResult.S_FALSE);
  }
}
