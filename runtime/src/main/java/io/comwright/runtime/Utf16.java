package io.comwright.runtime;

/** The zero that ends a text in UTF-16. */
final class Utf16 {
  /** No page is smaller. */
  private static final int PAGE = 4096;

  /** The VM compares this many bytes of a string at once, and what is left one by one. */
  private static final int BLOCK = 16;

  private Utf16() {}

  /**
   * How many units stand before the zero. It is looked for among eight units at a time, some of
   * which may lie behind it: what is on the page of a unit that is part of the text can be read.
   *
   * @param address where the text begins, aligned or not
   * @return the length
   */
  static int length(long address) {
    int length = 0;
    while (true) {
      long at = address + 2L * length;
      for (long left = PAGE - (at & PAGE - 1); left >= 16; left -= 16) {
        long first = zeros(Memory.getLong(at));
        long second = zeros(Memory.getLong(at + 8));
        if ((first | second) != 0) {
          return length + (first != 0 ? index(first) : 4 + index(second));
        }
        at += 16;
        length += 8;
      }
      for (int i = 0; i < 8; i++) {
        if (Memory.getChar(address + 2L * length) == 0) {
          return length;
        }
        length++;
      }
    }
  }

  /** Whether so many bytes lie on one page: then all of them can be read if one of them can. */
  static boolean isOnOnePage(long address, int bytes) {
    return (address & PAGE - 1) <= PAGE - bytes;
  }

  /** The highest bit of each of four units that is zero; those above the lowest may be wrong. */
  private static long zeros(long units) {
    return units - 0x0001_0001_0001_0001L & ~units & 0x8000_8000_8000_8000L;
  }

  private static int index(long zeros) {
    return Long.numberOfTrailingZeros(zeros) >> 4;
  }

  /** Whether a text has U+0000 in it. */
  static boolean hasZero(String text) {
    int length = text.length();
    if (length < BLOCK) {
      return text.indexOf(0) >= 0;
    }
    // The last block overlaps the one before, so that nothing is left.
    return text.indexOf(0, 0, length & -BLOCK) >= 0 || text.indexOf(0, length - BLOCK, length) >= 0;
  }
}
