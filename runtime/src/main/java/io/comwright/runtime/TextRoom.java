package io.comwright.runtime;

import io.comwright.ComException;
import io.comwright.HResult;
import org.jspecify.annotations.Nullable;

/**
 * In a proxy: the buffer of one method into which the callee writes text, and how large it is. A
 * call whose buffer was too short is made again; each call has a frame of its own, in which the
 * buffer lies.
 */
public final class TextRoom {
  /** How large a buffer becomes at most, in units. */
  private static final int MOST = 1 << 24;

  /** How often a method is called again. */
  private static final int REPETITIONS = 8;

  private final TextEncoding encoding;
  private final int most;
  private int capacity;
  private int repetitions;
  private boolean reported;

  private TextRoom(int capacity, int most, TextEncoding encoding) {
    this.capacity = capacity;
    this.most = most;
    this.encoding = encoding;
  }

  /**
   * A buffer that the binding gives its first size.
   *
   * @param capacity the size in units, 1 or more
   * @param most the largest size that can be passed
   * @param encoding how the text is written
   * @return the buffer
   */
  public static TextRoom of(int capacity, int most, TextEncoding encoding) {
    return new TextRoom(Math.min(capacity, most), Math.min(most, MOST), encoding);
  }

  /**
   * A buffer that the caller gives its first size.
   *
   * @param capacity the size in units
   * @param most the largest size that can be passed
   * @param encoding how the text is written
   * @param method the interface and method, for people
   * @param parameter the parameter that passes the size, for people
   * @return the buffer
   * @throws IllegalArgumentException if the size is negative, or more than 2<sup>24</sup>
   */
  public static TextRoom sized(
      long capacity, int most, TextEncoding encoding, String method, String parameter) {
    if (capacity < 0 || capacity > MOST) {
      throw new IllegalArgumentException(
          method + ": " + parameter + " is " + capacity + ", and a buffer has at most " + MOST);
    }
    return of((int) capacity, most, encoding);
  }

  /**
   * Makes room for a text that is passed in.
   *
   * @param text the text, or null if there is none
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return this
   * @throws NullPointerException if there is no text
   * @throws IllegalArgumentException if it contains U+0000, or is too long
   */
  public TextRoom holding(@Nullable String text, String method, String parameter) {
    Arguments.requireNoZero(Arguments.nonNull(text, method, parameter), method, parameter);
    int size = Text.size(text, encoding);
    if (size > most) {
      throw new IllegalArgumentException(
          method
              + ": "
              + parameter
              + " takes "
              + size
              + " units, and a buffer has at most "
              + most);
    }
    capacity = Math.max(capacity, size);
    return this;
  }

  /**
   * How large the buffer is.
   *
   * @return the size in units
   */
  public int capacity() {
    return capacity;
  }

  /**
   * The buffer of one call, zeroed.
   *
   * @param frame the memory of the call
   * @return its address
   */
  public long buffer(FrameMemory frame) {
    return frame.array(capacity, encoding.unit);
  }

  /**
   * The buffer of one call, with a text in it.
   *
   * @param frame the memory of the call
   * @param text the text, which it {@linkplain #holding holds}
   * @return its address
   */
  public long buffer(FrameMemory frame, String text) {
    long address = buffer(frame);
    Text.write(address, Text.encode(text, encoding));
    return address;
  }

  /**
   * Whether the callee says that the buffer was too short, and the call is to be made again. The
   * buffer is larger then.
   *
   * @param hr the HRESULT; 0 if there is none
   * @return whether to call again
   */
  public boolean tooShort(int hr) {
    return tooShort(hr, 0);
  }

  /**
   * Whether the callee says that the buffer was too short, and the call is to be made again. The
   * buffer is larger then.
   *
   * @param hr the HRESULT; 0 if there is none
   * @param needed the size that the callee reports, in units
   * @return whether to call again
   */
  public boolean tooShort(int hr, long needed) {
    boolean says = saysTooShort(hr);
    reported = needed > capacity;
    if (!says && !reported || repetitions == REPETITIONS || capacity >= most || needed > most) {
      return false;
    }
    repetitions++;
    // Some do not count the zero.
    long wanted = needed >= capacity ? needed + 1 : Math.max(16, 4L * capacity);
    capacity = (int) Math.min(wanted, most);
    if (Trace.ON) {
      Trace.status(hr);
    }
    return true;
  }

  private static boolean saysTooShort(int hr) {
    return switch (hr) {
      // ERROR_INSUFFICIENT_BUFFER, ERROR_MORE_DATA, ERROR_BUFFER_OVERFLOW
      case 0x8007007A, 0x800700EA, 0x8007006F -> true;
      // DXGI_ERROR_MORE_DATA, WINCODEC_ERR_INSUFFICIENTBUFFER
      case 0x887A0003, 0x88982F8C -> true;
      default -> false;
    };
  }

  /**
   * Reads the text, up to its terminating zero or the end of the buffer.
   *
   * @param buffer the buffer of the call
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return the text
   * @throws ComException ({@code E_UNEXPECTED}) if the callee has reported a larger size to the end
   */
  public String read(long buffer, String method, String parameter) {
    if (reported) {
      throw new ComException(
          HResult.E_UNEXPECTED,
          method,
          parameter
              + " has "
              + capacity
              + " units, and the callee reports that the text takes more");
    }
    return Text.readFixed(buffer, capacity, encoding);
  }
}
