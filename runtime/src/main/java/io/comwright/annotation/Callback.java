package io.comwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a functional interface that stands for a C function pointer, 8 bytes: a {@code WNDPROC},
 * a {@code DEVICECALLBACK}, an entry of a table of functions. It has one abstract method, which is
 * the function; there is no {@code this}.
 *
 * <p>The native result is the Java result, as with {@link PreserveSig}; a function that returns an
 * HRESULT whose failures are to be exceptions has {@link ThrowOnFailure}. A struct comes back as
 * from a C function, whatever the C++ ABI in force says of methods (Microsoft Learn, "x64 calling
 * convention", "Return values").
 *
 * <p>A Java function that a proxy passes as an argument, or in a record that is an argument, can be
 * called until the call returns. Native code that keeps it longer needs the function of the
 * generated {@code FooStub.allocate(function, arena)}, which lives as long as the arena; only such
 * a function can be a result or an out. A function pointer that comes from native code has no owner
 * and does not expire: it is good for as long as the API says.
 *
 * <p>A function that is called too late answers {@code RPC_E_DISCONNECTED}, or zero if it returns
 * no HRESULT, and is reported as calls of released objects are. It is used again for another Java
 * function after as many others as {@code io.comwright.callbackQuarantine} says, 256 by default.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Callback {}
