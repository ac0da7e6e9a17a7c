package io.comwright.runtime;

import static java.lang.foreign.ValueLayout.JAVA_CHAR_UNALIGNED;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.internal.NativeMemory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The memory of a frame: a stack of chunks, on which calls nest. When one is full another is
 * chained to it; a chunk in use never moves. What a call takes is free when it ends.
 */
public abstract sealed class FrameMemory implements AutoCloseable permits FrameUndo {
  private static final int FIRST_CHUNK = 1 << 14;
  private static final int RETAINED = 1 << 20;
  private static final int CHARS = 1024;

  /** Fewer units are faster copied and checked one by one. */
  private static final int FEW = 16;

  /** Fewer units are copied faster word by word than by the VM's routine for large memory. */
  private static final int MANY = 32;

  private static final int LIGHT = 1;

  /** Of an address, no system uses more bits unless it is asked for. */
  private static final long ADDRESS = (1L << 50) - 8;

  private static final int UPCALLS = 50;

  // The memory: chunk number `chunk` is in use from the address `start` to `top`, which is at most
  // `limit`; 0 before there is one. The last word of a chunk stays free, so that an address up to
  // the limit is in one chunk only, however they lie.
  private final List<MemorySegment> chunks = new ArrayList<>(2);
  private int chunk = -1;
  private long start;
  private long top;
  private long limit;

  // A mark for each call on the stack. One of a call with something to undo has two words: where
  // the memory stood, a multiple of 8; and how much there was to undo (31 bits, behind a zero), how
  // the call ends (2) and in how many upcalls it is (30). One of a call that takes memory only has
  // the first of them with a one at its end, and above it in how many upcalls it is (14).
  private long[] marks = new long[2 * 16];

  /** Where the next mark will be. */
  private int next;

  private final char[] chars = new char[CHARS];
  private final MemorySegment charMemory = MemorySegment.ofArray(chars);

  FrameMemory() {}

  /** Ends the call that has entered the frame last, with all that belongs to it. Throws nothing. */
  @Override
  public abstract void close();

  /**
   * The interface pointer of an argument: that of a proxy, or that of a Java object, which is
   * exposed for the duration of the call (and for longer if the callee adds a reference).
   *
   * @param object the argument
   * @param type the interface
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return the interface pointer, borrowed
   * @throws NullPointerException if the argument is null
   * @throws IllegalStateException if it is a closed or expired proxy
   * @throws IllegalArgumentException if it is a Java object that cannot be exposed
   */
  public abstract long pointer(Object object, ComType<?> type, String method, String parameter);

  /** Where the memory stands, for {@link #mark(long, int, int, int)}. */
  final long top() {
    return top + 7 & -8;
  }

  /** A call that takes memory only begins. */
  final void mark(int upcalls) {
    int at = next;
    if (at == marks.length) {
      marks = Arrays.copyOf(marks, 2 * at);
    }
    marks[at] = (long) upcalls << UPCALLS | top() | LIGHT;
    next = at + 1;
  }

  /** Whether the innermost call has such a mark. */
  final boolean isLight() {
    return next != 0 && (marks[next - 1] & LIGHT) != 0;
  }

  /** The innermost call, which has such a mark, ends. */
  final void releaseLight() {
    next--;
    back(marks[next] & ADDRESS);
  }

  /** The innermost call has a whole mark from now on. */
  final void markWhole(int pending, int ending) {
    if (isLight()) {
      int at = next - 1;
      mark(at, marks[at] & ADDRESS, pending, ending, (int) (marks[at] >>> UPCALLS));
    }
  }

  /**
   * A call begins.
   *
   * @param from where the memory stood when it began
   * @param pending how much there is to undo for those around it
   * @param ending how it ends, in two bits
   * @param upcalls in how many upcalls it is, at most {@link Nesting#MOST}
   */
  final void mark(long from, int pending, int ending, int upcalls) {
    mark(next, from, pending, ending, upcalls);
  }

  private void mark(int at, long from, int pending, int ending, int upcalls) {
    if (at + 2 > marks.length) {
      marks = Arrays.copyOf(marks, 2 * marks.length);
    }
    marks[at] = from;
    marks[at + 1] = (long) (upcalls << 2 | ending) << 32 | pending << 1;
    next = at + 2;
  }

