package io.comwright.automation;

import static io.comwright.automation.VarType.VT_DECIMAL;
import static io.comwright.automation.VarType.VT_VARIANT;

import io.comwright.internal.NativeMemory;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a callee may replace in an argument: what {@code VT_BYREF} points at, in the argument itself
 * or among the elements of an array.
 */
final class VariantPlaces {
  /** For a call without places. */
  static final Runnable NONE = () -> {};

  // What hold leaves: a count, and for each place its address, its type and a VARIANT.
  private static final int PLACES = 8;
  private static final int PLACE = 16 + Variants.SIZE;

  private VariantPlaces() {}

  /**
   * An argument of a call with places, remembered by its frame: a VARIANT, or an array of them that
   * is an argument itself.
   */
  private record Argument(long address, Variant variant, @Nullable SafeArray array) {
    void collect(List<Contents> contents) {
      if (array == null) {
        VariantPlaces.collect(address, variant, contents);
      } else {
        collectElements(SafeArrayMemory.data(address), array, contents);
      }
    }

    void changed(List<Contents> contents) {
      if (array == null) {
        VariantPlaces.changed(address, variant, contents);
      } else {
        changedElements(SafeArrayMemory.data(address), array, contents);
      }
    }
  }

  /** A call has an argument that may have places. */
  static void remember(Frame frame, long address, Variant argument) {
    if (argument instanceof Variant.ByRef
        || argument instanceof Variant.Array(int type, SafeArray array)
            && type == VT_VARIANT
            && array != null
            && array.holdsPlaces()) {
      frame.keep(new Argument(address, argument, null));
    }
  }

  /** The same for an array that is an argument itself. */
  static void remember(Frame frame, long descriptor, SafeArray argument) {
    if (argument.elementType() == VT_VARIANT && argument.holdsPlaces()) {
      frame.keep(new Argument(descriptor, Variant.empty(), argument));
    }
  }

  /**
   * Reads what a callee has left in the places of all arguments of a call.
   *
   * @param frame gives the new interface pointers back unless the call commits
   * @param method the interface and method, for people
   * @return sets the places
   */
  static Runnable readBack(Frame frame, String method) {
    List<Contents> contents = new ArrayList<>(0);
    frame.kept(Argument.class).forEach(argument -> argument.collect(contents));
    return read(frame, contents, method);
  }

  /** Reads what a callee has left in the places of one argument, and sets them. */
  static void readBack(long address, Variant argument, String method) {
    List<Contents> contents = new ArrayList<>(0);
    collect(address, argument, contents);
    read(null, contents, method).run();
  }

  /** The same for an array of variants that is an argument itself. */
  static void readBack(long descriptor, SafeArray argument, String method) {
    List<Contents> contents = new ArrayList<>(0);
    collectElements(SafeArrayMemory.data(descriptor), argument, contents);
    read(null, contents, method).run();
  }

  private static Runnable read(@Nullable Frame frame, List<Contents> contents, String method) {
    if (contents.isEmpty()) {
      return NONE;
    }
    VariantReader.Taking reader = new VariantReader.Taking(method);
    List<Change> changes = new ArrayList<>();
    try {
      for (Contents c : contents) {
        Variant value =
            reader.cell(c.place.type(), c.cell, VariantReader.Places.FOLLOWED, c.place.get());
        if (!value.equals(c.place.get())) {
          changes.add(new Change(c.place, value));
        }
      }
      reader.takenBy(frame);
    } catch (Throwable e) {
      reader.undo();
      throw e;
    }
    return () -> changes.forEach(change -> change.place.set(change.value));
  }

  /** A place, and what it is to hold. */
  private record Change(Variant.ByRef place, Variant value) {}

  /** A place, and the cell that stands for it. */
  private record Contents(Variant.ByRef place, long cell) {}

  private static void collect(long address, Variant value, List<Contents> contents) {
    if (value instanceof Variant.ByRef place) {
      collectPlace(place, Memory.getLong(address + VariantCells.UNION), contents);
    } else if (value instanceof Variant.Array(int type, SafeArray array)
        && type == VT_VARIANT
        && array != null) {
      long data = SafeArrayMemory.data(Memory.getLong(address + VariantCells.UNION));
      collectElements(data, array, contents);
    }
  }

