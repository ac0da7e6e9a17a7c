package io.comwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a record is a C struct: its components are the fields, in order, with the natural
 * alignment of 64-bit Windows. A parameter of the record type is a pointer to the struct; the
 * values are copied. The processor generates {@code FooStruct} beside the record {@code Foo}.
 *
 * <p>An interface that extends {@code StructView} is a C struct that is viewed where it lies. Its
 * abstract methods without parameters are the fields, in order; one of the same name with a
 * parameter writes the field:
 *
 * <pre>{@code
 * @ComStruct(size = 24)
 * public interface SPropValue extends StructView {
 *   int ulPropTag();
 *   void ulPropTag(int value);
 *   int dwAlignPad();
 *   @Offset(8) int l();
 *   @Offset(8) double dbl();
 *   @Offset(8) SBinary bin();
 * }
 * }</pre>
 *
 * <p>A field without {@link Offset} lies behind everything before it. {@code FooStruct} implements
 * the interface; it makes views of given memory ({@code of}) and allocates structs ({@code
 * allocate}, {@code allocateArray}).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ComStruct {
  /**
   * The size in bytes that the struct must have: a check of the layout, or -1 for none.
   *
   * @return the expected size in bytes
   */
  int size() default -1;

  /**
   * The packing, as {@code #pragma pack} gives it: no field is aligned to more than this, nor is
   * the struct. 8 is the default of Windows' compilers, under which fields lie at their natural
   * alignment.
   *
   * @return 1, 2, 4 or 8, in bytes
   */
  int pack() default 8;
}