  /** Whether there is a call on the stack. */
  final boolean isInCall() {
    return next != 0;
  }

  /** How much there was to undo when the innermost call began. */
  final int marked() {
    return (int) marks[next - 1] >> 1;
  }

  /** How the innermost call ends. */
  final int ending() {
    return (int) (marks[next - 1] >>> 32) & 3;
  }

  /** In how many upcalls the innermost call that has a mark began; 0 if there is none. */
  final int depthMarked() {
    return next == 0 ? 0 : (int) (marks[next - 1] >>> (isLight() ? UPCALLS : 34));
  }

  /** The innermost call, which has a whole mark, ends. */
  final void release() {
    next -= 2;
    back(marks[next]);
  }

  /** All memory behind an address is free. */
  private void back(long address) {
    if (Long.compareUnsigned(address - start, limit - start) > 0) {
      shrink(address);
    } else {
      top = address;
    }
  }

  /** The same, for memory in an earlier chunk. Lets go of those after it if they are large. */
  private void shrink(long address) {
    while (chunk > 0 && !isIn(chunks.get(chunk), address)) {
      chunk--;
    }
    use(chunks.get(chunk));
    // A call that began before there was a chunk ends at its start.
    top = address == 0 ? start : address;
    for (int behind = chunks.size() - 1; behind > chunk; behind--) {
      if (chunks.get(behind).byteSize() > RETAINED) {
        chunks.remove(behind);
      }
    }
  }

  private static boolean isIn(MemorySegment chunk, long address) {
    return Long.compareUnsigned(address - chunk.address(), chunk.byteSize()) < 0;
  }

  private void use(MemorySegment memory) {
    start = memory.address();
    limit = start + memory.byteSize() - 8;
  }

  /** Memory that is not zeroed, aligned to 8 bytes. */
  final long allocate(long size) {
    long address = top + 7 & -8;
    if (address + size > limit) {
      return grow(size);
    }
    top = address + size;
    return address;
  }

  /** How many bytes all chunks have. */
  final long reserved() {
    long bytes = 0;
    for (MemorySegment each : chunks) {
      bytes += each.byteSize();
    }
    return bytes;
  }

  private long grow(long size) {
    long needed = Math.addExact(size, 8);
    if (chunk < 0 && needed > RETAINED) {
      // A chunk is let go of when the memory goes back to one before it.
      grow(0);
    }
    int next = chunk + 1;
    if (next < chunks.size() && chunks.get(next).byteSize() < needed) {
      chunks.subList(next, chunks.size()).clear();
    }
    if (next == chunks.size()) {
      long bytes = Math.max(needed, (long) FIRST_CHUNK << Math.min(next, 6));
      chunks.add(Arena.ofAuto().allocate(bytes, 16));
    }
    chunk = next;
    use(chunks.get(next));
    top = start + size;
    return start;
  }

  /**
   * Zeroed memory for the duration of the call, aligned to 8 bytes.
   *
   * @param size the size in bytes
   * @return its address
   */
  public final long cell(long size) {
    long address = allocate(size);
    if (size <= 8) {
      Memory.putLong(address, 0L);
    } else {
      Memory.clear(address, size);
    }
    return address;
  }

  /** The same for an author's marshaller: at least one byte, at any alignment. */
  final MemorySegment memory(long size, long alignment) {
    long padding = Math.max(0, alignment - 8);
    long address = cell(Math.addExact(Math.max(1, size), padding));
    return NativeMemory.ALL.asSlice((address + alignment - 1) & -alignment, size);
  }

  /**
   * The bytes of a register in memory, for the duration of the call.
   *
   * @param register the register
   * @return the address of its 8 bytes
   */
  public final long word(long register) {
    long address = allocate(8);
    Memory.putLong(address, register);
    return address;
  }

  /**
   * Zeroed memory for an array, for the duration of the call, aligned to 8 bytes. An empty array
   * has an address too.
   *
   * @param length how many elements
   * @param size the size of each in bytes
   * @return its address
   */
  public final long array(int length, int size) {
    return cell(Math.max(8, (long) length * size));
  }

  /**
   * A copy of text whose length is passed beside it, as UTF-16. Zeros in it are part of it; the
   * zero after it is a courtesy.
   *
   * @param value the text
   * @param length how many units of it
   * @return the address of the copy
   */
  public final long counted(String value, int length) {
    long address = allocate(2L * length + 2);
    units(value.length() == length ? value : value.substring(0, length), length, address);
    return address;
  }

