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
    long at = address;
    while (true) {
      for (long last = (at | PAGE - 1) - 15; at <= last; at += 16) {
        long first = zeros(Memory.getLong(at));
        long second = zeros(Memory.getLong(at + 8));
        if ((first | second) != 0) {
          return (int) (at - address >> 1) + (first != 0 ? index(first) : 4 + index(second));
        }
      }
      // A piece that reaches into the next page.
      for (int i = 0; i < 8; i++) {
        if (Memory.getChar(at) == 0) {
          return (int) (at - address >> 1);
        }
        at += 2;
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
