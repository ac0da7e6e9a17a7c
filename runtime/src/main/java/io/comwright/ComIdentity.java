package io.comwright;

/**
 * Which COM object something belongs to, as a key of maps: two of them are equal if the IUnknown
 * pointers of the objects are ("Rules for Implementing QueryInterface"). Proxies are not equal,
 * since each is closed by itself.
 *
 * <p>It holds no reference. An object that is made after this one has ended may get the same
 * identity, so whoever keeps one keeps the object, too, or forgets both together.
 */
public final class ComIdentity {
  private final long unknown;

  ComIdentity(long unknown) {
    this.unknown = unknown;
  }

  /** Whether both belong to one object, as long as it lives. */
  @Override
  public boolean equals(Object other) {
    return other instanceof ComIdentity identity && identity.unknown == unknown;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(unknown);
  }

  /** The IUnknown pointer, for people. */
  @Override
  public String toString() {
    return "ComIdentity[0x" + Long.toHexString(unknown) + "]";
  }
}
