package io.comwright.automation;

import static io.comwright.automation.VarType.VT_ARRAY;
import static io.comwright.automation.VarType.VT_BOOL;
import static io.comwright.automation.VarType.VT_BSTR;
import static io.comwright.automation.VarType.VT_BYREF;
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
import static io.comwright.automation.VarType.VT_RECORD;
import static io.comwright.automation.VarType.VT_UI1;
import static io.comwright.automation.VarType.VT_UI2;
import static io.comwright.automation.VarType.VT_UI4;
import static io.comwright.automation.VarType.VT_UI8;
import static io.comwright.automation.VarType.VT_UINT;
import static io.comwright.automation.VarType.VT_UNKNOWN;
import static io.comwright.automation.VarType.VT_VARIANT;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import io.comwright.ComException;
import io.comwright.ComType;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.internal.NativeMemory;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Text;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads automation values from native memory; whose the interface pointers become differs. */
abstract class VariantReader {
  /** How deep arrays of variants nest, before what is read is held for a loop. */
  private static final int MAX_DEPTH = 64;

  /** What becomes of {@code VT_BYREF}. */
  enum Places {
    /** A place. */
    KEPT,
    /** A place, unless it is one for variants. */
    INNER,
    /** What it holds. */
    FOLLOWED
  }

  private final String method;
  private int depth;

  private VariantReader(String method) {
    this.method = method;
  }

  /** A proxy for the pointer in a cell, which is not NULL. */
  abstract <T extends IUnknown> T proxy(long cell, ComType<T> type);

  /** Reads what a {@code VT_BYREF} points at, which does not belong to who has the pointer. */
  VariantReader referenced() {
    return this;
  }

  /**
   * Reads a VARIANT.
   *
   * @param before what was passed; a pointer in it that is there still gives the same Java object
   */
  final Variant variant(long address, Places places, @Nullable Variant before) {
    if (++depth > MAX_DEPTH) {
      throw VariantCells.invalid(method, "variants are nested too deeply");
    }
    try {
      int vt = Short.toUnsignedInt(Memory.getShort(address));
      if ((vt & VT_BYREF) != 0) {
        return referenced(vt & ~VT_BYREF, Memory.getLong(address + VariantCells.UNION), places);
      }
      return switch (vt) {
        case VT_EMPTY -> Variant.empty();
        case VT_NULL -> Variant.nul();
        case VT_VARIANT -> throw VariantCells.badType(vt, method);
        case VT_DECIMAL -> decimal(address);
        default -> union(vt, address + VariantCells.UNION, places, before);
      };
    } finally {
      depth--;
    }
  }

  private Variant referenced(int type, long pointer, Places places) {
    if (VariantCells.size(type) == 0 || type == VT_VARIANT && places == Places.INNER) {
      throw VariantCells.badType(VT_BYREF | type, method);
    }
    if (pointer == 0) {
      throw new ComException(HResult.E_POINTER, method, VarType.name(VT_BYREF | type) + " is NULL");
    }
    Places inside = type == VT_VARIANT && places == Places.KEPT ? Places.INNER : Places.FOLLOWED;
    if (++depth > MAX_DEPTH) {
      throw VariantCells.invalid(method, "variants are nested too deeply");
    }
    Variant value = referenced().cell(type, pointer, inside, null);
    depth--;
    return places == Places.FOLLOWED ? value : new Variant.ByRef(type, value);
  }

  /** Reads a cell. */
  final Variant cell(int type, long cell, Places places, @Nullable Variant before) {
    return switch (type) {
      case VT_VARIANT -> variant(cell, places, before);
      case VT_DECIMAL -> decimal(cell);
      default -> union(type, cell, places, before);
    };
  }

  private Variant decimal(long address) {
    BigDecimal value = Decimals.get(address);
    if (value == null) {
      throw VariantCells.invalid(method, "VT_DECIMAL has an impossible scale or sign");
    }
    return new Variant.Decimal(value);
  }

