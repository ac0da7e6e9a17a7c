package io.comwright.automation;

import io.comwright.HResult;
import io.comwright.IntRef;
import java.util.List;

/**
 * Enumerates Java values: what an {@link IDispatch} implementation answers for {@link
 * IDispatch#NEW_ENUM}, so that scripts can loop over it.
 *
 * {@snippet :
 * case IDispatch.NEW_ENUM -> Variant.of(new VariantEnumerator(names));
 * }
 */
public final class VariantEnumerator implements IEnumVARIANT {
  private final List<Variant> values;
  private int at;

  /**
   * Stands at the first value.
   *
   * @param values the values, of the classes that {@link Dispatch} lists for arguments; they are
   *     copied, and objects among them stay their owner's
   * @throws IllegalArgumentException if one is of another class
   */
  public VariantEnumerator(List<?> values) {
    this(values.stream().map(Conversion::of).toList(), 0);
  }

  private VariantEnumerator(List<Variant> values, int at) {
    this.values = values;
    this.at = at;
  }

  @Override
  public synchronized HResult next(Variant[] items, IntRef fetched) {
    int count = Math.min(items.length, values.size() - at);
    for (int i = 0; i < count; i++) {
      items[i] = values.get(at++);
    }
    fetched.set(count);
    return HResult.of(count == items.length ? HResult.S_OK : HResult.S_FALSE);
  }

  @Override
  public synchronized HResult skip(int count) {
    int skipped = (int) Math.min(Integer.toUnsignedLong(count), values.size() - at);
    at += skipped;
    return HResult.of(skipped == count ? HResult.S_OK : HResult.S_FALSE);
  }

  @Override
  public synchronized HResult reset() {
    at = 0;
    return HResult.of(HResult.S_OK);
  }

  @Override
  public synchronized IEnumVARIANT copy() {
    return new VariantEnumerator(values, at);
  }
}
