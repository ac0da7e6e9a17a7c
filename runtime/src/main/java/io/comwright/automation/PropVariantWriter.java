package io.comwright.automation;

import static io.comwright.automation.VarType.VT_VARIANT;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import io.comwright.Guid;
import io.comwright.TaskMemory;
import io.comwright.internal.NativeMemory;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Text;
import io.comwright.runtime.TextEncoding;
import java.lang.foreign.MemorySegment;
import java.util.List;

/** Writes PROPVARIANTs; where what they point at comes from differs. */
abstract class PropVariantWriter {
  private final VariantWriter shared;

  private PropVariantWriter(VariantWriter shared) {
    this.shared = shared;
  }

  abstract long text(String value, TextEncoding encoding);

  /** Zeroed memory. */
  abstract long allocate(long size);

  /** Frees a vector that could not be written to its end. */
  abstract void discard(int type, long count, long elements);

  /** Writes a PROPVARIANT. If it throws, {@code VT_EMPTY} is there. */
  final void write(long address, PropVariant value) {
    Memory.clear(address, PropVariants.SIZE);
    switch (value) {
      case PropVariant.Shared(Variant v) -> {
        shared.variant(address, v);
        return;
      }
      case PropVariant.Clsid(Guid v) -> {
        long guid = allocate(16);
        Memory.putGuid(guid, v);
        Memory.putLong(address + PropVariantCells.UNION, guid);
      }
      case PropVariant.Blob(byte[] bytes) -> {
        if (bytes.length > 0) {
          long memory = allocate(bytes.length);
          MemorySegment.copy(bytes, 0, NativeMemory.ALL, JAVA_BYTE, memory, bytes.length);
          Memory.putLong(address + PropVariantCells.ELEMENTS, memory);
        }
        Memory.putInt(address + PropVariantCells.UNION, bytes.length);
      }
      case PropVariant.Vector(int type, List<PropVariant> elements) -> {
        if (!elements.isEmpty()) {
          Memory.putLong(address + PropVariantCells.ELEMENTS, vector(type, elements));
        }
        Memory.putInt(address + PropVariantCells.UNION, elements.size());
      }
      default -> element(value.vt(), address + PropVariantCells.UNION, value);
    }
    Memory.putShort(address, (short) value.vt());
  }

  private long vector(int type, List<PropVariant> elements) {
    long size = PropVariantCells.elementSize(type);
    long memory = allocate(size * elements.size());
    try {
      for (int i = 0; i < elements.size(); i++) {
        element(type, memory + size * i, elements.get(i));
      }
      return memory;
    } catch (Throwable e) {
      discard(type, elements.size(), memory);
      throw e;
    }
  }

  private void element(int type, long address, PropVariant value) {
    if (type == VT_VARIANT) {
      write(address, value);
      return;
    }
    switch (value) {
      case PropVariant.Shared(Variant v) -> shared.cell(type, address, v);
      case PropVariant.Lpstr(String v) ->
          Memory.putLong(address, v == null ? 0 : text(v, TextEncoding.ANSI));
      case PropVariant.Lpwstr(String v) ->
          Memory.putLong(address, v == null ? 0 : text(v, TextEncoding.UTF16));
      case PropVariant.FileTime(long v) -> Memory.putLong(address, v);
      case PropVariant.Clsid(Guid v) -> Memory.putGuid(address, v);
      default -> throw new AssertionError(value);
    }
  }

  /** What the callee frees nothing of: it lies in the frame. */
  static final class Argument extends PropVariantWriter {
    private final Frame frame;
    private final String method;
    private final String parameter;

    Argument(Frame frame, String method, String parameter) {
      super(new VariantWriter.Argument(frame, method, parameter));
      this.frame = frame;
      this.method = method;
      this.parameter = parameter;
    }

    @Override
    long text(String value, TextEncoding encoding) {
      return frame.text(value, encoding, method, parameter);
    }

    @Override
    long allocate(long size) {
      return frame.cell(size);
    }

    @Override
    void discard(int type, long count, long elements) {}
  }

  /** What the receiver frees. */
  static final class Owned extends PropVariantWriter {
    Owned(String method, String parameter) {
      super(new VariantWriter.Owned(method, parameter));
    }

    @Override
    long text(String value, TextEncoding encoding) {
      return Text.create(value, encoding, TaskMemory.allocator());
    }

    @Override
    long allocate(long size) {
      long address = Memory.allocate(TaskMemory.allocator(), size);
      Memory.clear(address, size);
      return address;
    }

    @Override
    void discard(int type, long count, long elements) {
      PropVariantCells.freeVector(type, count, elements);
    }
  }
}
