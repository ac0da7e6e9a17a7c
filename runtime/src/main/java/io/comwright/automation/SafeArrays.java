package io.comwright.automation;

import static io.comwright.automation.VarType.VT_ARRAY;
import static io.comwright.automation.VarType.VT_EMPTY;
import static io.comwright.automation.VarType.VT_VARIANT;

import io.comwright.ComException;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Results;
import org.jspecify.annotations.Nullable;

/**
 * SAFEARRAYs in native memory (Microsoft Learn, "SAFEARRAY structure (oaidl.h)"): a parameter is
 * the address of a descriptor, an {@code [out]} one the address of a cell of 8 bytes for that. The
 * functions are used as those of {@link Variants}.
 *
 * <p>Where an element type is asked for, it is that of the declaration, {@code SAFEARRAY(BSTR)}, or
 * 0 for any.
 */
public final class SafeArrays {
  private SafeArrays() {}

  /**
   * Writes an {@code [in]} argument into the frame. The callee frees nothing of it ({@code
   * FADF_AUTO}): text and elements lie in the frame, proxies lend their pointers, Java objects are
   * exposed for the call.
   *
   * @param frame the frame
   * @param value the argument
   * @param elementType the type of the elements, or 0
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return the descriptor, valid until the call ends
   * @throws NullPointerException if the argument is null
   * @throws IllegalArgumentException if it has elements of another type, or an object cannot be
   *     exposed
   * @throws IllegalStateException if a proxy is closed or has expired
   */
  public static long argument(
      Frame frame, SafeArray value, int elementType, String method, String parameter) {
    requireType(Arguments.nonNull(value, method, parameter), elementType, method, parameter);
    long descriptor = new VariantWriter.Argument(frame, method, parameter).array(value);
    VariantPlaces.remember(frame, descriptor, value);
    return descriptor;
  }

  private static void requireType(
      SafeArray value, int elementType, String method, String parameter) {
    if (elementType != VT_EMPTY && value.elementType() != elementType) {
      throw new IllegalArgumentException(
          method
              + ": "
              + parameter
              + " is an array of "
              + VarType.name(elementType)
              + ", not of "
              + VarType.name(value.elementType()));
    }
  }

  /**
   * Reads what the callee has left in the places ({@code VT_BYREF}) of an {@code [in]} argument, as
   * {@link Variants#readBack} does. Does nothing for an array that holds none.
   *
   * @param descriptor what {@link #argument} returned
   * @param argument the argument
   * @param method the interface and method, for people
   */
  public static void readBack(long descriptor, SafeArray argument, String method) {
    if (argument.elementType() == VT_VARIANT) {
      VariantPlaces.readBack(descriptor, argument, method);
    }
  }

  /**
   * Writes an {@code [in,out]} argument: a cell of the frame with an array that the callee may free
   * and replace. What is there when the call ends is freed.
   *
   * @param frame the frame
   * @param value the argument, or null for NULL
   * @param elementType the type of the elements, or 0
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return the address of the cell, valid until the call ends
   * @throws IllegalArgumentException if it has elements of another type or holds places, or an
   *     object cannot be exposed
   * @throws IllegalStateException if a proxy is closed or has expired
   */
  public static long inOut(
      Frame frame, @Nullable SafeArray value, int elementType, String method, String parameter) {
    return held(frame, value, elementType, method, parameter);
  }

  private static long held(
      Frame frame, @Nullable SafeArray value, int elementType, String method, String parameter) {
    long cell = frame.cell(8);
    frame.atExit(() -> VariantCells.clear(VT_ARRAY, cell));
    if (value != null) {
      requireType(value, elementType, method, parameter);
      Memory.putLong(cell, new VariantWriter.Owned(method, parameter).array(value));
    }
    return cell;
  }

  /**
   * Takes an {@code [out]}, an {@code [in,out]} or a result out of its cell: reads it and frees it
   * ({@code SafeArrayDestroy}), so that NULL is there, even if this throws. Interface pointers
   * become proxies that own a reference; of an {@code [in,out]}, one that was passed and is there
   * still gives the same Java object.
   *
   * @param cell the address of the cell
   * @param before what was passed, or null
   * @param elementType the type of the elements, or 0
   * @param method the interface and method, for people
   * @return the array, or null for NULL
   * @throws ComException ({@code DISP_E_BADVARTYPE}, {@code DISP_E_TYPEMISMATCH}) if the elements
   *     are of a type that is not supported, or of another one
   */
  public static @Nullable SafeArray take(
      long cell, @Nullable SafeArray before, int elementType, String method) {
    return take(null, cell, before, elementType, method);
  }

  /**
   * Takes an array out of a cell that the frame owns, as {@link #take(long,SafeArray,int,String)}
   * does.
   *
   * @param frame the frame, which gives the new interface pointers back unless the call commits
   * @param cell the address of the cell
   * @param before what was passed, or null
   * @param method the interface and method, for people
   * @return the array, or null for NULL
   * @throws ComException ({@code DISP_E_BADVARTYPE}) if the elements are of a type that is not
   *     supported
   */
  public static @Nullable SafeArray takeOrNull(
      Frame frame, long cell, @Nullable SafeArray before, String method) {
    return take(frame, cell, before, 0, method);
  }

