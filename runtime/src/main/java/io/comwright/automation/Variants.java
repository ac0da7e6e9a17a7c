package io.comwright.automation;

import static io.comwright.automation.VarType.VT_DECIMAL;
import static io.comwright.automation.VarType.VT_VARIANT;

import io.comwright.ComException;
import io.comwright.internal.NativeMemory;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * VARIANTs in native memory: 24 bytes, the type at 0, the value at 8, a DECIMAL over the first 16
 * (Microsoft Learn, "VARIANT structure (oaidl.h)"). One passed by value travels as the address of a
 * copy in the conventions of 64-bit Windows, so both ways use the same functions.
 *
 * <p>A proxy writes an {@code [in]} with {@link #argument} and, when the call has succeeded, calls
 * {@link #readBack}; an {@code [out]} is a {@link Frame#cell} of {@link #SIZE} bytes read with
 * {@link #take}; an {@code [in,out]} is {@link #inOut} and {@link #takeInOut}. A stub reads with
 * {@link #lend}; when the implementation has returned it makes what it hands out with {@link #hold}
 * and {@link #holdPlaces} and, when nothing can fail any more, publishes it with {@link #move},
 * {@link #replace} and {@link #publishPlaces}; what is not published is freed with the frame.
 *
 * <p>Types that are not supported are a {@link ComException} with {@code DISP_E_BADVARTYPE}
 * (0x80020008).
 */
public final class Variants {
  /** The size of a VARIANT. */
  public static final int SIZE = VariantCells.VARIANT;

  // What holdPlaces leaves: a count, and for each place its address, its type and a VARIANT.
  private static final int PLACES = 8;
  private static final int PLACE = 16 + SIZE;

  static final Runnable NO_PLACES = () -> {};

  private Variants() {}

  /**
   * Writes an {@code [in]} argument into the frame. The callee frees nothing of it: text and arrays
   * lie in the frame, proxies lend their pointers, Java objects are exposed for the call. What a
   * place ({@code VT_BYREF}) holds is the callee's to replace, and is freed when the call ends.
   *
   * @param frame the frame
   * @param value the argument
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return the address of the VARIANT, valid until the call ends
   * @throws NullPointerException if the argument is null
   * @throws IllegalArgumentException if an object cannot be exposed
   * @throws IllegalStateException if a proxy is closed or has expired
   * @throws ComException if a {@code VT_DISPATCH} has no {@code IDispatch}
   */
  public static long argument(Frame frame, Variant value, String method, String parameter) {
    Arguments.nonNull(value, method, parameter);
    long address = frame.cell(SIZE);
    new VariantWriter.Argument(frame, method, parameter).variant(address, value);
    return address;
  }

  /**
   * Reads what the callee has left in the places of an {@code [in]} argument, and sets them. To be
   * called when the call has succeeded; does nothing for an argument without places. New interface
   * pointers become proxies that own a reference.
   *
   * @param address what {@link #argument} returned
   * @param argument the argument
   * @param method the interface and method, for people
   * @throws ComException ({@code DISP_E_BADVARTYPE}) if a value is of a type that is not supported;
   *     no place is set then
   */
  public static void readBack(long address, Variant argument, String method) {
    List<Contents> contents = new ArrayList<>(0);
    collect(address, argument, contents);
    readBack(contents, method);
  }

  /** {@link #readBack} for an array of variants that is an argument itself. */
  static void readBackArray(long descriptor, SafeArray argument, String method) {
    List<Contents> contents = new ArrayList<>(0);
    collectElements(SafeArrayMemory.data(descriptor), argument, contents);
    readBack(contents, method);
  }

  private static void readBack(List<Contents> contents, String method) {
    read(null, contents, method).run();
  }

  /**
   * {@link #readBack} for a call that can still fail.
   *
   * @param frame the frame, which gives the new interface pointers back unless the call commits
   * @param address what {@link #argument} returned
   * @param argument the argument, or null if there was none
   * @param method the interface and method, for people
   * @return sets the places; cannot fail
   * @throws ComException ({@code DISP_E_BADVARTYPE}) if a value is of a type that is not supported
   */
  public static Runnable readBack(
      Frame frame, long address, @Nullable Variant argument, String method) {
    List<Contents> contents = new ArrayList<>(0);
    if (argument != null) {
      collect(address, argument, contents);
    }
    return read(frame, contents, method);
  }

  /** The same for an array of variants that is an argument itself. */
  static Runnable readBackArray(Frame frame, long descriptor, SafeArray argument, String method) {
    List<Contents> contents = new ArrayList<>(0);
    collectElements(SafeArrayMemory.data(descriptor), argument, contents);
    return read(frame, contents, method);
  }

  private static Runnable read(@Nullable Frame frame, List<Contents> contents, String method) {
    if (contents.isEmpty()) {
      return NO_PLACES;
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
      collect(data + (long) SIZE * i, elements[i], contents);
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

  /**
   * Writes an {@code [in,out]} argument into the frame, allocated as the callee may free and
   * replace it. What is there when the call ends is freed.
   *
   * @param frame the frame
   * @param value the argument
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return the address of the VARIANT, valid until the call ends
   * @throws NullPointerException if the argument is null
   * @throws IllegalArgumentException if an object cannot be exposed
   * @throws IllegalStateException if a proxy is closed or has expired
   */
  public static long inOut(Frame frame, Variant value, String method, String parameter) {
    Arguments.nonNull(value, method, parameter);
    return new VariantWriter.Argument(frame, method, parameter).place(VT_VARIANT, value);
  }

  /**
   * Takes an {@code [in,out]} argument out of the frame when the call has succeeded. A pointer that
   * was passed and is there still gives the same Java object; new ones become proxies that own a
   * reference. A place that is there still is read back.
   *
   * @param address what {@link #inOut} returned
   * @param before the argument
   * @param method the interface and method, for people
   * @return the value that is there now
   * @throws ComException ({@code DISP_E_BADVARTYPE}) if it is of a type that is not supported
   */
  public static Variant takeInOut(long address, Variant before, String method) {
    if (before instanceof Variant.ByRef place
        && Short.toUnsignedInt(Memory.getShort(address)) == place.vt()) {
      readBack(address, before, method);
      return before;
    }
    return take(null, address, before, method);
  }

  /**
   * Takes an {@code [in,out]} value out of a cell that the frame owns, as {@link
   * #takeInOut(long,Variant,String)} does.
   *
   * @param frame the frame, which gives the new interface pointers back unless the call commits
   * @param address the VARIANT
   * @param before what was passed
   * @param method the interface and method, for people
   * @return the value that is there now
   * @throws ComException ({@code DISP_E_BADVARTYPE}) if it is of a type that is not supported
   */
  public static Variant takeInOut(Frame frame, long address, Variant before, String method) {
    return take(frame, address, before, method);
  }

  /**
   * Takes an {@code [out]} or a result: reads it and frees it ({@code VariantClear}), so that
   * {@code VT_EMPTY} is there, even if this throws. Interface pointers become proxies that own a
   * reference; what a {@code VT_BYREF} points at is copied, and not freed.
   *
   * @param address the VARIANT
   * @param method the interface and method, for people
   * @return the value
   * @throws ComException ({@code DISP_E_BADVARTYPE}) if it is of a type that is not supported
   */
  public static Variant take(long address, String method) {
    return take(null, address, null, method);
  }

  /**
   * Takes a value as {@link #take(long,String)} does, in a call that can still fail.
   *
   * @param frame the frame, which gives the interface pointers back unless the call commits
   * @param address the VARIANT
   * @param method the interface and method, for people
   * @return the value
   * @throws ComException ({@code DISP_E_BADVARTYPE}) if it is of a type that is not supported
   */
  public static Variant take(Frame frame, long address, String method) {
    return take(frame, address, null, method);
  }

  private static Variant take(
      @Nullable Frame frame, long address, @Nullable Variant before, String method) {
    VariantReader.Taking reader = new VariantReader.Taking(method);
    try {
      Variant value = reader.variant(address, VariantReader.Places.FOLLOWED, before);
      reader.takenBy(frame);
      return value;
    } catch (Throwable e) {
      reader.undo();
      throw e;
    } finally {
      VariantCells.clear(address);
    }
  }

  /**
   * Copies a VARIANT that stays its owner's. Interface pointers become proxies that own a reference
   * of their own; what a {@code VT_BYREF} points at is copied.
   *
   * @param address the VARIANT
   * @param method the interface and method, for people
   * @return the value
   * @throws ComException ({@code DISP_E_BADVARTYPE}) if it is of a type that is not supported
   */
  public static Variant copy(long address, String method) {
    VariantReader.Copying reader = new VariantReader.Copying(method);
    try {
      return reader.variant(address, VariantReader.Places.FOLLOWED, null);
    } catch (Throwable e) {
      reader.undo();
      throw e;
    }
  }

  /**
   * Reads an {@code [in]} or {@code [in,out]} argument of a stub, which stays the caller's.
   * Interface pointers become proxies that expire when the call ends; {@code VT_BYREF} becomes a
   * place with what the caller's holds.
   *
   * @param frame the frame
   * @param address the VARIANT
   * @param method the interface and method, for people
   * @return the argument
   * @throws ComException ({@code DISP_E_BADVARTYPE}) if it is of a type that is not supported,
   *     ({@code E_POINTER}) if a {@code VT_BYREF} is NULL
   */
  public static Variant lend(Frame frame, long address, String method) {
    return new VariantReader.Lending(frame, method)
        .variant(address, VariantReader.Places.KEPT, null);
  }

  /**
   * Makes what the places of an argument are to hold: those that the implementation has set. Freed
   * when the call ends unless {@link #publishPlaces} hands it out.
   *
   * @param frame the frame
   * @param argument what {@link #lend} returned
   * @param address what it was read from
   * @param method the interface and method, for people
   * @return what to publish, or 0 for nothing
   * @throws IllegalArgumentException if an object cannot be exposed
   * @throws IllegalStateException if a proxy is closed or has expired
   */
  public static long holdPlaces(Frame frame, Variant argument, long address, String method) {
    List<Contents> changed = new ArrayList<>(0);
    changed(address, argument, changed);
    return holdPlaces(frame, changed, method);
  }

  /** {@link #holdPlaces} for an array of variants that is an argument itself. */
  static long holdPlacesOfArray(Frame frame, SafeArray argument, long descriptor, String method) {
    List<Contents> changed = new ArrayList<>(0);
    changedElements(SafeArrayMemory.data(descriptor), argument, changed);
    return holdPlaces(frame, changed, method);
  }

  private static long holdPlaces(Frame frame, List<Contents> changed, String method) {
    if (changed.isEmpty()) {
      return 0;
    }
    long held = frame.cell(PLACES + (long) PLACE * changed.size());
    frame.atExit(() -> clearPlaces(held));
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
      changed(data + (long) SIZE * i, elements[i], changed);
    }
  }

  private static void changedPlace(Variant.ByRef place, long cell, List<Contents> changed) {
    if (place.isSet()) {
      changed.add(new Contents(place, cell));
    } else if (place.get() instanceof Variant.ByRef inner) {
      changedPlace(inner, Memory.getLong(cell + VariantCells.UNION), changed);
    }
  }

  private static void clearPlaces(long held) {
    long count = Memory.getLong(held);
    for (long i = 0; i < count; i++) {
      VariantCells.clear(held + PLACES + PLACE * i + 16);
    }
  }

  /**
   * Hands out what {@link #holdPlaces} made: frees what the caller's places hold, and replaces it.
   * Throws nothing.
   *
   * @param held what {@link #holdPlaces} returned
   */
  public static void publishPlaces(long held) {
    long count = held == 0 ? 0 : Memory.getLong(held);
    for (long i = 0; i < count; i++) {
      long entry = held + PLACES + PLACE * i;
      long cell = Memory.getLong(entry);
      int type = Memory.getInt(entry + 8);
      long variant = entry + 16;
      VariantCells.clear(type, cell);
      switch (type) {
        case VT_VARIANT -> copyBytes(variant, cell, SIZE);
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

  /**
   * Makes an {@code [out]}, {@code [in,out]} or result of a stub, allocated for the receiver and
   * with a reference for each interface pointer. It lies in the frame, and is freed when the call
   * ends unless {@link #move} or {@link #replace} hands it out.
   *
   * @param frame the frame
   * @param value the value
   * @param method the interface and method, for people
   * @return the address of the VARIANT
   * @throws ComException ({@code E_POINTER}) if the value is null
   * @throws IllegalArgumentException if it is or holds a place, or an object cannot be exposed
   * @throws IllegalStateException if a proxy is closed or has expired
   */
  public static long hold(Frame frame, @Nullable Variant value, String method) {
    Answers.nonNullResult(value, method);
    long address = frame.cell(SIZE);
    frame.atExit(() -> VariantCells.clear(address));
    new VariantWriter.Owned(method, "result").variant(address, value);
    return address;
  }

  /**
   * Hands out a VARIANT: copies it to where nothing is, and leaves {@code VT_EMPTY}. Throws
   * nothing.
   *
   * @param from the VARIANT
   * @param to where the receiver has it; what is there is not freed
   */
  public static void move(long from, long to) {
    copyBytes(from, to, SIZE);
    Memory.putShort(from, (short) 0);
  }

  /**
   * Hands out a VARIANT in exchange for another, which is freed. Throws nothing.
   *
   * @param from the VARIANT
   * @param to where the receiver has it
   */
  public static void replace(long from, long to) {
    VariantCells.clear(to);
    move(from, to);
  }

  /**
   * Writes a VARIANT that its receiver frees, as {@link #hold} does, but anywhere.
   *
   * @param address where to; what is there is not freed. {@code VT_EMPTY} if this throws
   * @param value the value
   * @param method the interface and method, for people
   * @throws ComException ({@code E_POINTER}) if the value is null
   * @throws IllegalArgumentException if it is or holds a place, or an object cannot be exposed
   * @throws IllegalStateException if a proxy is closed or has expired
   */
  public static void write(long address, @Nullable Variant value, String method) {
    new VariantWriter.Owned(method, "value").variant(address, Answers.nonNullResult(value, method));
  }

  /**
   * {@code VariantClear}: frees what a VARIANT holds and leaves {@code VT_EMPTY}. What a {@code
   * VT_BYREF} points at is not freed.
   *
   * @param address the VARIANT
   */
  public static void clear(long address) {
    VariantCells.clear(address);
  }
}