  private Variant union(int type, long address, Places places, @Nullable Variant before) {
    if ((type & VT_ARRAY) != 0) {
      int elementType = type & ~VT_ARRAY;
      if (VariantCells.size(elementType) == 0) {
        throw VariantCells.badType(type, method);
      }
      long descriptor = Memory.getLong(address);
      SafeArray old = before instanceof Variant.Array array ? array.value() : null;
      return new Variant.Array(
          elementType, descriptor == 0 ? null : array(descriptor, elementType, places, old));
    }
    return switch (type) {
      case VT_I1 -> new Variant.I1(Memory.getByte(address));
      case VT_UI1 -> new Variant.UI1(Byte.toUnsignedInt(Memory.getByte(address)));
      case VT_I2 -> new Variant.I2(Memory.getShort(address));
      case VT_UI2 -> new Variant.UI2(Short.toUnsignedInt(Memory.getShort(address)));
      case VT_I4 -> new Variant.I4(Memory.getInt(address));
      case VT_UI4 -> new Variant.UI4(Integer.toUnsignedLong(Memory.getInt(address)));
      case VT_INT -> new Variant.Int(Memory.getInt(address));
      case VT_UINT -> new Variant.UInt(Integer.toUnsignedLong(Memory.getInt(address)));
      case VT_I8 -> new Variant.I8(Memory.getLong(address));
      case VT_UI8 -> new Variant.UI8(Memory.getLong(address));
      case VT_R4 -> new Variant.R4(Memory.getFloat(address));
      case VT_R8 -> new Variant.R8(Memory.getDouble(address));
      case VT_BOOL -> new Variant.Bool(Memory.getShort(address) != 0);
      case VT_BSTR -> text(Memory.getLong(address), before);
      case VT_CY -> Variant.Currency.ofTenThousandths(Memory.getLong(address));
      case VT_DATE -> new Variant.Date(Memory.getDouble(address));
      case VT_ERROR -> new Variant.Error(HResult.of(Memory.getInt(address)));
      case VT_UNKNOWN ->
          new Variant.Unknown(
              pointer(address, false, before instanceof Variant.Unknown old ? old.value() : null));
      case VT_DISPATCH ->
          new Variant.Dispatch(
              pointer(address, true, before instanceof Variant.Dispatch old ? old.value() : null));
      default -> throw VariantCells.badType(type, method);
    };
  }

  /** NULL is an empty text, unless that is what was passed. */
  private static Variant text(long bstr, @Nullable Variant before) {
    return bstr == 0 && before instanceof Variant.Bstr(String old) && old == null
        ? before
        : new Variant.Bstr(Text.readBstr(bstr));
  }

  private @Nullable IUnknown pointer(long cell, boolean dispatch, @Nullable IUnknown before) {
    long pointer = Memory.getLong(cell);
    if (pointer == 0) {
      return null;
    }
    if (before != null && VariantCells.isStill(before, pointer, dispatch)) {
      return before;
    }
    return dispatch ? proxy(cell, DispatchType.TYPE) : proxy(cell, IUnknownProxy.TYPE);
  }

  /**
   * Reads an array.
   *
   * @param expected the type of the elements, or 0 for that which the descriptor tells
   */
  final SafeArray array(long descriptor, int expected, Places places, @Nullable SafeArray before) {
    int type = elementType(descriptor, expected);
    int size = VariantCells.size(type);
    if (SafeArrayMemory.elementSize(descriptor) != size) {
      throw VariantCells.invalid(
          method,
          "an array of "
              + VarType.name(type)
              + " has elements of "
              + SafeArrayMemory.elementSize(descriptor)
              + " bytes");
    }
    List<SafeArray.Bound> bounds = bounds(descriptor);
    int count = (int) VariantCells.count(descriptor);
    long data = SafeArrayMemory.data(descriptor);
    if (data == 0 && count > 0) {
      throw VariantCells.invalid(method, "an array has no memory for its elements");
    }
    Object old =
        before != null && before.elementType() == type && before.bounds().equals(bounds)
            ? before.elements()
            : null;
    return SafeArray.ofElements(type, bounds, elements(type, data, count, places, old));
  }

  private int elementType(long descriptor, int expected) {
    int told = VariantCells.elementType(descriptor);
    int type = expected == VT_EMPTY ? told : expected;
    if (VariantCells.size(type) == 0 || told == VT_RECORD) {
      throw VariantCells.badType(VT_ARRAY | (told == VT_RECORD ? told : type), method);
    }
    boolean same =
        told == VT_EMPTY
            || told == type
            || plain(told) && plain(type)
            || pointer(told) && pointer(type);
    if (!same) {
      throw new ComException(
          HResult.DISP_E_TYPEMISMATCH,
          method,
          "an array of " + VarType.name(told) + " where one of " + VarType.name(type) + " belongs");
    }
    return type;
  }

  private static boolean plain(int type) {
    return type != VT_BSTR && type != VT_VARIANT && !pointer(type);
  }

  private static boolean pointer(int type) {
    return type == VT_UNKNOWN || type == VT_DISPATCH;
  }

  private List<SafeArray.Bound> bounds(long descriptor) {
    List<SafeArray.Bound> bounds = new ArrayList<>();
    long total = 1;
    for (int d = 0; d < SafeArrayMemory.dimensions(descriptor); d++) {
      int count = SafeArrayMemory.count(descriptor, d);
      int lower = SafeArrayMemory.lower(descriptor, d);
      total *= count;
      if (count < 0 || total > Integer.MAX_VALUE || (long) lower + count > 1L << 31) {
        throw VariantCells.invalid(method, "an array has too many elements");
      }
      bounds.add(new SafeArray.Bound(lower, count));
    }
    if (bounds.isEmpty()) {
      throw VariantCells.invalid(method, "an array has no dimensions");
    }
    return bounds;
  }

