package io.comwright.runtime;

import io.comwright.StructList;
import io.comwright.StructView;
import io.comwright.internal.Scope;
import java.lang.foreign.Arena;

/**
 * How something that was done for a call is undone when the call ends. One object for each kind of
 * thing, so that a frame allocates nothing to remember it.
 *
 * @param <T> what is undone
 */
interface Undo<T> {
  /** A proxy that was lent to the call expires. */
  Undo<VtableProxy> LENT =
      new Undo<>() {
        @Override
        public void undo(VtableProxy proxy, long cell) {
          proxy.end();
        }
      };

  /** A proxy that has arrived, and that nobody has received, gives its reference back. */
  Undo<VtableProxy> TAKEN =
      new Undo<>() {
        @Override
        public void undo(VtableProxy proxy, long cell) {
          Proxies.close(proxy);
        }

        @Override
        public boolean isHandedOver() {
          return true;
        }
      };

  /** A struct that has arrived, and that nobody has received, is freed. */
  Undo<StructView> VIEW =
      new Undo<>() {
        @Override
        public void undo(StructView view, long cell) {
          view.close();
        }

        @Override
        public boolean isHandedOver() {
          return true;
        }
      };

  /** The same for an array of structs. */
  Undo<StructList<?>> LIST =
      new Undo<>() {
        @Override
        public void undo(StructList<?> list, long cell) {
          list.close();
        }

        @Override
        public boolean isHandedOver() {
          return true;
        }
      };

  /** A Java object that was exposed for the call loses the reference that the call holds. */
  Undo<ExposedObject> EXPOSED =
      new Undo<>() {
        @Override
        public void undo(ExposedObject object, long cell) {
          object.release();
        }
      };

  /** A Java function that native code could call can be called no longer. */
  Undo<NativeFunction> FUNCTION =
      new Undo<>() {
        @Override
        public void undo(NativeFunction function, long cell) {
          function.end();
        }
      };

  /** The checked mode: a proxy that was passed as an argument is in use no longer. */
  Undo<CallsInFlight> USE =
      new Undo<>() {
        @Override
        public void undo(CallsInFlight calls, long cell) {
          calls.end();
        }
      };

  /** The contents of a cell, as far as nobody has taken them, are given back. */
  Undo<Owned> CONTENTS =
      new Undo<>() {
        @Override
        public void undo(Owned owned, long cell) {
          owned.discard(cell);
        }
      };

  /** Memory that was lent to the call ends. */
  Undo<Arena> ARENA =
      new Undo<>() {
        @Override
        public void undo(Arena arena, long cell) {
          arena.close();
        }
      };

  /** The scope that was open on this thread is open again. */
  Undo<Scope> SCOPE =
      new Undo<>() {
        @Override
        public void undo(Scope scope, long cell) {
          Scope.current(scope);
        }
      };

  /** An action runs. */
  Undo<Runnable> ACTION =
      new Undo<>() {
        @Override
        public void undo(Runnable action, long cell) {
          action.run();
        }
      };

  /** What was only kept reachable is kept no longer. */
  Undo<Object> KEPT =
      new Undo<>() {
        @Override
        public void undo(Object object, long cell) {}
      };

  /**
   * Undoes it.
   *
   * @param object what is undone
   * @param cell the address of the cell that it stands for, if it does
   */
  void undo(T object, long cell);

  /** Whether it is the receiver's, and not undone, when a call commits. */
  default boolean isHandedOver() {
    return false;
  }
}