  private static void collectElements(long data, SafeArray array, List<Contents> contents) {
    Variant[] elements = (Variant[]) array.elements();
    for (int i = 0; i < elements.length; i++) {
      collect(data + (long) Variants.SIZE * i, elements[i], contents);
    }
  }

  private static void collectPlace(Variant.ByRef place, long cell, List<Contents> contents) {
    if (place.type() == VT_VARIANT
        && place.get() instanceof Variant.ByRef inner
        && Short.toUnsignedInt(Memory.getShort(cell)) == inner.vt()) {
      collectPlace(inner, Memory.getLong(cell + VariantCells.UNION), contents);
    } else {
      contents.add(new Contents(place, cell));
    }
  }

  /** Makes what the places of all arguments of a call are to hold, where they have been set. */
  static long hold(Frame frame, String method) {
    List<Contents> changed = new ArrayList<>(0);
    frame.kept(Argument.class).forEach(argument -> argument.changed(changed));
    return hold(frame, changed, method);
  }

  private static long hold(Frame frame, List<Contents> changed, String method) {
    if (changed.isEmpty()) {
      return 0;
    }
    long held = frame.cell(PLACES + (long) PLACE * changed.size());
    frame.atExit(() -> clear(held));
    VariantWriter.Owned writer = new VariantWriter.Owned(method, "a place");
    for (int i = 0; i < changed.size(); i++) {
      Variant.ByRef place = changed.get(i).place;
      long entry = held + PLACES + (long) PLACE * i;
      writer.variant(entry + 16, place.get().dereference());
      Memory.putLong(entry, changed.get(i).cell);
      Memory.putInt(entry + 8, place.type());
      Memory.putLong(held, i + 1L);
    }
    return held;
  }

  private static void changed(long address, Variant value, List<Contents> changed) {
    if (value instanceof Variant.ByRef place) {
      changedPlace(place, Memory.getLong(address + VariantCells.UNION), changed);
    } else if (value instanceof Variant.Array(int type, SafeArray array)
        && type == VT_VARIANT
        && array != null) {
      long data = SafeArrayMemory.data(Memory.getLong(address + VariantCells.UNION));
      changedElements(data, array, changed);
    }
  }

  private static void changedElements(long data, SafeArray array, List<Contents> changed) {
    Variant[] elements = (Variant[]) array.elements();
    for (int i = 0; i < elements.length; i++) {
      changed(data + (long) Variants.SIZE * i, elements[i], changed);
    }
  }

  private static void changedPlace(Variant.ByRef place, long cell, List<Contents> changed) {
    if (place.isSet()) {
      changed.add(new Contents(place, cell));
    } else if (place.get() instanceof Variant.ByRef inner) {
      changedPlace(inner, Memory.getLong(cell + VariantCells.UNION), changed);
    }
  }

  private static void clear(long held) {
    long count = Memory.getLong(held);
    for (long i = 0; i < count; i++) {
      VariantCells.clear(held + PLACES + PLACE * i + 16);
    }
  }

  /** Hands out what {@link #hold} made. Throws nothing. */
  static void publish(long held) {
    long count = held == 0 ? 0 : Memory.getLong(held);
    for (long i = 0; i < count; i++) {
      long entry = held + PLACES + PLACE * i;
      long cell = Memory.getLong(entry);
      int type = Memory.getInt(entry + 8);
      long variant = entry + 16;
      VariantCells.clear(type, cell);
      switch (type) {
        case VT_VARIANT -> copyBytes(variant, cell, Variants.SIZE);
        case VT_DECIMAL -> {
          copyBytes(variant + 2, cell + 2, 14);
          Memory.putShort(cell, (short) 0);
        }
        default -> copyBytes(variant + VariantCells.UNION, cell, VariantCells.size(type));
      }
      Memory.putShort(variant, (short) 0);
    }
  }

  private static void copyBytes(long from, long to, long size) {
    MemorySegment.copy(NativeMemory.ALL, from, NativeMemory.ALL, to, size);
  }
}
