package io.comwright.automation;

import static io.comwright.automation.VarType.VT_VARIANT;

import io.comwright.ComException;
import io.comwright.internal.NativeMemory;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import java.lang.foreign.MemorySegment;
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
    store(frame, value, address, method, parameter);
    return address;
  }

  /**
   * Writes an {@code [in]} argument as {@link #argument} does, but where it lies in an array or in
   * a struct.
   *
   * @param frame the frame
   * @param value the argument
   * @param address where to, until the call ends
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   */
  public static void store(
      Frame frame, Variant value, long address, String method, String parameter) {
    Arguments.nonNull(value, method, parameter);
    new VariantWriter.Argument(frame, method, parameter).variant(address, value);
    VariantPlaces.remember(frame, address, value);
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
    VariantPlaces.readBack(address, argument, method);
  }

  /**
   * {@link #readBack(long,Variant,String)} for all arguments of a call, which can still fail: those
   * in arrays and structs, too.
   *
   * @param frame the frame, which gives the new interface pointers back unless the call commits
   * @param method the interface and method, for people
   * @return sets the places; cannot fail
   * @throws ComException ({@code DISP_E_BADVARTYPE}) if a value is of a type that is not supported
   */
  public static Runnable readBack(Frame frame, String method) {
    return VariantPlaces.readBack(frame, method);
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
  public static Variant takeInOut(
      Frame frame, long address, @Nullable Variant before, String method) {
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
   * Copies an array of VARIANTs that stays its owner's, as {@link #copy} does each.
   *
   * @param memory the array
   * @param count how many there are
   * @param field the struct and field, for people
   * @return the values
   * @throws ComException ({@code DISP_E_BADVARTYPE}) if one is of a type that is not supported
   */
  public static Variant[] copies(MemorySegment memory, int count, String field) {
    VariantReader.Copying reader = new VariantReader.Copying(field);
    try {
      Variant[] copies = new Variant[count];
      for (int i = 0; i < count; i++) {
        copies[i] =
            reader.variant(memory.address() + SIZE * (long) i, VariantReader.Places.FOLLOWED, null);
      }
      return copies;
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
    Variant value =
        new VariantReader.Lending(frame, method).variant(address, VariantReader.Places.KEPT, null);
    VariantPlaces.remember(frame, address, value);
    return value;
  }

  /**
   * Makes what the places of all arguments are to hold that {@link #lend} and {@link
   * SafeArrays#lend} have read in this call: those that the implementation has set. Freed when the
   * call ends unless {@link #publishPlaces} hands it out.
   *
   * @param frame the frame
   * @param method the interface and method, for people
   * @return what to publish, or 0 for nothing
   * @throws IllegalArgumentException if an object cannot be exposed
   * @throws IllegalStateException if a proxy is closed or has expired
   */
  public static long holdPlaces(Frame frame, String method) {
    return VariantPlaces.hold(frame, method);
  }

  /**
   * Hands out what {@link #holdPlaces} made: frees what the caller's places hold, and replaces it.
   * Throws nothing.
   *
   * @param held what {@link #holdPlaces} returned
   */
  public static void publishPlaces(long held) {
    VariantPlaces.publish(held);
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
    MemorySegment.copy(NativeMemory.ALL, from, NativeMemory.ALL, to, SIZE);
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
