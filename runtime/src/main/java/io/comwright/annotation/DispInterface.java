package io.comwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a dispinterface: an interface that extends {@link io.comwright.automation.IDispatch} and
 * has no slots of its own, since its methods are called through {@code Invoke}, each by its {@link
 * DispId} (Microsoft Learn, "dispinterface attribute"). Most interfaces of events are such.
 *
 * <p>A {@code String} is a BSTR here and a {@code boolean} a VARIANT_BOOL, without further
 * annotations. The processor generates the classes that it does for a {@link ComInterface}, and
 * {@code DFooMembers} with the numbers, names and types of the methods.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface DispInterface {
  /**
   * The interface identifier, as 32 hexadecimal digits in the form {@code
   * 00000000-0000-0000-c000-000000000046}.
   *
   * @return the IID
   */
  String value();
}
