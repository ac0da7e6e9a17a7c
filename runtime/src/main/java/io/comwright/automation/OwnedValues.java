package io.comwright.automation;

import io.comwright.runtime.Memory;
import io.comwright.runtime.Owned;

/** The {@link Owned} of Automation's values. Called by generated code. */
public final class OwnedValues {
  /** A VARIANT: 24 bytes. */
  public static final Owned VARIANT =
      new Owned() {
        @Override
        protected void discard(long address) {
          Variants.clear(address);
        }
      };

  /** A PROPVARIANT: 24 bytes. */
  public static final Owned PROPVARIANT =
      new Owned() {
        @Override
        protected void discard(long address) {
          PropVariants.clear(address);
        }
      };

  /** A pointer to a SAFEARRAY: 8 bytes. */
  public static final Owned SAFEARRAY =
      new Owned() {
        @Override
        protected void discard(long address) {
          long descriptor = Memory.getLong(address);
          Memory.putLong(address, 0);
          SafeArrays.destroy(descriptor);
        }
      };

  private OwnedValues() {}
}
