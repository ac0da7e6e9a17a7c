package io.comwright.automation;

import static io.comwright.automation.VarType.VT_BOOL;
import static io.comwright.automation.VarType.VT_BSTR;
import static io.comwright.automation.VarType.VT_CY;
import static io.comwright.automation.VarType.VT_DATE;
import static io.comwright.automation.VarType.VT_DECIMAL;
import static io.comwright.automation.VarType.VT_DISPATCH;
import static io.comwright.automation.VarType.VT_ERROR;
import static io.comwright.automation.VarType.VT_I1;
import static io.comwright.automation.VarType.VT_I2;
import static io.comwright.automation.VarType.VT_I4;
import static io.comwright.automation.VarType.VT_I8;
import static io.comwright.automation.VarType.VT_INT;
import static io.comwright.automation.VarType.VT_R4;
import static io.comwright.automation.VarType.VT_R8;
import static io.comwright.automation.VarType.VT_UI1;
import static io.comwright.automation.VarType.VT_UI2;
import static io.comwright.automation.VarType.VT_UI4;
import static io.comwright.automation.VarType.VT_UI8;
import static io.comwright.automation.VarType.VT_UINT;
import static io.comwright.automation.VarType.VT_UNKNOWN;
import static io.comwright.automation.VarType.VT_VARIANT;
import static io.comwright.automation.VarType.name;

