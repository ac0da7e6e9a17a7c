package io.comwright.automation;

import static io.comwright.automation.VarType.VT_BLOB;
import static io.comwright.automation.VarType.VT_BOOL;
import static io.comwright.automation.VarType.VT_BSTR;
import static io.comwright.automation.VarType.VT_CLSID;
import static io.comwright.automation.VarType.VT_CY;
import static io.comwright.automation.VarType.VT_DATE;
import static io.comwright.automation.VarType.VT_ERROR;
import static io.comwright.automation.VarType.VT_FILETIME;
import static io.comwright.automation.VarType.VT_I1;
import static io.comwright.automation.VarType.VT_I2;
import static io.comwright.automation.VarType.VT_I4;
import static io.comwright.automation.VarType.VT_I8;
import static io.comwright.automation.VarType.VT_LPSTR;
import static io.comwright.automation.VarType.VT_LPWSTR;
import static io.comwright.automation.VarType.VT_R4;
import static io.comwright.automation.VarType.VT_R8;
import static io.comwright.automation.VarType.VT_UI1;
import static io.comwright.automation.VarType.VT_UI2;
import static io.comwright.automation.VarType.VT_UI4;
import static io.comwright.automation.VarType.VT_UI8;
import static io.comwright.automation.VarType.VT_VARIANT;
import static io.comwright.automation.VarType.VT_VECTOR;
import static io.comwright.automation.VarType.name;

import io.comwright.ComException;
import io.comwright.Guid;
import io.comwright.TaskMemory;
import java.lang.foreign.MemorySegment;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value of a property set, {@code PROPVARIANT} (Microsoft Learn, "PROPVARIANT structure
 * (propidlbase.h)"): 24 bytes natively, like a {@link Variant}, whose types it shares (as {@link
 * Shared}) and to which it adds others.
 *
 * <p>What it points at is task memory, which {@code PropVariantClear} frees: text, GUIDs, bytes and
 * vectors from {@link TaskMemory}, BSTRs and arrays as in a variant. {@code VT_CF}, {@code
 * VT_STREAM}, {@code VT_STORAGE} and their relatives, {@code VT_BYREF} and {@code VT_RECORD} are
 * not supported. Values are immutable and compare by value.
 */
public sealed interface PropVariant {
  /**
   * The native type.
   *
   * @return one of {@link VarType}'s, with {@link VarType#VT_ARRAY} or {@link VarType#VT_VECTOR}
   *     added where it applies
   */
  int vt();

  /**
   * A value of a type that variants have as well.
   *
   * @param value the value, not a place
   */
  record Shared(Variant value) implements PropVariant {
    /**
     * A value.
     *
     * @param value the value
     * @throws IllegalArgumentException if it is, or has in it, a place ({@code VT_BYREF})
     */
    public Shared {
      if (value instanceof Variant.ByRef
          || value instanceof Variant.Array array
              && array.value() != null
              && array.value().holdsPlaces()) {
        throw new IllegalArgumentException("PROPVARIANT without VT_BYREF: " + value);
      }
    }

    @Override
    public int vt() {
      return value.vt();
    }

    @Override
    public String toString() {
      return value.toString();
    }
  }

  /**
   * {@code VT_LPSTR}: zero-terminated text in the Windows code page, UTF-8 elsewhere.
   *
   * @param value the text, or null for NULL
   */
  record Lpstr(@Nullable String value) implements PropVariant {
    @Override
    public int vt() {
      return VT_LPSTR;
    }

    @Override
    public String toString() {
      return "VT_LPSTR " + (value == null ? null : Values.quote(value));
    }
  }

  /**
   * {@code VT_LPWSTR}: zero-terminated UTF-16.
   *
   * @param value the text, or null for NULL
   */
  record Lpwstr(@Nullable String value) implements PropVariant {
    @Override
    public int vt() {
      return VT_LPWSTR;
    }

    @Override
    public String toString() {
      return "VT_LPWSTR " + (value == null ? null : Values.quote(value));
    }
  }

  /**
   * {@code VT_FILETIME}: a time.
   *
   * @param ticks 100 nanoseconds since the start of 1601, UTC ("FILETIME structure")
   */
  record FileTime(long ticks) implements PropVariant {
    private static final long SECOND = 10_000_000;
    private static final long EPOCH = 11_644_473_600L;

