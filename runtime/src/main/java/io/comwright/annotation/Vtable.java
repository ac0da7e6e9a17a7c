package io.comwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an interface that is called through a vtable but does not derive from {@code IUnknown},
 * such as {@code ID3DInclude} or {@code IXAudio2VoiceCallback}: no reference count, no
 * QueryInterface, slots from 0. It extends nothing, or one other {@code @Vtable} interface.
 *
 * <p>An object implemented in Java is made by the generated {@code IFooStub.allocate(object,
 * arena)} and lives as long as the arena; with {@code Arena.ofAuto()} as long as its proxy is
 * reachable, whatever native code holds.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Vtable {
  /**
   * Whether methods return their native result as it is; see {@link ComInterface#preserveSig()}.
   *
   * @return true if the native result is the Java result by default
   */
  boolean preserveSig() default false;

  /**
   * Whether some slots are left undescribed; see {@link ComInterface#partial()}.
   *
   * @return true if the description has gaps
   */
  boolean partial() default false;

  /**
   * Slots without a method; see {@link ComInterface#reserved()}.
   *
   * @return the slot numbers
   */
  int[] reserved() default {};
}
