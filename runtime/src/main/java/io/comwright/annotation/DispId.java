package io.comwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The number by which {@code IDispatch::Invoke} calls a method, its DISPID (Microsoft Learn, "id
 * attribute"), in a dual interface, which derives from {@link io.comwright.automation.IDispatch},
 * or in a {@link DispInterface}. A method of a dual interface without one is called through its
 * slot alone.
 *
 * <p>Callers find it by its name, in which case does not count: that of {@link #name}, or else the
 * native one without {@code get_}, {@code put_} or {@code putref_}. Parameters are found by their
 * names in Java. The types of a call are those of automation; what has no form there is a compile
 * error.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface DispId {
  /** The number of the member that callers mean who name none, {@code DISPID_VALUE}. */
  int VALUE = 0;

  /**
   * The number of the member that gives an enumerator of the elements, {@code DISPID_NEWENUM}. Its
   * result is {@code IUnknown} or {@link io.comwright.automation.IEnumVARIANT}.
   */
  int NEW_ENUM = -4;

  /** What a call of a member does (Microsoft Learn, "INVOKEKIND enumeration (oaidl.h)"). */
  enum Access {
    /** Calls a method. */
    METHOD,
    /** Reads a property, {@code propget}. Parameters are the indices of an indexed one. */
    GET,
    /** Writes a property, {@code propput}. The last parameter is the value. */
    PUT,
    /** Makes a property refer to an object, {@code propputref}. The last parameter is it. */
    PUTREF
  }

  /**
   * The DISPID. The methods that read and write a property have the same; any others do not.
   *
   * @return the number
   */
  int value();

  /**
   * What a call does.
   *
   * @return the kind of access
   */
  Access access() default Access.METHOD;

  /**
   * The name for callers.
   *
   * @return the name; empty for that of the method
   */
  String name() default "";

  /**
   * Whether callers do not find the member by its name (Microsoft Learn, "restricted attribute").
   * By its number they call it as any other.
   *
   * @return true if it has no name for callers
   */
  boolean restricted() default false;

  /**
   * Whether browsers do not show the member (Microsoft Learn, "hidden attribute"). Callers find it
   * as any other.
   *
   * @return true if it is for those who know of it
   */
  boolean hidden() default false;
}