    /**
     * A time.
     *
     * @param instant the time; what is less than 100 nanoseconds is cut off
     * @return the value
     * @throws ArithmeticException if it does not fit 64 bits
     */
    public static FileTime of(Instant instant) {
      long seconds = Math.addExact(instant.getEpochSecond(), EPOCH);
      return new FileTime(
          Math.addExact(Math.multiplyExact(seconds, SECOND), instant.getNano() / 100L));
    }

    /**
     * The time.
     *
     * @return the time
     */
    public Instant instant() {
      return Instant.ofEpochSecond(
          Math.floorDiv(ticks, SECOND) - EPOCH, 100 * Math.floorMod(ticks, SECOND));
    }

    @Override
    public int vt() {
      return VT_FILETIME;
    }

    @Override
    public String toString() {
      return "VT_FILETIME " + instant();
    }
  }

  /**
   * {@code VT_CLSID}: a GUID, natively behind a pointer.
   *
   * @param value the GUID
   */
  record Clsid(Guid value) implements PropVariant {
    /**
     * A GUID.
     *
     * @param value the GUID
     */
    public Clsid {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public int vt() {
      return VT_CLSID;
    }

    @Override
    public String toString() {
      return "VT_CLSID " + value;
    }
  }

  /**
   * {@code VT_BLOB}: counted bytes.
   *
   * @param bytes the bytes, copied
   */
  record Blob(byte[] bytes) implements PropVariant {
    /**
     * Bytes.
     *
     * @param bytes the bytes, copied
     */
    public Blob {
      bytes = bytes.clone();
    }

    /**
     * The bytes.
     *
     * @return a copy
     */
    @Override
    public byte[] bytes() {
      return bytes.clone();
    }

    @Override
    public int vt() {
      return VT_BLOB;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Blob blob && Arrays.equals(blob.bytes, bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
      return "VT_BLOB "
          + bytes.length
          + " bytes "
          + HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 16))
          + (bytes.length > 16 ? "…" : "");
    }
  }

  /**
   * {@code VT_VECTOR}: values of one type.
   *
   * @param elementType the type of the elements; {@link VarType#VT_VARIANT} for PROPVARIANTs
   * @param elements the elements
   */
  record Vector(int elementType, List<PropVariant> elements) implements PropVariant {
    /**
     * Values.
     *
     * @param elementType the type of the elements
     * @param elements the elements
     * @throws IllegalArgumentException if there are no vectors of the type, or an element is of
     *     another one
     */
    public Vector {
      requireElementType(elementType);
      elements = List.copyOf(elements);
      for (PropVariant element : elements) {
        if (elementType != VT_VARIANT && element.vt() != elementType) {
          throw new IllegalArgumentException(
              name(VT_VECTOR | elementType) + " does not take " + name(element.vt()));
        }
      }
    }

    @Override
    public int vt() {
      return VT_VECTOR | elementType;
    }

    private static void requireElementType(int elementType) {
      switch (elementType) {
        case VT_I1,
            VT_UI1,
            VT_I2,
            VT_UI2,
            VT_BOOL,
            VT_I4,
            VT_UI4,
            VT_R4,
            VT_R8,
            VT_ERROR,
            VT_I8,
            VT_UI8,
            VT_CY,
            VT_DATE,
            VT_FILETIME,
            VT_CLSID,
            VT_BSTR,
            VT_LPSTR,
            VT_LPWSTR,
            VT_VARIANT -> {}
        default ->
            throw new IllegalArgumentException(
                "no vectors of " + name(elementType) + " are supported");
      }
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder(name(vt())).append(" {");
      for (PropVariant element : elements) {
        String shown = element.toString();
        text.append(text.charAt(text.length() - 1) == '{' ? "" : ", ")
            .append(elementType == VT_VARIANT ? shown : shown.substring(shown.indexOf(' ') + 1));
      }
      return text.append('}').toString();
    }
  }

  /**
   * A value of a type that variants have as well.
   *
   * @param value the value
   * @return the value
   * @throws IllegalArgumentException if it is, or has in it, a place ({@code VT_BYREF})
   */
  static PropVariant of(Variant value) {
    return new Shared(value);
  }

