package io.comwright.property.automation;

import static io.comwright.automation.VarType.VT_ARRAY;
import static io.comwright.automation.VarType.VT_BOOL;
import static io.comwright.automation.VarType.VT_BSTR;
import static io.comwright.automation.VarType.VT_CY;
import static io.comwright.automation.VarType.VT_DATE;
import static io.comwright.automation.VarType.VT_DECIMAL;
import static io.comwright.automation.VarType.VT_DISPATCH;
import static io.comwright.automation.VarType.VT_EMPTY;
import static io.comwright.automation.VarType.VT_ERROR;
import static io.comwright.automation.VarType.VT_I1;
import static io.comwright.automation.VarType.VT_I2;
import static io.comwright.automation.VarType.VT_I4;
import static io.comwright.automation.VarType.VT_I8;
import static io.comwright.automation.VarType.VT_INT;
import static io.comwright.automation.VarType.VT_NULL;
import static io.comwright.automation.VarType.VT_R4;
import static io.comwright.automation.VarType.VT_R8;
import static io.comwright.automation.VarType.VT_UI1;
import static io.comwright.automation.VarType.VT_UI2;
import static io.comwright.automation.VarType.VT_UI4;
import static io.comwright.automation.VarType.VT_UI8;
import static io.comwright.automation.VarType.VT_UINT;
import static io.comwright.automation.VarType.VT_UNKNOWN;
import static io.comwright.automation.VarType.VT_VARIANT;

import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.automation.SafeArray;
import io.comwright.automation.SafeArray.Bound;
import io.comwright.automation.Variant;
import io.comwright.property.value.BooleanKind;
import io.comwright.property.value.FloatingKind;
import io.comwright.property.value.HResultKind;
import io.comwright.property.value.IntegerKind;
import io.comwright.property.value.Kind;
import io.comwright.property.value.TextKind;
import io.comwright.property.value.TextKind.Form;
import io.comwright.property.value.TextKind.Owner;
import io.comwright.property.value.TokenKind;
import io.comwright.property.value.Wire;
import io.comwright.property.value.World;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * What a place of some type holds: an element of an array, the union of a VARIANT. Its neutral form
 * is what an element of a {@code SafeArray} of the type is in Java, except that an object is its
 * number, a variant a {@link Value}, and an array an {@link Elements}.
 */
public final class Automation {
  /**
   * A VARIANT.
   *
   * @param type its type
   * @param cell what it holds
   */
  public record Value(int type, @Nullable Object cell) {}

  /**
   * A SAFEARRAY.
   *
   * @param type the type of the elements
   * @param bounds the dimensions, the left-most first
   * @param elements the elements, as they lie in memory
   */
  record Elements(int type, List<Bound> bounds, List<@Nullable Object> elements) {}

  private static final int MAX_DEPTH = 2;
  private static final List<Integer> SCALARS =
      List.of(
          VT_I1,
          VT_UI1,
          VT_I2,
          VT_UI2,
          VT_I4,
          VT_UI4,
          VT_INT,
          VT_UINT,
          VT_I8,
          VT_UI8,
          VT_R4,
          VT_R8,
          VT_CY,
          VT_DATE,
          VT_BOOL,
          VT_ERROR,
          VT_DECIMAL);
  private static final List<Integer> OWNING = List.of(VT_BSTR, VT_UNKNOWN, VT_BSTR, VT_UNKNOWN);
  private static final Kind TEXT = new TextKind(Form.BSTR, Owner.TASK_MEMORY, false);
  private static final Kind OBJECT = new TokenKind(true);

  private Automation() {}

