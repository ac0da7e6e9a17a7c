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
 * Enumerates a collection of automation values (Microsoft Learn, "IEnumVARIANT interface
 * (oaidl.h)"). {@link Sequence} reads one.
 */
@ComInterface("00020404-0000-0000-c000-000000000046")
public interface IEnumVARIANT extends IUnknown {
  /**
   * The next values.
   *
   * @param items as many as are asked for; what arrives belongs to the caller
   * @param fetched how many have arrived; native code that asks for one may pass NULL
   * @return {@code S_OK}, or {@code S_FALSE} if there were fewer
   */
  @NativeName("Next")
  HResult next(@Out @SizeIs @LengthIs("fetched") Variant[] items, @Nullable @Out IntRef fetched);

  /**
   * Skips values.
   *
   * @param count how many
   * @return {@code S_OK}, or {@code S_FALSE} if there were fewer
   */
  @NativeName("Skip")
  HResult skip(@Unsigned int count);

  /**
   * Begins again.
   *
   * @return {@code S_OK}, or {@code S_FALSE} if the collection cannot be enumerated again
   */
  @NativeName("Reset")
  HResult reset();

  /**
   * Another enumerator, which stands where this one does.
   *
   * @return the copy, to be closed
   */
  @NativeName("Clone")
  IEnumVARIANT copy();
}
