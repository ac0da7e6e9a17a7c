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
 * <p>An {@code @InOut IntRef}, or a kin of it, passes the size and is set to how much the callee
 * has filled. Without an array it is set to what the callee reports: how much there would be.
 *
 * <pre>{@code
 * void get(@InOut IntRef count, @Out @SizeIs("count") int @Nullable [] values);   // ULONG*, LONG*
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
 *
 * void read(int count, @Out @CoTaskMem @SizeIs("count") Ref<int[]> values);
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
 * <p>On a field of a struct, a component of a record or a method of a {@code @ComStruct} interface:
 * the field is a pointer to an array, and the named field holds the number of its elements.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface SizeIs {
  /**
   * The parameter or field that holds the size: an integer before or behind this one, a
   * {@code @Pointer long} if it is as wide as a pointer ({@code SIZE_T}), or an {@code @InOut
   * IntRef} or kin of it. If the callee allocates the array, the {@code @Out IntRef}, or kin of it,
   * that reports it, or the integer with which the caller asks for so many.
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
