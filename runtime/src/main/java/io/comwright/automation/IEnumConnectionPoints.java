package io.comwright.automation;

import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.LengthIs;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Out;
import io.comwright.annotation.SizeIs;
import io.comwright.annotation.Unsigned;
import org.jspecify.annotations.Nullable;

/**
 * Enumerates the connection points of an object (Microsoft Learn, "IEnumConnectionPoints interface
 * (ocidl.h)").
 */
@ComInterface("b196b285-bab4-101a-b69c-00aa00341d07")
public interface IEnumConnectionPoints extends IUnknown {
  /**
   * The next ones.
   *
   * @param items as many as are asked for; what arrives belongs to the caller
   * @param fetched how many have arrived; native code that asks for one may pass NULL
   * @return {@code S_OK}, or {@code S_FALSE} if there were fewer
   */
  @NativeName("Next")
  HResult next(
      @Out @SizeIs @LengthIs("fetched") IConnectionPoint[] items, @Nullable @Out IntRef fetched);

  /**
   * Skips some.
   *
   * @param count how many
   * @return {@code S_OK}, or {@code S_FALSE} if there were fewer
   */
  @NativeName("Skip")
  HResult skip(@Unsigned int count);

  /** Begins again. */
  @NativeName("Reset")
  void reset();

  /**
   * Another enumerator, which stands where this one does.
   *
   * @return the copy, to be closed
   */
  @NativeName("Clone")
  IEnumConnectionPoints copy();
}