  private Object elements(int type, long data, int count, Places places, @Nullable Object before) {
    return switch (type) {
      case VT_I1, VT_UI1 -> copy(data, JAVA_BYTE, new byte[count], count);
      case VT_I2, VT_UI2 -> copy(data, JAVA_SHORT_UNALIGNED, new short[count], count);
      case VT_I4, VT_UI4, VT_INT, VT_UINT, VT_ERROR ->
          copy(data, JAVA_INT_UNALIGNED, new int[count], count);
      case VT_I8, VT_UI8, VT_CY -> copy(data, JAVA_LONG_UNALIGNED, new long[count], count);
      case VT_R4 -> copy(data, JAVA_FLOAT_UNALIGNED, new float[count], count);
      case VT_R8, VT_DATE -> copy(data, JAVA_DOUBLE_UNALIGNED, new double[count], count);
      case VT_BOOL -> {
        boolean[] array = new boolean[count];
        for (int i = 0; i < count; i++) {
          array[i] = Memory.getShort(data + 2L * i) != 0;
        }
        yield array;
      }
      case VT_BSTR -> {
        String[] array = new String[count];
        for (int i = 0; i < count; i++) {
          array[i] = Text.readBstr(Memory.getLong(data + 8L * i));
        }
        yield array;
      }
      case VT_DECIMAL -> {
        BigDecimal[] array = new BigDecimal[count];
        for (int i = 0; i < count; i++) {
          array[i] = decimal(data + 16L * i).asDecimal();
        }
        yield array;
      }
      case VT_UNKNOWN, VT_DISPATCH -> {
        IUnknown[] array = new IUnknown[count];
        for (int i = 0; i < count; i++) {
          array[i] =
              pointer(
                  data + 8L * i,
                  type == VT_DISPATCH,
                  before instanceof IUnknown[] old ? old[i] : null);
        }
        yield array;
      }
      case VT_VARIANT -> {
        Variant[] array = new Variant[count];
        for (int i = 0; i < count; i++) {
          array[i] =
              variant(
                  data + (long) VariantCells.VARIANT * i,
                  places == Places.KEPT ? places : Places.FOLLOWED,
                  before instanceof Variant[] old ? old[i] : null);
        }
        yield array;
      }
      default -> throw new AssertionError(VarType.name(type));
    };
  }

  private static Object copy(long from, ValueLayout layout, Object to, int count) {
    if (count > 0) {
      MemorySegment.copy(NativeMemory.ALL, layout, from, to, 0, count);
    }
    return to;
  }

  /** Lends the interface pointers for the call. */
  static final class Lending extends VariantReader {
    private final Frame frame;

    Lending(Frame frame, String method) {
      super(method);
      this.frame = frame;
    }

    @Override
    <T extends IUnknown> T proxy(long cell, ComType<T> type) {
      return frame.lend(Memory.getLong(cell), type);
    }
  }

  /** Makes proxies that own a reference, which are closed again if reading fails. */
  abstract static class Owning extends VariantReader {
    final List<IUnknown> made;

    private Owning(String method, List<IUnknown> made) {
      super(method);
      this.made = made;
    }

    /** From now on a frame closes what has been made, unless its call commits. */
    final void takenBy(@Nullable Frame frame) {
      if (frame != null) {
        made.forEach(frame::taken);
      }
    }

    /** Closes what has been made. */
    final void undo() {
      made.forEach(IUnknown::close);
    }
  }

  /** Adds a reference for each pointer. */
  static final class Copying extends Owning {
    Copying(String method) {
      super(method, new ArrayList<>());
    }

    private Copying(String method, List<IUnknown> made) {
      super(method, made);
    }

    @Override
    <T extends IUnknown> T proxy(long cell, ComType<T> type) {
      T proxy = type.retain(MemorySegment.ofAddress(Memory.getLong(cell)));
      made.add(proxy);
      return proxy;
    }
  }

  /** Takes over the reference of each pointer, and leaves NULL. */
  static final class Taking extends Owning {
    private final Copying referenced;

    Taking(String method) {
      super(method, new ArrayList<>());
      referenced = new Copying(method, made);
    }

    @Override
    VariantReader referenced() {
      return referenced;
    }

    @Override
    <T extends IUnknown> T proxy(long cell, ComType<T> type) {
      T proxy = type.attach(MemorySegment.ofAddress(Memory.getLong(cell)));
      Memory.putLong(cell, 0L);
      made.add(proxy);
      return proxy;
    }
  }
}
