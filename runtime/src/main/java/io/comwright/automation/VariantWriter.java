package io.comwright.automation;

import static io.comwright.automation.VarType.VT_DISPATCH;
import static io.comwright.automation.VarType.VT_VARIANT;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.IUnknownVtable;
import io.comwright.internal.NativeMemory;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.Text;
import io.comwright.runtime.VtableProxy;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Writes automation values into native memory; where what they point at comes from differs. */
abstract class VariantWriter {
  private static final short TRUE = -1;

  abstract long bstr(String value);

  /** The pointer for an object that is not null, as {@code IUnknown} or {@code IDispatch}. */
  abstract long pointer(IUnknown object, boolean dispatch);

  abstract long array(SafeArray array);

  abstract long place(Variant.ByRef place);

  /** Writes a VARIANT. If it throws, {@code VT_EMPTY} is there. */
  final void variant(long address, Variant value) {
    Memory.clear(address, VariantCells.VARIANT);
    if (value instanceof Variant.Decimal(BigDecimal number)) {
      Decimals.put(address, number);
    } else {
      union(address + VariantCells.UNION, value);
    }
    Memory.putShort(address, (short) value.vt());
  }

  /** Writes a cell, which is zeroed. If it throws, it is still zeroed. */
  final void cell(int type, long cell, Variant value) {
    if (type == VT_VARIANT) {
      variant(cell, value);
    } else {
      union(cell, value);
    }
  }

  private void union(long address, Variant value) {
    switch (value) {
      case Variant.Empty v -> {}
      case Variant.Null v -> {}
      case Variant.I1(byte v) -> Memory.putByte(address, v);
      case Variant.UI1(int v) -> Memory.putByte(address, (byte) v);
      case Variant.I2(short v) -> Memory.putShort(address, v);
      case Variant.UI2(int v) -> Memory.putShort(address, (short) v);
      case Variant.I4(int v) -> Memory.putInt(address, v);
      case Variant.UI4(long v) -> Memory.putInt(address, (int) v);
      case Variant.Int(int v) -> Memory.putInt(address, v);
      case Variant.UInt(long v) -> Memory.putInt(address, (int) v);
      case Variant.I8(long v) -> Memory.putLong(address, v);
      case Variant.UI8(long v) -> Memory.putLong(address, v);
      case Variant.R4(float v) -> Memory.putFloat(address, v);
      case Variant.R8(double v) -> Memory.putDouble(address, v);
      case Variant.Bool(boolean v) -> Memory.putShort(address, v ? TRUE : 0);
      case Variant.Bstr(String v) -> Memory.putLong(address, v == null ? 0 : bstr(v));
      case Variant.Currency v -> Memory.putLong(address, v.tenThousandths());
      case Variant.Decimal(BigDecimal v) -> Decimals.put(address, v);
      case Variant.Date(double v) -> Memory.putDouble(address, v);
      case Variant.Error(HResult v) -> Memory.putInt(address, v.code());
      case Variant.Unknown(IUnknown v) -> pointer(address, v, false);
      case Variant.Dispatch(IUnknown v) -> pointer(address, v, true);
      case Variant.Array(int type, SafeArray v) ->
          Memory.putLong(address, v == null ? 0 : array(v));
      case Variant.ByRef v -> Memory.putLong(address, place(v));
    }
  }

  private void pointer(long address, @Nullable IUnknown object, boolean dispatch) {
    Memory.putLong(address, object == null ? 0 : pointer(object, dispatch));
  }

  /** Writes the elements of an array, which are zeroed. What is not written stays zeroed. */
  final void elements(SafeArray array, long data) {
    switch (array.elements()) {
      case byte[] a -> copy(a, JAVA_BYTE, data, a.length);
      case short[] a -> copy(a, JAVA_SHORT_UNALIGNED, data, a.length);
      case int[] a -> copy(a, JAVA_INT_UNALIGNED, data, a.length);
      case long[] a -> copy(a, JAVA_LONG_UNALIGNED, data, a.length);
      case float[] a -> copy(a, JAVA_FLOAT_UNALIGNED, data, a.length);
      case double[] a -> copy(a, JAVA_DOUBLE_UNALIGNED, data, a.length);
      case boolean[] a -> {
        for (int i = 0; i < a.length; i++) {
          Memory.putShort(data + 2L * i, a[i] ? TRUE : 0);
        }
      }
      case String[] a -> {
        for (int i = 0; i < a.length; i++) {
          Memory.putLong(data + 8L * i, bstr(a[i]));
        }
      }
      case BigDecimal[] a -> {
        for (int i = 0; i < a.length; i++) {
          Decimals.put(data + 16L * i, a[i]);
        }
      }
      case IUnknown[] a -> {
        for (int i = 0; i < a.length; i++) {
          pointer(data + 8L * i, a[i], array.elementType() == VT_DISPATCH);
        }
      }
      case Variant[] a -> {
        for (int i = 0; i < a.length; i++) {
          variant(data + (long) VariantCells.VARIANT * i, a[i]);
        }
      }
      default -> throw new AssertionError(array);
    }
  }