  /**
   * Takes an array that must be there, as {@link #takeOrNull} does.
   *
   * @param frame the frame, which gives the new interface pointers back unless the call commits
   * @param cell the address of the cell
   * @param before what was passed, or null
   * @param method the interface and method, for people
   * @return the array
   * @throws ComException ({@code DISP_E_BADVARTYPE}) if the elements are of a type that is not
   *     supported, ({@code E_POINTER}) if there is none
   */
  public static SafeArray take(Frame frame, long cell, @Nullable SafeArray before, String method) {
    Results.nonNullResult(Memory.getLong(cell), method);
    return take(frame, cell, before, 0, method);
  }

  private static @Nullable SafeArray take(
      @Nullable Frame frame,
      long cell,
      @Nullable SafeArray before,
      int elementType,
      String method) {
    long descriptor = Memory.getLong(cell);
    if (descriptor == 0) {
      return null;
    }
    VariantReader.Taking reader = new VariantReader.Taking(method);
    try {
      SafeArray value =
          reader.array(descriptor, elementType, VariantReader.Places.FOLLOWED, before);
      reader.takenBy(frame);
      return value;
    } catch (Throwable e) {
      reader.undo();
      throw e;
    } finally {
      VariantCells.clear(VT_ARRAY, cell);
    }
  }

  /**
   * Takes a result that must be there out of its cell, as {@link #take(long,SafeArray,int,String)}
   * does.
   *
   * @param cell the address of the cell
   * @param elementType the type of the elements, or 0
   * @param method the interface and method, for people
   * @return the array
   * @throws ComException ({@code E_POINTER}) if there is none
   */
  public static SafeArray take(long cell, int elementType, String method) {
    Results.nonNullResult(Memory.getLong(cell), method);
    return take(cell, null, elementType, method);
  }

  /**
   * Copies its owner's. Interface pointers become proxies that own a reference of their own.
   *
   * @param descriptor the descriptor
   * @param elementType the type of the elements, or 0
   * @param method the interface and method, for people
   * @return the array
   * @throws ComException ({@code DISP_E_BADVARTYPE}, {@code DISP_E_TYPEMISMATCH}) if the elements
   *     are of a type that is not supported, or of another one
   */
  public static SafeArray copy(long descriptor, int elementType, String method) {
    VariantReader.Copying reader = new VariantReader.Copying(method);
    try {
      return reader.array(descriptor, elementType, VariantReader.Places.FOLLOWED, null);
    } catch (Throwable e) {
      reader.undo();
      throw e;
    }
  }

  /**
   * Reads an {@code [in]} or {@code [in,out]} argument of a stub, which stays the caller's.
   * Interface pointers become proxies that expire when the call ends.
   *
   * @param frame the frame
   * @param descriptor the descriptor
   * @param elementType the type of the elements, or 0
   * @param method the interface and method, for people
   * @return the argument
   * @throws ComException ({@code DISP_E_BADVARTYPE}, {@code DISP_E_TYPEMISMATCH}) if the elements
   *     are of a type that is not supported, or of another one
   */
  public static SafeArray lend(Frame frame, long descriptor, int elementType, String method) {
    SafeArray value =
        new VariantReader.Lending(frame, method)
            .array(descriptor, elementType, VariantReader.Places.KEPT, null);
    VariantPlaces.remember(frame, descriptor, value);
    return value;
  }

  /**
   * Makes an {@code [out]}, {@code [in,out]} or result of a stub, allocated for the receiver and
   * with a reference for each interface pointer. It is freed when the call ends unless {@link
   * #move} or {@link #replace} hands it out.
   *
   * @param frame the frame
   * @param value the array, or null for NULL
   * @param elementType the type of the elements, or 0
   * @param method the interface and method, for people
   * @return the address of a cell with the descriptor
   * @throws IllegalArgumentException if it has elements of another type or holds places, or an
   *     object cannot be exposed
   * @throws IllegalStateException if a proxy is closed or has expired
   */
  public static long hold(Frame frame, @Nullable SafeArray value, int elementType, String method) {
    return held(frame, value, elementType, method, "result");
  }

  /**
   * Hands out an array, and leaves NULL. Throws nothing.
   *
   * @param from the cell with the descriptor
   * @param to the receiver's cell; what is there is not freed
   */
  public static void move(long from, long to) {
    Memory.putLong(to, Memory.getLong(from));
    Memory.putLong(from, 0L);
  }

  /**
   * Hands out an array in exchange for another, which is freed. Throws nothing.
   *
   * @param from the cell with the descriptor
   * @param to the receiver's cell
   */
  public static void replace(long from, long to) {
    VariantCells.clear(VT_ARRAY, to);
    move(from, to);
  }

  /**
   * Makes an array that its receiver frees.
   *
   * @param value the array
   * @param method the interface and method, for people
   * @return the descriptor
   * @throws IllegalArgumentException if it holds places, or an object cannot be exposed
   * @throws IllegalStateException if a proxy is closed or has expired
   */
  public static long create(SafeArray value, String method) {
    return new VariantWriter.Owned(method, "value").array(value);
  }

  /**
   * {@code SafeArrayDestroy}: frees an array and what its elements hold. One that somebody has
   * locked is left alone.
   *
   * @param descriptor the descriptor, or 0
   */
  public static void destroy(long descriptor) {
    VariantCells.destroy(descriptor);
  }
}