  /**
   * A copy of a string as UTF-16 with a terminating zero ({@code LPCWSTR}), for the duration of the
   * call.
   *
   * @param value the string
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return the address of the copy
   * @throws NullPointerException if the string is null
   * @throws IllegalArgumentException if the string contains U+0000, which would end it early
   */
  public final long utf16(String value, String method, String parameter) {
    int length = Arguments.nonNull(value, method, parameter).length();
    long address = allocate(2L * length + 2);
    if (length < FEW) {
      if (few(value, length, address)) {
        throw Arguments.hasZero(method, parameter);
      }
    } else if (length <= CHARS) {
      value.getChars(0, length, chars, 0);
      // Here, where the processor would wait for the array.
      Arguments.requireNoZero(value, method, parameter);
      put(length, address);
      Memory.putChar(address + 2L * length, '\0');
    } else {
      Arguments.requireNoZero(value, method, parameter);
      units(value, length, address);
    }
    return address;
  }

  /**
   * A copy of a string with a terminating zero, for the duration of the call.
   *
   * @param value the string
   * @param encoding how to write it
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return the address of the copy
   * @throws NullPointerException if the string is null
   * @throws IllegalArgumentException if the string contains U+0000, which would end it early
   */
  public final long text(String value, TextEncoding encoding, String method, String parameter) {
    if (encoding.utf16) {
      return utf16(value, method, parameter);
    }
    Arguments.requireNoZero(Arguments.nonNull(value, method, parameter), method, parameter);
    byte[] bytes = Text.encode(value, encoding);
    long address = allocate((long) bytes.length + encoding.unit);
    Text.write(address, bytes);
    Memory.clear(address + bytes.length, encoding.unit);
    return address;
  }

  /**
   * A copy of a string as a BSTR, for the duration of the call: the callee of an {@code [in]} BSTR
   * does not free it. Zeros in the text are part of it.
   *
   * @param value the string
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return the BSTR
   * @throws NullPointerException if the string is null
   */
  public final long bstr(String value, String method, String parameter) {
    Arguments.nonNull(value, method, parameter);
    int length = value.length();
    long address = allocate(8 + 2L * length + 2) + 8;
    Memory.putInt(address - 4, Math.multiplyExact(2, length));
    units(value, length, address);
    return address;
  }

  /** Copies a text and a zero. */
  private void units(String value, int length, long address) {
    if (length < FEW) {
      few(value, length, address);
      return;
    }
    for (int done = 0; done < length; done += CHARS) {
      int count = Math.min(CHARS, length - done);
      value.getChars(done, done + count, chars, 0);
      put(count, address + 2L * done);
    }
    Memory.putChar(address + 2L * length, '\0');
  }

  /** The same for a short one. Returns whether there is a zero in it. */
  private static boolean few(String value, int length, long address) {
    int signs = 0;
    for (int i = 0; i < length; i++) {
      char unit = value.charAt(i);
      Memory.putChar(address + 2L * i, unit);
      signs |= unit - 1;
    }
    Memory.putChar(address + 2L * length, '\0');
    return signs < 0;
  }

  /** Copies what is in the array. */
  private void put(int length, long address) {
    if (length < MANY) {
      MemorySegment.copy(charMemory, 0, NativeMemory.ALL, address, 2L * length);
    } else {
      MemorySegment.copy(chars, 0, NativeMemory.ALL, JAVA_CHAR_UNALIGNED, address, length);
    }
  }

  /**
   * A copy of a GUID, for the duration of the call.
   *
   * @param value the GUID
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return the address of the copy
   * @throws NullPointerException if the GUID is null
   */
  public final long guid(@Nullable Guid value, String method, String parameter) {
    Guid guid = Arguments.nonNull(value, method, parameter);
    long address = allocate(16);
    Memory.putGuid(address, guid);
    return address;
  }

  /**
   * A copy of memory, for the duration of the call.
   *
   * @param memory the memory
   * @return the address of the copy, aligned to 8 bytes
   */
  public final long copy(MemorySegment memory) {
    long size = memory.byteSize();
    long address = allocate(Math.max(8, size));
    MemorySegment.copy(memory, 0, NativeMemory.ALL, address, size);
    return address;
  }
}
