package io.comwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * States the slot of a method, counted from the start of the vtable (the three slots of {@code
 * IUnknown} included). On a method whose slot follows from its position this is a check; elsewhere
 * it places the method, and the next method continues from there. On a default method it gives the
 * method a slot with a default implementation.
 *
 * <p>Overloads need it: a C++ compiler for Windows places overloaded virtual functions next to each
 * other in reverse order of declaration, so source order says nothing about their slots.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Slot {
  /**
   * The slot, from 0.
   *
   * @return the slot number
   */
  int value();
}
