package io.comwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the functions of a native library: each abstract method of the interface is a C function
 * that the library exports, under the name of the method or the one that {@link NativeName} gives.
 * The generated {@code FooProxy} calls them:
 *
 * <pre>{@code
 * @NativeLibrary("ole32")
 * interface Ole {
 *   @NativeName("CoCreateGuid")
 *   @ThrowOnFailure
 *   Guid createGuid();
 * }
 *
 * static final Ole OLE = OleProxy.load();
 * }</pre>
 *
 * <p>A function is what a {@link Callback} is that native code implements: it has no {@code this},
 * the native result is the Java result, and one that returns an HRESULT has {@link ThrowOnFailure}
 * if failures are to be exceptions. {@link #preserveSig} turns that round for a library of HRESULT
 * functions.
 *
 * <p>{@code FooProxy.load()} loads the library and throws an {@link UnsatisfiedLinkError} if there
 * is none; {@code FooProxy.load(Path)} loads it from a file; {@code FooProxy.of(SymbolLookup)}
 * calls functions that somebody else finds. What is loaded stays loaded. Each function is looked up
 * when it is first called, so one that an older library does not have is missed only then, with an
 * {@link UnsatisfiedLinkError} that names it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NativeLibrary {
  /**
   * The names under which the library is looked for, the first that can be loaded being taken. A
   * name with a dot or a path separator is that of a file, {@code libvkd3d-utils.so.1}; any other
   * is completed as the platform names libraries, {@code ole32} to {@code ole32.dll}. Where a file
   * without directory is looked for is the system's business ({@code dlopen}, {@code LoadLibrary}).
   * Without names the library is always loaded from a file that the application names.
   *
   * @return the names
   */
  String[] value() default {};

  /**
   * Whether functions return their native result as it is, unless they have {@link ThrowOnFailure}.
   * If not, each is as a method of a {@link ComInterface}: it returns an HRESULT, a failure is
   * thrown as {@link io.comwright.ComException}, and the Java result is the last {@code out}
   * parameter; {@link PreserveSig} makes the exception.
   *
   * @return true if the native result is the Java result by default
   */
  boolean preserveSig() default true;
}
