package io.comwright.sample.processes;

import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.LengthIs;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Out;
import io.comwright.annotation.SizeIs;
import io.comwright.annotation.Slot;

/** What a query finds ({@code wbemcli.h}). */
@ComInterface(value = "027947e1-d731-11ce-a357-000000000001", partial = true)
public interface IEnumWbemClassObject extends IUnknown {
  /** Waits for ever. */
  int INFINITE = -1;

  /**
   * Gets more.
   *
   * @param timeout milliseconds, or {@link #INFINITE}
   * @param objects get what was found; whoever calls closes it
   * @param returned gets how many these are
   * @return {@code S_FALSE} if there are no more
   */
  @Slot(4)
  @NativeName("Next")
  HResult next(
      int timeout,
      @Out @SizeIs @LengthIs("returned") IWbemClassObject[] objects,
      @Out IntRef returned);
}