  private static void copy(Object from, java.lang.foreign.ValueLayout layout, long to, int length) {
    java.lang.foreign.MemorySegment.copy(from, 0, NativeMemory.ALL, layout, to, length);
  }

  /**
   * What an {@code [in]} argument points at: memory of the frame, and pointers that are borrowed
   * for the call. A place is memory of the frame too, but what it holds is the callee's to replace,
   * and so is allocated; what is there at the end of the call is freed.
   */
  static final class Argument extends VariantWriter {
    private final Frame frame;
    private final String method;
    private final String parameter;
    private final Owned owned;

    Argument(Frame frame, String method, String parameter) {
      this.frame = frame;
      this.method = method;
      this.parameter = parameter;
      this.owned = new Owned(method, parameter);
    }

    @Override
    long bstr(String value) {
      return frame.bstr(value, method, parameter);
    }

    @Override
    long pointer(IUnknown object, boolean dispatch) {
      if (dispatch && object instanceof VtableProxy proxy && !DispatchType.known(proxy)) {
        IUnknown queried = Proxies.from(object, DispatchType.TYPE);
        frame.atExit(queried::close);
        return Proxies.pointerOf(queried, method);
      }
      return frame.pointer(
          object, dispatch ? DispatchType.TYPE : IUnknownProxy.TYPE, method, parameter);
    }

    @Override
    long array(SafeArray array) {
      SafeArrayMemory.Shape shape = VariantCells.shape(array);
      long data = frame.cell(Math.max(shape.dataSize(), 1));
      long descriptor =
          SafeArrayMemory.initialize(
              frame.cell(shape.blockSize()),
              shape,
              SafeArrayMemory.FADF_AUTO | SafeArrayMemory.FADF_FIXEDSIZE,
              data);
      elements(array, data);
      return descriptor;
    }

    @Override
    long place(Variant.ByRef place) {
      return place(place.type(), place.get());
    }

    /** A cell of the frame whose contents are the callee's to replace. */
    long place(int type, Variant value) {
      long cell = frame.cell(VariantCells.size(type));
      if (type == VT_VARIANT && value instanceof Variant.ByRef inner) {
        Memory.putLong(cell + VariantCells.UNION, place(inner));
        Memory.putShort(cell, (short) inner.vt());
      } else {
        owned.cell(type, cell, value);
      }
      frame.atExit(() -> VariantCells.clear(type, cell));
      return cell;
    }
  }

  /**
   * What the receiver frees: BSTRs and arrays of their allocators, and a reference for each
   * pointer. If writing throws, what had been made is freed.
   */
  static final class Owned extends VariantWriter {
    private final String method;
    private final String parameter;

    Owned(String method, String parameter) {
      this.method = method;
      this.parameter = parameter;
    }

    @Override
    long bstr(String value) {
      return Text.createBstr(value);
    }

    @Override
    long pointer(IUnknown object, boolean dispatch) {
      if (dispatch && object instanceof VtableProxy proxy && !DispatchType.known(proxy)) {
        try (IUnknown queried = Proxies.from(object, DispatchType.TYPE)) {
          long pointer = Proxies.pointerOf(queried, method);
          Calls.call(pointer, IUnknownVtable.SLOT_AddRef);
          return pointer;
        }
      }
      return Answers.detach(object, dispatch ? DispatchType.TYPE : IUnknownProxy.TYPE, method);
    }

    @Override
    long array(SafeArray array) {
      long descriptor = SafeArrayMemory.create(VariantCells.shape(array));
      try {
        elements(array, SafeArrayMemory.data(descriptor));
        return descriptor;
      } catch (Throwable e) {
        VariantCells.destroy(descriptor);
        throw e;
      }
    }

    @Override
    long place(Variant.ByRef place) {
      throw new IllegalArgumentException(
          method
              + ": "
              + parameter
              + " refers to a place ("
              + place
              + "), which nobody would free; pass what it holds");
    }
  }
}
