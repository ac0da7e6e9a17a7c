package io.comwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a COM interface: an interface that extends exactly one other COM interface (in the end
 * {@link io.comwright.IUnknown}) and whose abstract methods are the slots of its vtable, in the
 * order in which they are written.
 *
 * <p>The order of the methods is the binary contract and their names are not (Microsoft Learn, "The
 * Component Object Model", "Interface pointers and interfaces"). The processor generates {@code
 * IFooVtable}, {@code IFooProxy} and, unless the interface is {@link #partial()}, {@code IFooStub}
 * beside it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ComInterface {
  /**
   * The interface identifier, as 32 hexadecimal digits in the form {@code
   * 00000000-0000-0000-c000-000000000046}.
   *
   * @return the IID
   */
  String value();

  /**
   * Whether methods return their native result as it is, as if each carried {@link PreserveSig};
   * {@link ThrowOnFailure} makes the exception.
   *
   * @return true if the native result is the Java result by default
   */
  boolean preserveSig() default false;

  /**
   * Whether some slots are left undescribed. A partial interface may have gaps between its slots;
   * it gets a proxy but no stub, and an interface derived from it is partial too.
   *
   * @return true if the description has gaps
   */
  boolean partial() default false;

  /**
   * Slots that exist in the vtable but have no method, counted from the start of the vtable. A stub
   * answers {@code E_NOTIMPL} there.
   *
   * @return the slot numbers
   */
  int[] reserved() default {};

  /**
   * Whether the {@code IUnknown} of the library has a virtual destructor behind {@code Release},
   * except on Windows, where it is the system's own. So it is in the shader compiler's builds for
   * other systems. GCC and Clang give a virtual destructor two slots (Itanium C++ ABI, 2.5.2),
   * which lie before those of this interface and of all that derive from it; where {@link
   * io.comwright.ComAbi} is Microsoft's there are none. An interface that extends {@code IUnknown}
   * itself says it, and those that derive from it follow.
   *
   * <p>Slot numbers, in {@link Slot} too, are those without a destructor. In the generated {@code
   * IFooVtable} they are no compile-time constants. Native code that calls the destructor of a Java
   * object calls something that does nothing.
   *
   * @return true if slots lie two higher under the Itanium C++ ABI
   */
  boolean virtualDestructor() default false;
}
