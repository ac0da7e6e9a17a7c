package io.comwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The native method is short and never calls back into Java, so that a proxy, or a function of a
 * library, is called without telling the VM: in less than half the time of another call.
 *
 * <p>This is a promise. During such a call the VM cannot stop the thread, so that garbage
 * collection, and with it every other thread, waits until the method returns; and a call into Java
 * <em>ends the VM</em>. Write it on methods that do nothing but read or write a few fields of their
 * own object, and never on one that may wait, that calls methods of other objects, or that releases
 * the last reference to something.
 *
 * <p>What can be checked is: a parameter or result that is or may hold an interface pointer or a
 * callback is an error of the compiler, as {@code @Critical} is on methods of callbacks and
 * dispinterfaces. A proxy whose object is implemented in Java, with this copy of the runtime, calls
 * it in the ordinary way.
 *
 * <p>Stubs take no notice: an implementation in Java is called as ever.
 *
 * @see java.lang.foreign.Linker.Option#critical(boolean)
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Critical {}
