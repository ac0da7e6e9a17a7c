package io.comwright.platform;

import java.security.Provider;
import java.security.SecureRandomSpi;
import java.util.SplittableRandom;

/** Random numbers that ask the system for nothing, and are no secret; for names of files. */
public final class FixedRandomness extends Provider {
  private static final long serialVersionUID = 1;

  /** Made by the VM, which {@code fixed-randomness.security} tells to. */
  public FixedRandomness() {
    super("FixedRandomness", "1", "random numbers for tests under Wine");
    put("SecureRandom.Fixed", Numbers.class.getName());
  }

  /** Made by the VM. */
  public static final class Numbers extends SecureRandomSpi {
    private static final long serialVersionUID = 1;

    private final transient SplittableRandom random = new SplittableRandom(System.nanoTime());

    @Override
    protected void engineSetSeed(byte[] seed) {}

    @Override
    protected void engineNextBytes(byte[] bytes) {
      random.nextBytes(bytes);
    }

    @Override
    protected byte[] engineGenerateSeed(int size) {
      byte[] seed = new byte[size];
      random.nextBytes(seed);
      return seed;
    }
  }
}
