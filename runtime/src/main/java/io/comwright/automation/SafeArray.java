package io.comwright.automation;

import static io.comwright.automation.VarType.VT_BOOL;
import static io.comwright.automation.VarType.VT_BSTR;
import static io.comwright.automation.VarType.VT_I2;
import static io.comwright.automation.VarType.VT_I4;
import static io.comwright.automation.VarType.VT_I8;
import static io.comwright.automation.VarType.VT_R4;
import static io.comwright.automation.VarType.VT_R8;
import static io.comwright.automation.VarType.VT_UI1;
import static io.comwright.automation.VarType.VT_VARIANT;
import static io.comwright.automation.VarType.name;

import io.comwright.ComException;
import io.comwright.TaskMemory;
import io.comwright.runtime.Arguments;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An automation array, {@code SAFEARRAY} (Microsoft Learn, "SAFEARRAY structure (oaidl.h)"): one or
 * more dimensions, each with its lower bound, and elements of one automation type. An immutable
 * copy; interface pointers in it count no reference.
 *
 * {@snippet :
 * SafeArray names = SafeArray.of("Ada", "Grace");
 * SafeArray matrix = SafeArray.copyOf(VarType.VT_R8, new double[][] {{1, 2, 3}, {4, 5, 6}});
 * double[][] copy = matrix.toArray(double[][].class);
 * int one = SafeArray.of(1, 2, 3).withLowerBounds(1).get(1).asInt();
 * }
 *
 * <p>In Java arrays, unsigned elements are the bits in the integer type of the same size ({@code
 * VT_UI1} in {@code byte[]}); {@link #get} gives their values. Elements of {@code VT_RECORD} are
 * not supported.
 *
 * <p>Natively the left-most dimension varies fastest. Outside Windows the descriptor is a block of
 * {@link TaskMemory} that begins 16 bytes before it (the hidden VARTYPE or IID lies there), and the
 * elements are another block. On Windows both are {@code oleaut32}'s.
 */
public final class SafeArray {
  private static final int SHOWN = 16;

  /**
   * A dimension.
   *
   * @param lower the index of the first element, of any sign
   * @param count the number of elements, not negative
   */
  public record Bound(int lower, int count) {
    /**
     * A dimension.
     *
     * @param lower the index of the first element
     * @param count the number of elements
     * @throws IllegalArgumentException if the count is negative or an index does not fit
     */
    public Bound {
      if (count < 0 || (long) lower + count > 1L + Integer.MAX_VALUE) {
        throw new IllegalArgumentException("no dimension: " + count + " elements from " + lower);
      }
    }

    /**
     * The index of the last element.
     *
     * @return the index; one less than the first if there is none
     */
    public int upper() {
      return lower + (count - 1);
    }

    /** The first and the last index: {@code 0..2}. */
    @Override
    public String toString() {
      return lower + ".." + ((long) lower + count - 1);
    }
  }

  private final List<Bound> bounds;
  private final Elements elements;

  private SafeArray(List<Bound> bounds, Elements elements) {
    this.bounds = bounds;
    this.elements = elements;
  }

  /**
   * An array of {@code VT_I2} with one dimension from 0.
   *
   * @param elements the elements
   * @return the array
   */
  public static SafeArray of(short... elements) {
    return vector(VT_I2, elements, elements.length);
  }

  /**
   * An array of {@code VT_I4} with one dimension from 0.
   *
   * @param elements the elements
   * @return the array
   */
  public static SafeArray of(int... elements) {
    return vector(VT_I4, elements, elements.length);
  }

  /**
   * An array of {@code VT_I8} with one dimension from 0.
   *
   * @param elements the elements
   * @return the array
   */
  public static SafeArray of(long... elements) {
    return vector(VT_I8, elements, elements.length);
  }

  /**
   * An array of {@code VT_R4} with one dimension from 0.
   *
   * @param elements the elements
   * @return the array
   */
  public static SafeArray of(float... elements) {
    return vector(VT_R4, elements, elements.length);
  }

  /**
   * An array of {@code VT_R8} with one dimension from 0.
   *
   * @param elements the elements
   * @return the array
   */
  public static SafeArray of(double... elements) {
    return vector(VT_R8, elements, elements.length);
  }

  /**
   * An array of {@code VT_BOOL} with one dimension from 0.
   *
   * @param elements the elements
   * @return the array
   */
  public static SafeArray of(boolean... elements) {
    return vector(VT_BOOL, elements, elements.length);
  }

  /**
   * An array of {@code VT_BSTR} with one dimension from 0.
   *
   * @param elements the elements
   * @return the array
   */
  public static SafeArray of(String... elements) {
    return vector(VT_BSTR, elements, elements.length);
  }

  /**
   * An array of {@code VT_VARIANT} with one dimension from 0.
   *
   * @param elements the elements
   * @return the array
   */
  public static SafeArray of(Variant... elements) {
    return vector(VT_VARIANT, elements, elements.length);
  }

  /**
   * An array of {@code VT_UI1} with one dimension from 0.
   *
   * @param elements the elements
   * @return the array
   */
  public static SafeArray ofBytes(byte... elements) {
    return vector(VT_UI1, elements, elements.length);
  }

  private static SafeArray vector(int elementType, Object elements, int length) {
    return ofElements(elementType, List.of(new Bound(0, length)), elements);
  }

  /**
   * An array of a Java array, or of a list; arrays of arrays and lists of lists, which must be
   * rectangular, have several dimensions. All dimensions start from 0.
   *
   * @param elementType the type of the elements
   * @param nested the elements, each of which goes with the type as {@link Variant#of(int, Object)}
   *     says
   * @return the array
   * @throws IllegalArgumentException if it is neither an array nor a list, not rectangular, or an
   *     element does not go with the type
   */
  public static SafeArray copyOf(int elementType, Object nested) {
    Class<?> storage = Elements.storage(elementType);
    List<Bound> bounds = NestedElements.bounds(nested);
    if (nested.getClass() == storage) {
      return ofElements(elementType, bounds, nested);
    }
    Elements elements = Elements.of(elementType, count(bounds));
    new NestedElements(elements, bounds).store(nested);
    return new SafeArray(List.copyOf(bounds), elements);
  }

  /**
   * An array whose elements a function gives.
   *
   * @param elementType the type of the elements
   * @param bounds the dimensions, the left-most first
   * @param element gives the element at the indices, which goes with the type as {@link
   *     Variant#of(int, Object)} says
   * @return the array
   * @throws IllegalArgumentException if there are no dimensions, or an element does not go with the
   *     type
   */
  public static SafeArray generate(
      int elementType, List<Bound> bounds, Function<int[], ? extends @Nullable Object> element) {
    requireElementType(elementType);
    Elements elements = Elements.of(elementType, count(bounds));
    int[] indices = bounds.stream().mapToInt(Bound::lower).toArray();
    for (int i = 0; i < elements.size(); i++) {
      elements.store(i, Variant.of(elementType, element.apply(indices.clone())));
      for (int d = 0; d < indices.length; d++) {
        if (indices[d] != bounds.get(d).upper()) {
          indices[d]++;
          break;
        }
        indices[d] = bounds.get(d).lower();
      }
    }
    return new SafeArray(List.copyOf(bounds), elements);
  }

  /**
   * An array of elements in the order of native memory.
   *
   * @param elementType the type of the elements
   * @param bounds the dimensions, the left-most first, whose index varies fastest in memory
   * @param elements an array of the Java type that {@link #elements()} gives, which is copied
   * @return the array
   * @throws IllegalArgumentException if there are no dimensions, or the elements are of another
   *     type or number
   */
  public static SafeArray ofElements(int elementType, List<Bound> bounds, Object elements) {
    int length = Elements.length(elementType, elements);
    if (length != count(bounds)) {
      throw new IllegalArgumentException(length + " elements for the dimensions " + bounds);
    }
    return new SafeArray(List.copyOf(bounds), Elements.copyOf(elementType, elements));
  }

  /** The number of elements that an array with these bounds has. */
  private static int count(List<Bound> bounds) {
    if (bounds.isEmpty() || bounds.size() > 0xffff) {
      throw new IllegalArgumentException("an array has 1 to 65535 dimensions: " + bounds.size());
    }
    long count = 1;
    for (Bound bound : bounds) {
      count *= bound.count();
      if (count > Integer.MAX_VALUE) {
        throw new IllegalArgumentException("too many elements: " + bounds);
      }
    }
    return (int) count;
  }

  static void requireElementType(int elementType) {
    Elements.storage(elementType);
  }

  /**
   * The type of the elements.
   *
   * @return one of {@link VarType}'s
   */
  public int elementType() {
    return elements.type();
  }

  /**
   * The dimensions.
   *
   * @return the dimensions, the left-most first
   */
  public List<Bound> bounds() {
    return bounds;
  }

  /**
   * The number of elements of all dimensions together.
   *
   * @return the number
   */
  public int size() {
    return elements.size();
  }

  /**
   * An element.
   *
   * @param indices one index for each dimension, from its lower bound, the left-most first
   * @return the element; of an array of {@code VT_VARIANT} the variant itself
   * @throws IllegalArgumentException if there are more or fewer indices than dimensions
   * @throws IndexOutOfBoundsException if an index is outside its dimension
   */
  public Variant get(int... indices) {
    if (indices.length != bounds.size()) {
      throw new IllegalArgumentException(
          indices.length + " indices for " + bounds.size() + " dimensions");
    }
    int offset = 0;
    for (int d = indices.length - 1; d >= 0; d--) {
      Bound bound = bounds.get(d);
      long index = (long) indices[d] - bound.lower();
      if (index < 0 || index >= bound.count()) {
        throw new IndexOutOfBoundsException(indices[d] + " is not in " + bound);
      }
      offset = offset * bound.count() + (int) index;
    }
    return elements.load(offset);
  }

  /**
   * The elements in the order of native memory: the index of the left-most dimension varies
   * fastest.
   *
   * @return a new array: {@code byte[]} for {@code VT_I1} and {@code VT_UI1}, {@code short[]} for
   *     {@code VT_I2} and {@code VT_UI2}, {@code int[]} for {@code VT_I4}, {@code VT_UI4}, {@code
   *     VT_INT}, {@code VT_UINT} and {@code VT_ERROR}, {@code long[]} for {@code VT_I8}, {@code
   *     VT_UI8} and (in ten-thousandths) {@code VT_CY}, {@code float[]} for {@code VT_R4}, {@code
   *     double[]} for {@code VT_R8} and (in days) {@code VT_DATE}, {@code boolean[]}, {@code
   *     String[]}, {@code BigDecimal[]} for {@code VT_DECIMAL}, {@code IUnknown[]} for {@code
   *     VT_UNKNOWN} and {@code VT_DISPATCH}, {@code Variant[]}
   */
  public Object elements() {
    return elements.toArray();
  }

  /**
   * The elements as variants, in the order of native memory.
   *
   * @return a list of {@link #size()} variants
   */
  public List<Variant> toList() {
    Variant[] list = new Variant[size()];
    Arrays.setAll(list, elements::load);
    return List.of(list);
  }

  /**
   * The elements as a Java array, one level for each dimension: {@code toArray(int[][].class)}.
   * Lower bounds are lost.
   *
   * @param type the class of the array. Its components are the Java type of {@link #elements()};
   *     {@code int}, {@code long}, {@code double}, {@code boolean}, {@code String}, {@code
   *     BigDecimal}, {@code LocalDateTime}, {@code HResult} or {@code IUnknown} where {@link
   *     Variant}'s accessors give them; {@code Variant}; or {@code Object}, as {@link
   *     Variant#toObject} gives it
   * @return a new array
   * @param <A> the type of the array
   * @throws IllegalArgumentException if it has more or fewer levels than there are dimensions, or
   *     other components
   * @throws ComException ({@code DISP_E_TYPEMISMATCH}, {@code DISP_E_OVERFLOW}) if an element does
   *     not go with the components
   */
  public <A> A toArray(Class<A> type) {
    if (NestedElements.depth(type) != bounds.size()) {
      throw new IllegalArgumentException(
          type.getSimpleName() + " for " + bounds.size() + " dimensions");
    }
    return type.cast(
        type == Elements.storage(elementType())
            ? elements()
            : new NestedElements(elements, bounds).toArray(type));
  }

  /**
   * The same elements with other lower bounds.
   *
   * @param lowers one lower bound for each dimension, the left-most first
   * @return the array
   * @throws IllegalArgumentException if there are more or fewer than dimensions
   */
  public SafeArray withLowerBounds(int... lowers) {
    if (lowers.length != bounds.size()) {
      throw new IllegalArgumentException(
          lowers.length + " lower bounds for " + bounds.size() + " dimensions");
    }
    Bound[] moved = new Bound[lowers.length];
    Arrays.setAll(moved, d -> new Bound(lowers[d], bounds.get(d).count()));
    return new SafeArray(List.of(moved), elements);
  }

  /** Whether there are places among the variants, at any depth. */
  boolean holdsPlaces() {
    return elements.holdsPlaces();
  }

  /** Whether the other is an array with equal type, bounds and elements. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SafeArray array
        && array.bounds.equals(bounds)
        && array.elements.equals(elements);
  }

  @Override
  public int hashCode() {
    return 31 * bounds.hashCode() + elements.hashCode();
  }

  /**
   * The type, the bounds and the first elements, in the order of native memory: {@code VT_I4[0..2]
   * {1, 2, 3}}.
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(name(elementType()));
    for (Bound bound : bounds) {
      text.append('[').append(bound).append(']');
    }
    text.append(" {");
    for (int i = 0; i < Math.min(size(), SHOWN); i++) {
      String element = elements.load(i).toString();
      text.append(i == 0 ? "" : ", ")
          .append(
              elementType() == VT_VARIANT ? element : element.substring(element.indexOf(' ') + 1));
    }
    if (size() > SHOWN) {
      text.append(", … ").append(size()).append(" elements");
    }
    return text.append('}').toString();
  }

  /**
   * Reads a SAFEARRAY that stays its owner's. Interface pointers become proxies that own a
   * reference of their own, to be closed.
   *
   * @param descriptor the SAFEARRAY
   * @return the array
   * @throws NullPointerException if it is NULL
   * @throws ComException ({@code DISP_E_BADVARTYPE}) if the elements are of a type that is not
   *     supported
   */
  public static SafeArray read(MemorySegment descriptor) {
    return SafeArrays.copy(Values.address(descriptor, 0, "SafeArray.read"), 0, "SafeArray.read");
  }

  /**
   * Takes a SAFEARRAY over: reads it and destroys it ({@code SafeArrayDestroy}), even if this
   * throws. Interface pointers become proxies that own their reference, to be closed.
   *
   * @param descriptor the SAFEARRAY, which is gone afterwards
   * @return the array
   * @throws NullPointerException if it is NULL
   * @throws ComException ({@code DISP_E_BADVARTYPE}) if the elements are of a type that is not
   *     supported
   */
  public static SafeArray take(MemorySegment descriptor) {
    long address = Values.address(descriptor, 0, "SafeArray.take");
    try {
      return SafeArrays.copy(address, 0, "SafeArray.take");
    } finally {
      SafeArrays.destroy(address);
    }
  }

  /**
   * Makes a SAFEARRAY, with a reference for each interface pointer in it.
   *
   * @return the SAFEARRAY, without a size; it belongs to the caller, until somebody takes or
   *     destroys it
   * @throws IllegalArgumentException if it holds places, or an object cannot be exposed
   * @throws IllegalStateException if a proxy is closed or has expired
   */
  public MemorySegment allocate() {
    return MemorySegment.ofAddress(SafeArrays.create(this, "SafeArray.allocate"));
  }

  /**
   * {@code SafeArrayDestroy}: frees an array and what its elements hold.
   *
   * @param descriptor the SAFEARRAY; nothing happens for NULL
   */
  public static void destroy(MemorySegment descriptor) {
    SafeArrays.destroy(Arguments.address(descriptor, "SafeArray.destroy", "descriptor"));
  }
}
