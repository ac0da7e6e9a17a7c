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
public final class VariantEnumerator extends Enumeration<Variant> implements IEnumVARIANT {
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

  private VariantEnumerator(List<? extends Variant> values, int at) {
    super(values, at);
  }

  @Override
  public HResult next(Variant[] items, IntRef fetched) {
    return fill(items, fetched);
  }

  @Override
  public HResult skip(int count) {
    return pass(count);
  }

  @Override
  public synchronized HResult reset() {
    at = 0;
    return HResult.of(HResult.S_OK);
  }

  @Override
  public synchronized IEnumVARIANT copy() {
    return new VariantEnumerator(all, at);
  }
}
