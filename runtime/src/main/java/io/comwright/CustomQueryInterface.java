package io.comwright;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/**
 * Implemented by a Java object that has interfaces of which its class says nothing: their IIDs are
 * known only when the program runs. It is asked for what it does not have anyway, from any thread.
 *
 * <p>COM's rules are the object's to keep: what is answered once is always answered, and all that
 * is answered belongs to one object.
 */
public interface CustomQueryInterface {
  /**
   * Another IID for an interface that the class has: native code gets the same pointer. So a
   * dispinterface, whose IID comes from a type library, is called through {@code IDispatch}.
   *
   * @param iid the IID that the object does not have
   * @return one of the object's interfaces, or null for none
   */
  default @Nullable ComType<?> interfaceFor(Guid iid) {
    return null;
  }

  /**
   * An interface pointer that was made elsewhere, of an object that this one aggregates. Asked if
   * {@link #interfaceFor} gives nothing.
   *
   * @param iid the IID that the object does not have
   * @return the pointer, with a reference for the caller; null or NULL if the object does not have
   *     the interface
   */
  default @Nullable MemorySegment pointerFor(Guid iid) {
    return null;
  }
}
