package io.comwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Checks at compile time that a class can be exposed to native code: that it implements COM
 * interfaces, that each of them is fully described, that no two have the same IID, that generated
 * code can name the class, and that it does not override {@code close()}, which native code never
 * calls.
 *
 * <p>The processor generates {@code FooComClass} with the list of the interfaces, and with an
 * {@code expose} that uses no reflection. A class without this annotation can be exposed too.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ComClass {
  /**
   * The interface whose {@code IDispatch} answers when the class implements several that derive
   * from it (Microsoft Learn, "default attribute"), and so what a script calls. Without it that is
   * the first one that the class names.
   *
   * @return an interface that the class implements; {@code void} for the first one
   */
  Class<?> defaultInterface() default void.class;
}
