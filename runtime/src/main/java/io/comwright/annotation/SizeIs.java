package io.comwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How large an array, text or memory is: in elements of an array, in units of a text, in bytes of a
 * {@code MemorySegment}.
 *
 * <pre>{@code
 * void put(int count, @SizeIs("count") int[] values);      // LONG count, LONG* values
 * void put(@SizeIs int[] values);                          // ULONG, LONG* values
 * void put(@SizeIs(after = true) int[] values);            // LONG* values, ULONG
 * }</pre>
 *
 * <p>An array that the callee allocates, a result or a {@code Ref}, has its size reported through a
 * pointer. Beside {@code @SizeIs} it says who frees it. Structs that are viewed in place come as a
 * {@code StructList}, which is closed to free them.
 *
 * <pre>{@code
 * @CoTaskMem @SizeIs int[] values();                       // ULONG*, LONG** values
 *
 * void get(@Out @CoTaskMem @SizeIs("count") Ref<int[]> values, @Out IntRef count);
 * }</pre>
 *
 * <p>So has UTF-16 text that the callee hands out without a zero at its end.
 *
 * <pre>{@code
 * @Borrowed @SizeIs(after = true) String name();           // LPCWSTR* name, ULONG*
 *
 * void get(@Out @Borrowed @SizeIs("length") Ref<String> name, @Out IntRef length);
 * }</pre>
 *
 * <p>On a field of a {@code @ComStruct} interface: the field is a pointer to an array, and the
 * named field holds the number of its elements.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.METHOD})
public @interface SizeIs {
  /**
   * The parameter or field that holds the size, an integer before or behind this one; the
   * {@code @Out IntRef}, or kin of it, that reports it if the callee allocates the array.
   *
   * @return its name; empty if the size is that of the Java value, and is passed natively as a
   *     {@code ULONG} beside it, or reported through a {@code ULONG*}, that the Java method does
   *     not have
   */
  String value() default "";

  /**
   * Where a size is passed that the Java method does not have.
   *
   * @return whether directly behind this parameter, rather than directly before it
   */
  boolean after() default false;
}