  /**
   * {@code VT_EMPTY}.
   *
   * @return no value
   */
  static PropVariant empty() {
    return new Shared(Variant.empty());
  }

  /**
   * {@code VT_LPWSTR}, the usual type of text in property sets.
   *
   * @param value the text
   * @return the value
   */
  static PropVariant of(String value) {
    return new Lpwstr(Objects.requireNonNull(value, "value"));
  }

  /**
   * {@code VT_FILETIME}.
   *
   * @param value the time; what is less than 100 nanoseconds is cut off
   * @return the value
   */
  static PropVariant of(Instant value) {
    return FileTime.of(value);
  }

  /**
   * {@code VT_CLSID}.
   *
   * @param value the GUID
   * @return the value
   */
  static PropVariant of(Guid value) {
    return new Clsid(value);
  }

  /**
   * {@code VT_BLOB}.
   *
   * @param bytes the bytes, copied
   * @return the value
   */
  static PropVariant ofBlob(byte... bytes) {
    return new Blob(bytes);
  }

  /**
   * {@code VT_VECTOR} and the type of the elements.
   *
   * @param elementType the type of the elements
   * @param elements the elements
   * @return the value
   * @throws IllegalArgumentException if an element is of another type
   */
  static PropVariant vector(int elementType, List<PropVariant> elements) {
    return new Vector(elementType, elements);
  }

  /**
   * {@code VT_VECTOR|VT_LPWSTR}.
   *
   * @param elements the texts
   * @return the value
   */
  static PropVariant vector(String... elements) {
    return new Vector(VT_LPWSTR, Arrays.stream(elements).map(PropVariant::of).toList());
  }

  /**
   * Reads a PROPVARIANT that stays its owner's. Interface pointers become proxies that own a
   * reference of their own, to be closed.
   *
   * @param memory the PROPVARIANT: 24 bytes, or a pointer without a size from native code
   * @return the value
   * @throws IllegalArgumentException if the memory is too small or on the Java heap
   * @throws ComException ({@code DISP_E_BADVARTYPE}) if it is of a type that is not supported
   */
  static PropVariant read(MemorySegment memory) {
    return PropVariants.copy(
        Values.address(memory, PropVariants.SIZE, "PropVariant.read"), "PropVariant.read");
  }

  /**
   * Takes a PROPVARIANT over: reads it and clears it ({@code PropVariantClear}), so that {@code
   * VT_EMPTY} is there, even if this throws. Interface pointers become proxies that own their
   * reference, to be closed.
   *
   * @param memory the PROPVARIANT, as in {@link #read}
   * @return the value
   * @throws IllegalArgumentException if the memory is too small or on the Java heap
   * @throws ComException ({@code DISP_E_BADVARTYPE}) if it is of a type that is not supported
   */
  static PropVariant take(MemorySegment memory) {
    return PropVariants.take(
        Values.address(memory, PropVariants.SIZE, "PropVariant.take"), "PropVariant.take");
  }

  /**
   * Writes a PROPVARIANT that whoever has the memory owns: what it points to is allocated, and
   * there is a reference for each interface pointer. It ends with {@link #clear}, or with {@link
   * #take}.
   *
   * @param memory where to, as in {@link #read}; what is there is not freed. {@code VT_EMPTY} if
   *     this throws
   * @throws IllegalArgumentException if the memory is too small or on the Java heap, or an object
   *     cannot be exposed
   * @throws IllegalStateException if a proxy is closed or has expired
   */
  default void write(MemorySegment memory) {
    PropVariants.write(
        Values.address(memory, PropVariants.SIZE, "PropVariant.write"), this, "PropVariant.write");
  }

  /**
   * {@code PropVariantClear}: frees what a PROPVARIANT holds, and leaves {@code VT_EMPTY}.
   *
   * @param memory the PROPVARIANT, as in {@link #read}
   * @throws IllegalArgumentException if the memory is too small or on the Java heap
   */
  static void clear(MemorySegment memory) {
    PropVariants.clear(Values.address(memory, PropVariants.SIZE, "PropVariant.clear"));
  }
}
