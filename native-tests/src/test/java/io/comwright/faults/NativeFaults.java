package io.comwright.faults;

import io.comwright.ComObject;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Memory;

/** What native code does wrong with a Java object. */
final class NativeFaults extends FaultCase {
  static void useAfterRelease() {
    ComObject object = expose(() -> say("the implementation was called"));
    long stale = pointer(object);
    object.close();
    Memory.putLong(OUT, 0x5a5a5a5aL);
    say("QueryInterface " + hex(query(stale, IVictimVtable.IID, 0)));
    say("out " + Memory.getLong(OUT));
    say("AddRef " + Calls.call(stale, ADD_REF));
    say("run " + hex(Calls.call(stale, RUN)));
    say("length " + hex(Calls.call(stale, LENGTH, utf16("x"), OUT)));
    say("slot 100 " + hex(Calls.call(stale, 100)));
    say("Release " + Calls.call(stale, RELEASE));
  }

  static void doubleRelease() {
    ComObject object = expose(() -> say("called"));
    ComObject other = expose(() -> say("the other is alive"));
    long pointer = pointer(object);
    say("Release " + Calls.call(pointer, RELEASE));
    for (int i = 0; i < 3; i++) {
      say("Release " + Calls.call(pointer, RELEASE));
    }
    object.close();
    say("run " + hex(Calls.call(pointer(other), RUN)));
    other.close();
  }

  private static long query(long pointer, String iid, int misalignment) {
    return Calls.call(pointer, QUERY_INTERFACE, guid(iid, misalignment), OUT);
  }

  static void badPointersToQueryInterface() {
    ComObject object = expose(() -> {});
    long pointer = pointer(object);
    Memory.putLong(OUT, 0x5a5a5a5aL);
    say("null IID " + hex(Calls.call(pointer, QUERY_INTERFACE, 0, OUT)));
    say("out " + Memory.getLong(OUT));
    say("null out " + hex(Calls.call(pointer, QUERY_INTERFACE, guid(IVictimVtable.IID, 0), 0)));
    say("both null " + hex(Calls.call(pointer, QUERY_INTERFACE, 0, 0)));
    for (int misalignment = 1; misalignment < 4; misalignment++) {
      say("unaligned IID " + hex(query(pointer, IVictimVtable.IID, misalignment)));
      say("same " + (Memory.getLong(OUT) == pointer));
      Calls.call(pointer, RELEASE);
    }
    object.close();
  }

  static void nullArguments() {
    ComObject object = expose(() -> say("the implementation was called"));
    long pointer = pointer(object);
    Memory.putInt(OUT, 0x5a5a5a5a);
    say("null text " + hex(Calls.call(pointer, LENGTH, 0, OUT)));
    say("out " + Memory.getInt(OUT));
    say("null out " + hex(Calls.call(pointer, LENGTH, utf16("x"), 0)));
    say("null interface out " + hex(Calls.call(pointer, OTHER, 0)));
    object.close();
  }
}