import io.comwright.ComException;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.TaskMemory;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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

  private final int elementType;
  private final List<Bound> bounds;

  /** A Java array of {@link #storage(int)}, in the order of native memory. */
  private final Object elements;

  private SafeArray(int elementType, List<Bound> bounds, Object elements) {
    this.elementType = elementType;
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
    requireElementType(elementType);
    List<Bound> bounds = new ArrayList<>();
    int depth = arrayDepth(nested.getClass());
    if (depth == 0 && !(nested instanceof List<?>)) {
      throw new IllegalArgumentException("neither an array nor a list: " + nested.getClass());
    }
    Object level = nested;
    for (int d = 0; depth == 0 ? level instanceof List<?> : d < depth; d++) {
      int count = level == null ? 0 : length(level);
      bounds.add(new Bound(0, count));
      level = count == 0 ? null : item(level, 0);
    }
    if (depth == 1 && nested.getClass() == storage(elementType)) {
      return ofElements(elementType, bounds, nested);
    }
    Object elements = allocate(elementType, count(bounds));
    fill(elementType, bounds, elements, 0, 0, 1, nested);
    return new SafeArray(elementType, List.copyOf(bounds), elements);
  }

  private static int arrayDepth(Class<?> type) {
    int depth = 0;
    for (Class<?> c = type; c.isArray(); c = c.getComponentType()) {
      depth++;
    }
    return depth;
  }

  private static int length(Object level) {
    return level instanceof List<?> list ? list.size() : java.lang.reflect.Array.getLength(level);
  }

  private static @Nullable Object item(Object level, int index) {
    return level instanceof List<?> list
        ? list.get(index)
        : java.lang.reflect.Array.get(level, index);
  }

  private static void fill(
      int elementType,
      List<Bound> bounds,
      Object elements,
      int dimension,
      int offset,
      int stride,
      @Nullable Object level) {
    if (dimension == bounds.size()) {
      store(elementType, elements, offset, Variant.of(elementType, level));
      return;
    }
    int count = bounds.get(dimension).count();
    boolean nested = level != null && (level.getClass().isArray() || level instanceof List<?>);
    if (!nested || length(level) != count) {
      throw new IllegalArgumentException("the nested arrays are not rectangular");
    }
    for (int i = 0; i < count; i++) {
      fill(
          elementType,
          bounds,
          elements,
          dimension + 1,
          offset + i * stride,
          stride * count,
          item(level, i));
    }
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
    Object elements = allocate(elementType, count(bounds));
    int[] indices = bounds.stream().mapToInt(Bound::lower).toArray();
    for (int i = 0; i < java.lang.reflect.Array.getLength(elements); i++) {
      store(elementType, elements, i, Variant.of(elementType, element.apply(indices.clone())));
      for (int d = 0; d < indices.length; d++) {
        if (indices[d] != bounds.get(d).upper()) {
          indices[d]++;
          break;
        }
        indices[d] = bounds.get(d).lower();
      }
    }
    return new SafeArray(elementType, List.copyOf(bounds), elements);
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
    requireElementType(elementType);
    if (elements.getClass() != storage(elementType)) {
      throw new IllegalArgumentException(
          name(elementType)
              + " is "
              + storage(elementType).getSimpleName()
              + ", not "
              + elements.getClass().getSimpleName());
    }
    int length = java.lang.reflect.Array.getLength(elements);
    if (length != count(bounds)) {
      throw new IllegalArgumentException(length + " elements for the dimensions " + bounds);
    }
    Object copy = allocate(elementType, length);
    if (elements instanceof Object[] objects) {
      for (int i = 0; i < length; i++) {
        Object element =
            elementType == VT_VARIANT ? Objects.requireNonNull(objects[i], "element") : objects[i];
        store(elementType, copy, i, Variant.of(elementType, element));
      }
    } else {
      System.arraycopy(elements, 0, copy, 0, length);
    }
    return new SafeArray(elementType, List.copyOf(bounds), copy);
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
    storage(elementType);
  }

  /** The class of the Java array that holds elements of a type. */
  private static Class<?> storage(int elementType) {
    return switch (elementType) {
      case VT_I1, VT_UI1 -> byte[].class;
      case VT_I2, VT_UI2 -> short[].class;
      case VT_I4, VT_UI4, VT_INT, VT_UINT, VT_ERROR -> int[].class;
      case VT_I8, VT_UI8, VT_CY -> long[].class;
      case VT_R4 -> float[].class;
      case VT_R8, VT_DATE -> double[].class;
      case VT_BOOL -> boolean[].class;
      case VT_BSTR -> String[].class;
      case VT_DECIMAL -> BigDecimal[].class;
      case VT_UNKNOWN, VT_DISPATCH -> IUnknown[].class;
      case VT_VARIANT -> Variant[].class;
      default ->
          throw new IllegalArgumentException(
              "no arrays of " + name(elementType) + " are supported");
    };
  }

  private static Object allocate(int elementType, int length) {
    return java.lang.reflect.Array.newInstance(storage(elementType).getComponentType(), length);
  }

  /** Stores what {@link Variant#of(int, Object)} gave for the element type. */
  private static void store(int elementType, Object elements, int offset, Variant value) {
    switch (elements) {
      case byte[] a -> a[offset] = (byte) (value instanceof Variant.UI1(int v) ? v : value.asInt());
      case short[] a -> a[offset] = (short) value.asInt();
      case int[] a ->
          a[offset] = value instanceof Variant.Error(HResult v) ? v.code() : (int) value.asLong();
      case long[] a ->
          a[offset] =
              switch (value) {
                case Variant.Currency v -> v.tenThousandths();
                case Variant.UI8(long v) -> v;
                default -> value.asLong();
              };
      case float[] a -> a[offset] = ((Variant.R4) value).value();
      case double[] a ->
          a[offset] = value instanceof Variant.Date(double days) ? days : value.asDouble();
      case boolean[] a -> a[offset] = value.asBoolean();
      case String[] a -> a[offset] = value.asString();
      case BigDecimal[] a -> a[offset] = value.asDecimal();
      case IUnknown[] a -> a[offset] = value.asUnknown();
      case Variant[] a -> a[offset] = value;
      default -> throw new AssertionError(name(elementType));
    }
  }

  private Variant load(int offset) {
    return switch (elements) {
      case byte[] a ->
          elementType == VT_I1
              ? new Variant.I1(a[offset])
              : new Variant.UI1(Byte.toUnsignedInt(a[offset]));
      case short[] a ->
          elementType == VT_I2
              ? new Variant.I2(a[offset])
              : new Variant.UI2(Short.toUnsignedInt(a[offset]));
      case int[] a -> Variant.of(elementType, a[offset]);
      case long[] a ->
          elementType == VT_CY
              ? Variant.Currency.ofTenThousandths(a[offset])
              : Variant.of(elementType, a[offset]);
      case float[] a -> new Variant.R4(a[offset]);
      case double[] a ->
          elementType == VT_DATE ? new Variant.Date(a[offset]) : new Variant.R8(a[offset]);
      case boolean[] a -> new Variant.Bool(a[offset]);
      case Object[] a -> Variant.of(elementType, a[offset]);
      default -> throw new AssertionError(name(elementType));
    };
  }

  /**
   * The type of the elements.
   *
   * @return one of {@link VarType}'s
   */
  public int elementType() {
    return elementType;
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
    return java.lang.reflect.Array.getLength(elements);
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
    return load(offset);
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
    Object copy = allocate(elementType, size());
    System.arraycopy(elements, 0, copy, 0, size());
    return copy;
  }

  /**
   * The elements as variants, in the order of native memory.
   *
   * @return a list of {@link #size()} variants
   */
  public List<Variant> toList() {
    Variant[] list = new Variant[size()];
    Arrays.setAll(list, this::load);
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
    if (arrayDepth(type) != bounds.size()) {
      throw new IllegalArgumentException(
          type.getSimpleName() + " for " + bounds.size() + " dimensions");
    }
    return type.cast(type == storage(elementType) ? elements() : unflatten(type, 0, 0, 1));
  }

  private @Nullable Object unflatten(Class<?> type, int dimension, int offset, int stride) {
    if (dimension == bounds.size()) {
      return storage(elementType).getComponentType() == type
          ? java.lang.reflect.Array.get(elements, offset)
          : convert(load(offset), type);
    }
    int count = bounds.get(dimension).count();
    Object array = java.lang.reflect.Array.newInstance(type.getComponentType(), count);
    for (int i = 0; i < count; i++) {
      java.lang.reflect.Array.set(
          array,
          i,
          unflatten(type.getComponentType(), dimension + 1, offset + i * stride, stride * count));
    }
    return array;
  }

  private static @Nullable Object convert(Variant value, Class<?> type) {
    if (type == Variant.class) {
      return value;
    }
    if (type == Object.class) {
      return value.toObject();
    }
    if (type == int.class || type == Integer.class) {
      return value.asInt();
    }
    if (type == long.class || type == Long.class) {
      return value.asLong();
    }
    if (type == double.class || type == Double.class) {
      return value.asDouble();
    }
    if (type == boolean.class || type == Boolean.class) {
      return value.asBoolean();
    }
    if (type == String.class) {
      return value.asString();
    }
    if (type == BigDecimal.class) {
      return value.asDecimal();
    }
    if (type == LocalDateTime.class) {
      return value.asDateTime();
    }
    if (type == HResult.class) {
      return value.asError();
    }
    if (type == IUnknown.class) {
      return value.asUnknown();
    }
    throw new IllegalArgumentException("no arrays of " + type.getName());
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
    return new SafeArray(elementType, List.of(moved), elements);
  }

  /** Whether there are places among the variants, at any depth. */
  boolean holdsPlaces() {
    if (!(elements instanceof Variant[] variants)) {
      return false;
    }
    for (Variant variant : variants) {
      if (variant instanceof Variant.ByRef
          || variant instanceof Variant.Array array
              && array.value() != null
              && array.value().holdsPlaces()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the other is an array with equal type, bounds and elements. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SafeArray array
        && array.elementType == elementType
        && array.bounds.equals(bounds)
        && (elements instanceof IUnknown[]
            ? sameObjects((IUnknown[]) elements, (IUnknown[]) array.elements)
            : Arrays.deepEquals(new Object[] {elements}, new Object[] {array.elements}));
  }

  private static boolean sameObjects(IUnknown[] a, IUnknown[] b) {
    for (int i = 0; i < a.length; i++) {
      if (a[i] != b[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    return 31 * bounds.hashCode()
        + (elements instanceof IUnknown[]
            ? elementType
            : Arrays.deepHashCode(new Object[] {elements}));
  }

  /**
   * The type, the bounds and the first elements, in the order of native memory: {@code VT_I4[0..2]
   * {1, 2, 3}}.
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(name(elementType));
    for (Bound bound : bounds) {
      text.append('[').append(bound).append(']');
    }
    text.append(" {");
    for (int i = 0; i < Math.min(size(), SHOWN); i++) {
      String element = load(i).toString();
      text.append(i == 0 ? "" : ", ")
          .append(
              elementType == VT_VARIANT ? element : element.substring(element.indexOf(' ') + 1));
    }
    if (size() > SHOWN) {
      text.append(", … ").append(size()).append(" elements");
    }
    return text.append('}').toString();
  }
}
