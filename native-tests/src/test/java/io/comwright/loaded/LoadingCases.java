package io.comwright.loaded;

import static java.lang.foreign.ValueLayout.ADDRESS;

import io.comwright.ComObject;
import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;

/** Calls, is called, or both. Run by {@link LoadedClassesTest}. */
final class LoadingCases {
  private static final int SLOTS = 5;

  private LoadingCases() {}

  public static void main(String[] cases) {
    for (String each : cases) {
      switch (each) {
        case "calls" -> calls();
        case "exposes" -> exposes();
        default -> throw new IllegalArgumentException(each);
      }
    }
  }

  private static void calls() {
    try (IMoon moon = IMoonProxy.attach(object())) {
      moon.rise();
      moon.wane();
    }
  }

  /** A native object whose methods all are the function {@code abs} of C, which is no failure. */
  private static MemorySegment object() {
    MemorySegment function = Linker.nativeLinker().defaultLookup().find("abs").orElseThrow();
    MemorySegment vtable = Arena.global().allocate(ADDRESS, SLOTS);
    for (int slot = 0; slot < SLOTS; slot++) {
      vtable.setAtIndex(ADDRESS, slot, function);
    }
    MemorySegment object = Arena.global().allocate(ADDRESS);
    object.set(ADDRESS, 0, vtable);
    return object;
  }

  private static void exposes() {
    ComObject.expose(new Moon()).close();
  }

  private static final class Moon implements IMoon {
    @Override
    public void rise() {}

    @Override
    public void wane() {}
  }
}