  /** A type whose values a place can hold. */
  public static int drawType(Random random, int depth) {
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> pick(OWNING, random);
      case 3 -> depth < MAX_DEPTH ? VT_ARRAY | drawElementType(random, depth + 1) : VT_BSTR;
      case 4 -> random.nextInt(4) == 0 ? VT_DISPATCH : VT_UNKNOWN;
      default -> pick(SCALARS, random);
    };
  }

  private static int drawElementType(Random random, int depth) {
    return switch (random.nextInt(4)) {
      case 0 -> pick(OWNING, random);
      case 1 -> depth < MAX_DEPTH ? VT_VARIANT : VT_BSTR;
      default -> pick(SCALARS, random);
    };
  }

  private static int pick(List<Integer> types, Random random) {
    return types.get(random.nextInt(types.size()));
  }

  static Value drawValue(Random random, int depth) {
    int type =
        random.nextInt(8) == 0
            ? random.nextBoolean() ? VT_EMPTY : VT_NULL
            : drawType(random, depth);
    return new Value(type, draw(type, random, depth));
  }

  static Elements drawElements(Random random, int depth) {
    return drawElements(drawElementType(random, depth), random, depth);
  }

  private static Elements drawElements(int type, Random random, int depth) {
    List<Bound> bounds = new ArrayList<>();
    int size = 1;
    for (int i = random.nextInt(4) == 0 ? random.nextInt(3) : 0; i >= 0; i--) {
      bounds.add(new Bound(random.nextInt(5) - 2, random.nextInt(4)));
      size *= bounds.getLast().count();
    }
    List<@Nullable Object> elements = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      elements.add(draw(type, random, depth + 1));
    }
    return new Elements(type, bounds, elements);
  }

  public static @Nullable Object draw(int type, Random random, int depth) {
    if ((type & VT_ARRAY) != 0) {
      return random.nextInt(6) == 0 ? null : drawElements(type & ~VT_ARRAY, random, depth + 1);
    }
    return switch (type) {
      case VT_EMPTY, VT_NULL, VT_DISPATCH -> null;
      case VT_DECIMAL ->
          new BigDecimal(
              random.nextBoolean() ? bits96(random) : bits96(random).negate(), random.nextInt(29));
      case VT_VARIANT -> drawValue(random, depth + 1);
      default -> scalar(type).draw(random);
    };
  }

  private static BigInteger bits96(Random random) {
    return new BigInteger(random.nextInt(97), random);
  }

  /** The kind of what is no number of 16 bytes, nor made of other values. */
  private static Kind scalar(int type) {
    return switch (type) {
      case VT_I1 -> IntegerKind.INT8;
      case VT_UI1 -> IntegerKind.UINT8;
      case VT_I2 -> IntegerKind.INT16;
      case VT_UI2 -> IntegerKind.UINT16;
      case VT_I4, VT_INT -> IntegerKind.INT32;
      case VT_UI4, VT_UINT -> IntegerKind.UINT32;
      case VT_I8, VT_CY -> IntegerKind.INT64;
      case VT_UI8 -> IntegerKind.UINT64;
      case VT_R4 -> FloatingKind.FLOAT;
      case VT_R8, VT_DATE -> FloatingKind.DOUBLE;
      case VT_BOOL -> BooleanKind.VARIANT;
      case VT_ERROR -> new HResultKind();
      case VT_BSTR -> TEXT;
      case VT_UNKNOWN, VT_DISPATCH -> OBJECT;
      default -> throw new AssertionError(type);
    };
  }

  public static void write(int type, @Nullable Object cell, Wire wire) {
    if ((type & VT_ARRAY) != 0) {
      if (wire.present(cell != null)) {
        write((Elements) cell, wire);
      }
      return;
    }
    switch (type) {
      case VT_EMPTY, VT_NULL -> {}
      case VT_DECIMAL -> write((BigDecimal) cell, wire);
      case VT_VARIANT -> write((Value) cell, wire);
      default -> scalar(type).write(cell, wire);
    }
  }

  static void write(Value value, Wire wire) {
    wire.number(value.type(), 2);
    write(value.type(), value.cell(), wire);
  }

  static void write(Elements array, Wire wire) {
    wire.number(array.type(), 2);
    wire.number(array.bounds().size(), 2);
    for (Bound bound : array.bounds()) {
      wire.number(bound.count(), 4);
      wire.number(bound.lower(), 4);
    }
    array.elements().forEach(element -> write(array.type(), element, wire));
  }

  /** A DECIMAL without its first 2 bytes. */
  private static void write(BigDecimal number, Wire wire) {
    BigInteger digits = number.unscaledValue().abs();
    wire.number(number.scale(), 1);
    wire.number(number.signum() < 0 ? 0x80 : 0, 1);
    wire.number(digits.shiftRight(64).longValue(), 4);
    wire.number(digits.longValue(), 8);
  }

  public static Variant toJava(Value value, World world) {
    Object cell = toJava(value.type(), value.cell(), world);
    return switch (value.type()) {
      case VT_CY -> Variant.Currency.ofTenThousandths((Long) cell);
      case VT_DATE -> new Variant.Date((Double) cell);
      default -> Variant.of(value.type(), cell);
    };
  }

  static SafeArray toJava(Elements array, World world) {
    Object elements =
        java.lang.reflect.Array.newInstance(
            SafeArray.generate(array.type(), List.of(new Bound(0, 0)), i -> null)
                .elements()
                .getClass()
                .getComponentType(),
            array.elements().size());
    for (int i = 0; i < array.elements().size(); i++) {
      java.lang.reflect.Array.set(
          elements, i, toJava(array.type(), array.elements().get(i), world));
    }
    return SafeArray.ofElements(array.type(), array.bounds(), elements);
  }

  private static @Nullable Object toJava(int type, @Nullable Object cell, World world) {
    return switch (cell) {
      case Value value -> toJava(value, world);
      case Elements array -> toJava(array, world);
      case null -> null;
      default -> type == VT_UNKNOWN ? world.token((Integer) cell) : cell;
    };
  }

  public static Value fromJava(Variant variant) {
    return switch (variant) {
      // What C++ passes by reference.
      case Variant.ByRef place -> fromJava(place.get());
      case Variant.Array(int type, SafeArray array) ->
          new Value(variant.vt(), array == null ? null : fromJava(array));
      default -> new Value(variant.vt(), fromJava(variant.vt(), cell(variant)));
    };
  }

  static Elements fromJava(SafeArray array) {
    Object elements = array.elements();
    List<@Nullable Object> cells = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      cells.add(fromJava(array.elementType(), java.lang.reflect.Array.get(elements, i)));
    }
    return new Elements(array.elementType(), array.bounds(), cells);
  }

  private static @Nullable Object fromJava(int type, @Nullable Object cell) {
    return switch (cell) {
      case Variant variant -> fromJava(variant);
      case IUnknown object -> TokenKind.idOf(object);
      case null -> null;
      default -> cell;
    };
  }

  /** What a variant holds, as it stands in an array. */
  private static @Nullable Object cell(Variant variant) {
    return switch (variant) {
      case Variant.Empty v -> null;
      case Variant.Null v -> null;
      case Variant.I1(byte v) -> v;
      case Variant.UI1(int v) -> (byte) v;
      case Variant.I2(short v) -> v;
      case Variant.UI2(int v) -> (short) v;
      case Variant.I4(int v) -> v;
      case Variant.UI4(long v) -> (int) v;
      case Variant.Int(int v) -> v;
      case Variant.UInt(long v) -> (int) v;
      case Variant.I8(long v) -> v;
      case Variant.UI8(long v) -> v;
      case Variant.R4(float v) -> v;
      case Variant.R8(double v) -> v;
      case Variant.Bool(boolean v) -> v;
      case Variant.Bstr(String v) -> v;
      case Variant.Currency v -> v.tenThousandths();
      case Variant.Decimal(BigDecimal v) -> v;
      case Variant.Date(double v) -> v;
      case Variant.Error(HResult v) -> v.code();
      case Variant.Unknown(IUnknown v) -> v;
      case Variant.Dispatch(IUnknown v) -> v;
      case Variant.Array v -> throw new AssertionError(v);
      case Variant.ByRef v -> throw new AssertionError(v);
    };
  }

  public static void close(Variant variant, World world) {
    switch (variant) {
      case Variant.Array(int type, SafeArray array) when array != null -> close(array, world);
      case Variant.Unknown(IUnknown object) when object != null -> world.close(object);
      default -> {}
    }
  }

  static void close(SafeArray array, World world) {
    switch (array.elements()) {
      case Variant[] variants -> Arrays.stream(variants).forEach(each -> close(each, world));
      case IUnknown[] objects ->
          Arrays.stream(objects).filter(each -> each != null).forEach(world::close);
      default -> {}
    }
  }
}
