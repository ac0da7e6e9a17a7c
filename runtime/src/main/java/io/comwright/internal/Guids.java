package io.comwright.internal;

/**
 * GUIDs in memory: {@code Data1}, {@code Data2} and {@code Data3} in machine order, {@code Data4}
 * as written (Microsoft Learn, "GUID structure"). All machines that {@link Linking} admits are
 * little-endian.
 */
public final class Guids {
  private Guids() {}

  /**
   * Reads the first half.
   *
   * @param address where the GUID lies, aligned or not
   * @return the first 16 digits of the text
   */
  public static long most(long address) {
    long memory = NativeMemory.getLong(address);
    return memory << 32 | memory >>> 16 & 0xffff0000L | memory >>> 48;
  }

  /**
   * Reads the second half.
   *
   * @param address where the GUID lies, aligned or not
   * @return the last 16 digits of the text
   */
  public static long least(long address) {
    return Long.reverseBytes(NativeMemory.getLong(address + 8));
  }

  /**
   * Writes a GUID, 16 bytes.
   *
   * @param address where to, aligned or not
   * @param most the first 16 digits of the text
   * @param least the last 16 digits of the text
   */
  public static void put(long address, long most, long least) {
    NativeMemory.putLong(address, most >>> 32 | (most & 0xffff0000L) << 16 | most << 48);
    NativeMemory.putLong(address + 8, Long.reverseBytes(least));
  }
}
