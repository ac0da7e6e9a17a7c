package io.comwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text that the callee writes into a buffer of the caller. It is the result, whose buffer is among
 * the last parameters, or an {@link Out} {@code Ref<String>} at the place of the buffer; an {@link
 * InOut} one if the callee reads what is in the buffer, too. It is UTF-16, or what {@link Utf8},
 * {@link Ansi} or {@link WideChar} say.
 *
 * <pre>{@code
 * @TextBuffer String name();                               // HRESULT name(LPWSTR, ULONG)
 *
 * @TextBuffer({Part.SIZE, Part.BUFFER, Part.NEEDED})       // HRESULT title(ULONG, LPWSTR, ULONG*)
 * String title();
 *
 * @TextBuffer({Part.BUFFER, Part.IN_OUT_SIZE})             // HRESULT version(LPWSTR, ULONG*)
 * String version();
 *
 * // HRESULT path(LPWSTR, ULONG, LONG)
 * void path(@Out @TextBuffer Ref<String> path, int flags);
 *
 * // HRESULT label(LONG, LONG, LPSTR)
 * void label(int size, int id, @Out @Ansi @TextBuffer(size = "size") Ref<String> label);
 * }</pre>
 *
 * <p>Sizes are in units of the text and count its terminating zero.
 *
 * <p>A proxy reads the buffer up to its zero. If the callee says that the buffer is too short, the
 * method is called again with a larger one, up to eight times and 2<sup>24</sup> units: the callee
 * reports a larger size than it was given, or answers {@code ERROR_INSUFFICIENT_BUFFER}
 * (0x8007007A), {@code ERROR_MORE_DATA} (0x800700EA), {@code ERROR_BUFFER_OVERFLOW} (0x8007006F) or
 * what DXGI and WIC have for that (0x887A0003, 0x88982F8C).
 *
 * <p>A stub writes the text of an implementation with its zero, and reports its size, which an
 * implementation has not to set. If the text does not fit, the answer is {@code
 * ERROR_INSUFFICIENT_BUFFER}, with the size that is needed and an empty text; nothing is written
 * behind the buffer. If the size is reported, a caller may pass NULL to ask for it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface TextBuffer {
  /**
   * The buffer and the parameters beside it that the Java method does not have, in their native
   * order.
   *
   * @return the parts, {@link Part#BUFFER} among them; if not stated, the buffer and what of {@link
   *     Part#SIZE} is not named
   */
  Part[] value() default {};

  /**
   * The size of the buffer that a proxy passes at first, in units, the terminating zero included.
   *
   * @return the size, 1 or more; {@code MAX_PATH} if not stated. It says nothing where the caller
   *     passes a size
   */
  int capacity() default 260;

  /**
   * The parameter by which the caller passes the size of the buffer: an integer, or an
   * {@code @InOut IntRef} or kin of it through which the callee reports the size, too. A proxy
   * passes what its caller says, and more if it calls again.
   *
   * @return its name; empty if the Java method does not have it
   */
  String size() default "";

  /**
   * The parameter through which the callee reports the size that the text takes: an {@code @Out
   * IntRef} or a kin of it.
   *
   * @return its name; empty if the Java method does not have it, or there is none
   */
  String needed() default "";

  /** A native parameter that the Java method does not have. */
  enum Part {
    /** The buffer. */
    BUFFER,
    /** Its size, a {@code ULONG}, or {@code SIZE_T} for that matter. */
    SIZE,
    /**
     * Where the callee reports the size that the text takes: a {@code ULONG*}, which may be NULL.
     */
    NEEDED,
    /** Both in one: a {@code ULONG*} with the size of the buffer, and then that of the text. */
    IN_OUT_SIZE
  }
}
