package io.comwright.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * What a function pointer calls.
 *
 * @param handle a handle of {@code long}, {@code float} and {@code double} only, which must not
 *     throw
 * @param owner its class
 * @param method its name
 * @param descriptor its shape, as {@code (J{DJ}F){JJ}}; see {@link Linking#downcall(String)}
 */
public record UpcallTarget(MethodHandle handle, Class<?> owner, String method, String descriptor) {

  /**
   * Finds a static method.
   *
   * @param lookup the rights of its class
   * @param method its name
   * @param descriptor its shape
   * @return the target
   * @throws LinkageError if there is no such method
   */
  public static UpcallTarget find(MethodHandles.Lookup lookup, String method, String descriptor) {
    return find(lookup, method, CallShape.Entry.of(descriptor).type(), descriptor);
  }

  /**
   * Finds a static method that serves many function pointers of one signature.
   *
   * @param lookup the rights of its class
   * @param method its name
   * @param self its first parameter, to which each pointer is bound
   * @param descriptor the shape of the function
   * @return the target, to be bound
   * @throws LinkageError if there is no such method
   */
  public static UpcallTarget findFunction(
      MethodHandles.Lookup lookup, String method, Class<?> self, String descriptor) {
    MethodType type = CallShape.parseFunction(descriptor).type();
    return find(lookup, method, type.insertParameterTypes(0, self), descriptor);
  }

  private static UpcallTarget find(
      MethodHandles.Lookup lookup, String method, MethodType type, String descriptor) {
    Class<?> owner = lookup.lookupClass();
    if (Modes.LINKED) {
      Linked.method(owner, method, type);
    }
    try {
      return new UpcallTarget(lookup.findStatic(owner, method, type), owner, method, descriptor);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(owner.getName() + "." + method + descriptor, e);
    }
  }
}
