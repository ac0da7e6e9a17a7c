package io.comwright.automation;

import static io.comwright.automation.VarType.VT_BLOB;
import static io.comwright.automation.VarType.VT_CLSID;
import static io.comwright.automation.VarType.VT_FILETIME;
import static io.comwright.automation.VarType.VT_LPSTR;
import static io.comwright.automation.VarType.VT_LPWSTR;
import static io.comwright.automation.VarType.VT_VARIANT;
import static io.comwright.automation.VarType.VT_VECTOR;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import io.comwright.ComException;
import io.comwright.internal.NativeMemory;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Text;
import io.comwright.runtime.TextEncoding;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * PROPVARIANTs in native memory: 24 bytes, the type at 0, the value at 8; counted values have their
 * number (4 bytes) at 8 and their address at 16 (Microsoft Learn, "PROPVARIANT structure
 * (propidlbase.h)"). The functions are used as those of {@link Variants}; what a value points at is
 * task memory.
 *
 * <p>Types that are not supported are a {@link ComException} with {@code DISP_E_BADVARTYPE}
 * (0x80020008).
 */
public final class PropVariants {
  /** The size of a PROPVARIANT. */
  public static final int SIZE = VariantCells.VARIANT;

  private PropVariants() {}

  /**
   * Writes an {@code [in]} argument into the frame. The callee frees nothing of it.
   *
   * @param frame the frame
   * @param value the argument
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return the address of the PROPVARIANT, valid until the call ends
   * @throws NullPointerException if the argument is null
   * @throws IllegalArgumentException if text contains U+0000 where it would end early, or an object
   *     cannot be exposed
   * @throws IllegalStateException if a proxy is closed or has expired
   */
  public static long argument(Frame frame, PropVariant value, String method, String parameter) {
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
      Frame frame, PropVariant value, long address, String method, String parameter) {
    Arguments.nonNull(value, method, parameter);
    new PropVariantWriter.Argument(frame, method, parameter).write(address, value);
  }

  /**
   * Writes an {@code [in,out]} argument into the frame, allocated as the callee may free and
   * replace it. What is there when the call ends is freed.
   *
   * @param frame the frame
   * @param value the argument
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return the address of the PROPVARIANT, valid until the call ends
   * @throws NullPointerException if the argument is null
   * @throws IllegalArgumentException if text contains U+0000 where it would end early, or an object
   *     cannot be exposed
   * @throws IllegalStateException if a proxy is closed or has expired
   */
  public static long inOut(Frame frame, PropVariant value, String method, String parameter) {
    Arguments.nonNull(value, method, parameter);
    return held(frame, value, method, parameter);
  }

  private static long held(Frame frame, PropVariant value, String method, String parameter) {
    long address = frame.cell(SIZE);
    frame.atExit(() -> clear(address));
    new PropVariantWriter.Owned(method, parameter).write(address, value);
    return address;
  }

  /**
   * Takes an {@code [in,out]} argument out of the frame when the call has succeeded. A pointer that
   * was passed and is there still gives the same Java object; new ones become proxies that own a
   * reference.
   *
   * @param address what {@link #inOut} returned
   * @param before the argument
   * @param method the interface and method, for people
   * @return the value that is there now
   * @throws ComException ({@code DISP_E_BADVARTYPE}) if it is of a type that is not supported
   */
  public static PropVariant takeInOut(long address, PropVariant before, String method) {
    return take(null, address, before, method);
  }

  /**
   * Takes an {@code [in,out]} value out of a cell that the frame owns, as {@link
   * #takeInOut(long,PropVariant,String)} does.
   *
   * @param frame the frame, which gives the new interface pointers back unless the call commits
   * @param address the PROPVARIANT
   * @param before what was passed
   * @param method the interface and method, for people
   * @return the value that is there now
   * @throws ComException ({@code DISP_E_BADVARTYPE}) if it is of a type that is not supported
   */
  public static PropVariant takeInOut(
      Frame frame, long address, @Nullable PropVariant before, String method) {
    return take(frame, address, before, method);
  }

  /**
   * Takes an {@code [out]} or a result: reads it and frees it ({@code PropVariantClear}), so that
   * {@code VT_EMPTY} is there, even if this throws. Interface pointers become proxies that own a
   * reference.
   *
   * @param address the PROPVARIANT
   * @param method the interface and method, for people
   * @return the value
   * @throws ComException ({@code DISP_E_BADVARTYPE}) if it is of a type that is not supported
   */
  public static PropVariant take(long address, String method) {
    return take(null, address, null, method);
  }

  /**
   * Takes a value as {@link #take(long,String)} does, in a call that can still fail.
   *
   * @param frame the frame, which gives the interface pointers back unless the call commits
   * @param address the PROPVARIANT
   * @param method the interface and method, for people
   * @return the value
   * @throws ComException ({@code DISP_E_BADVARTYPE}) if it is of a type that is not supported
   */
  public static PropVariant take(Frame frame, long address, String method) {
    return take(frame, address, null, method);
  }

  private static PropVariant take(
      @Nullable Frame frame, long address, @Nullable PropVariant before, String method) {
    VariantReader.Taking reader = new VariantReader.Taking(method);
    try {
      PropVariant value = read(reader, address, before, method);
      reader.takenBy(frame);
      return value;
    } catch (Throwable e) {
      reader.undo();
      throw e;
    } finally {
      clear(address);
    }
  }

  /**
   * Copies a PROPVARIANT that stays its owner's. Interface pointers become proxies that own a
   * reference of their own.
   *
   * @param address the PROPVARIANT
   * @param method the interface and method, for people
   * @return the value
   * @throws ComException ({@code DISP_E_BADVARTYPE}) if it is of a type that is not supported
   */
  public static PropVariant copy(long address, String method) {
    VariantReader.Copying reader = new VariantReader.Copying(method);
    try {
      return read(reader, address, null, method);
    } catch (Throwable e) {
      reader.undo();
      throw e;
    }
  }

  /**
   * Copies an array of PROPVARIANTs that stays its owner's, as {@link #copy} does each.
   *
   * @param memory the array
   * @param count how many there are
   * @param field the struct and field, for people
   * @return the values
   * @throws ComException ({@code DISP_E_BADVARTYPE}) if one is of a type that is not supported
   */
  public static PropVariant[] copies(MemorySegment memory, int count, String field) {
    VariantReader.Copying reader = new VariantReader.Copying(field);
    try {
      PropVariant[] copies = new PropVariant[count];
      for (int i = 0; i < count; i++) {
        copies[i] = read(reader, memory.address() + SIZE * (long) i, null, field);
      }
      return copies;
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
   * @param address the PROPVARIANT
   * @param method the interface and method, for people
   * @return the argument
   * @throws ComException ({@code DISP_E_BADVARTYPE}) if it is of a type that is not supported
   */
  public static PropVariant lend(Frame frame, long address, String method) {
    return read(new VariantReader.Lending(frame, method), address, null, method);
  }

  /**
   * Makes an {@code [out]}, {@code [in,out]} or result of a stub, allocated for the receiver and
   * with a reference for each interface pointer. It lies in the frame, and is freed when the call
   * ends unless {@link #move} or {@link #replace} hands it out.
   *
   * @param frame the frame
   * @param value the value
   * @param method the interface and method, for people
   * @return the address of the PROPVARIANT
   * @throws ComException ({@code E_POINTER}) if the value is null
   * @throws IllegalArgumentException if text contains U+0000 where it would end early, or an object
   *     cannot be exposed
   * @throws IllegalStateException if a proxy is closed or has expired
   */
  public static long hold(Frame frame, @Nullable PropVariant value, String method) {
    return held(frame, Answers.nonNullResult(value, method), method, "result");
  }

  /**
   * Hands out a PROPVARIANT: copies it to where nothing is, and leaves {@code VT_EMPTY}. Throws
   * nothing.
   *
   * @param from the PROPVARIANT
   * @param to where the receiver has it; what is there is not freed
   */
  public static void move(long from, long to) {
    Variants.move(from, to);
  }

  /**
   * Hands out a PROPVARIANT in exchange for another, which is freed. Throws nothing.
   *
   * @param from the PROPVARIANT
   * @param to where the receiver has it
   */
  public static void replace(long from, long to) {
    clear(to);
    move(from, to);
  }

  /**
   * Writes a PROPVARIANT that its receiver frees, as {@link #hold} does, but anywhere.
   *
   * @param address where to; what is there is not freed. {@code VT_EMPTY} if this throws
   * @param value the value
   * @param method the interface and method, for people
   * @throws ComException ({@code E_POINTER}) if the value is null
   * @throws IllegalArgumentException if text contains U+0000 where it would end early, or an object
   *     cannot be exposed
   * @throws IllegalStateException if a proxy is closed or has expired
   */
  public static void write(long address, @Nullable PropVariant value, String method) {
    new PropVariantWriter.Owned(method, "value")
        .write(address, Answers.nonNullResult(value, method));
  }

  /**
   * {@code PropVariantClear}: frees what a PROPVARIANT holds, also that of types that are not
   * supported, and leaves {@code VT_EMPTY}.
   *
   * @param address the PROPVARIANT
   */
  public static void clear(long address) {
    PropVariantCells.clear(address);
  }

  private static PropVariant read(
      VariantReader reader, long address, @Nullable PropVariant before, String method) {
    int vt = Short.toUnsignedInt(Memory.getShort(address));
    return switch (vt) {
      case VT_LPSTR, VT_LPWSTR, VT_FILETIME ->
          element(reader, vt, address + PropVariantCells.UNION, null, method);
      case VT_CLSID -> {
        long guid = Memory.getLong(address + PropVariantCells.UNION);
        if (guid == 0) {
          throw VariantCells.invalid(method, "VT_CLSID is NULL");
        }
        yield new PropVariant.Clsid(Memory.getGuid(guid));
      }
      case VT_BLOB -> {
        byte[] bytes = new byte[count(address, method)];
        if (bytes.length > 0) {
          MemorySegment.copy(
              NativeMemory.ALL,
              JAVA_BYTE,
              Memory.getLong(address + PropVariantCells.ELEMENTS),
              bytes,
              0,
              bytes.length);
        }
        yield new PropVariant.Blob(bytes);
      }
      default ->
          (vt & VT_VECTOR) != 0
              ? vector(reader, vt & ~VT_VECTOR, address, before, method)
              : new PropVariant.Shared(
                  reader.variant(
                      address,
                      VariantReader.Places.FOLLOWED,
                      before instanceof PropVariant.Shared(Variant old) ? old : null));
    };
  }

  /** The number of a counted value, whose elements are not at NULL. */
  private static int count(long address, String method) {
    int count = Memory.getInt(address + PropVariantCells.UNION);
    if (count < 0 || count > 0 && Memory.getLong(address + PropVariantCells.ELEMENTS) == 0) {
      throw VariantCells.invalid(
          method, Integer.toUnsignedString(count) + " elements that are not there");
    }
    return count;
  }

  private static PropVariant vector(
      VariantReader reader, int type, long address, @Nullable PropVariant before, String method) {
    List<PropVariant> old =
        before instanceof PropVariant.Vector(int oldType, List<PropVariant> elements)
                && oldType == type
            ? elements
            : List.of();
    PropVariant.Vector empty;
    try {
      empty = new PropVariant.Vector(type, List.of());
    } catch (IllegalArgumentException e) {
      throw VariantCells.badType(VT_VECTOR | type, method);
    }
    int count = count(address, method);
    if (count == 0) {
      return empty;
    }
    long elements = Memory.getLong(address + PropVariantCells.ELEMENTS);
    List<PropVariant> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      values.add(
          element(
              reader,
              type,
              elements + (long) PropVariantCells.elementSize(type) * i,
              i < old.size() ? old.get(i) : null,
              method));
    }
    return new PropVariant.Vector(type, values);
  }

  private static PropVariant element(
      VariantReader reader, int type, long address, @Nullable PropVariant before, String method) {
    return switch (type) {
      case VT_LPSTR -> new PropVariant.Lpstr(text(address, TextEncoding.ANSI));
      case VT_LPWSTR -> new PropVariant.Lpwstr(text(address, TextEncoding.UTF16));
      case VT_FILETIME -> new PropVariant.FileTime(Memory.getLong(address));
      case VT_CLSID -> new PropVariant.Clsid(Memory.getGuid(address));
      case VT_VARIANT -> read(reader, address, before, method);
      default ->
          new PropVariant.Shared(reader.cell(type, address, VariantReader.Places.FOLLOWED, null));
    };
  }

  private static @Nullable String text(long address, TextEncoding encoding) {
    long text = Memory.getLong(address);
    return text == 0 ? null : Text.read(text, encoding);
  }
}
