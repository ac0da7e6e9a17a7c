package io.comwright.automation;

import static io.comwright.automation.VarType.VT_BLOB;
import static io.comwright.automation.VarType.VT_BLOB_OBJECT;
import static io.comwright.automation.VarType.VT_BSTR;
import static io.comwright.automation.VarType.VT_CF;
import static io.comwright.automation.VarType.VT_CLSID;
import static io.comwright.automation.VarType.VT_EMPTY;
import static io.comwright.automation.VarType.VT_FILETIME;
import static io.comwright.automation.VarType.VT_LPSTR;
import static io.comwright.automation.VarType.VT_LPWSTR;
import static io.comwright.automation.VarType.VT_STORAGE;
import static io.comwright.automation.VarType.VT_STORED_OBJECT;
import static io.comwright.automation.VarType.VT_STREAM;
import static io.comwright.automation.VarType.VT_STREAMED_OBJECT;
import static io.comwright.automation.VarType.VT_UNKNOWN;
import static io.comwright.automation.VarType.VT_VARIANT;
import static io.comwright.automation.VarType.VT_VECTOR;
import static io.comwright.automation.VarType.VT_VERSIONED_STREAM;

import io.comwright.TaskMemory;
import io.comwright.runtime.Memory;

/** What PROPVARIANTs hold in native memory: where it lies, and how to free it. */
final class PropVariantCells {
  /** Where the value lies, or the number of a counted one. */
  static final int UNION = VariantCells.UNION;

  /** Where the address of a counted value lies. */
  static final int ELEMENTS = 16;

  private PropVariantCells() {}

  /** {@code PropVariantClear}. Leaves {@code VT_EMPTY}. */
  static void clear(long address) {
    int vt = Short.toUnsignedInt(Memory.getShort(address));
    switch (vt) {
      case VT_LPSTR, VT_LPWSTR, VT_CLSID ->
          TaskMemory.allocator().free(Memory.getLong(address + UNION));
      case VT_CF -> {
        long data = Memory.getLong(address + UNION);
        if (data != 0) {
          clearElement(VT_CF, data);
        }
        TaskMemory.allocator().free(data);
      }
      case VT_BLOB, VT_BLOB_OBJECT ->
          TaskMemory.allocator().free(Memory.getLong(address + ELEMENTS));
      case VT_STREAM, VT_STORAGE, VT_STREAMED_OBJECT, VT_STORED_OBJECT ->
          VariantCells.clear(VT_UNKNOWN, address + UNION);
      case VT_VERSIONED_STREAM -> {
        // A GUID and an IStream pointer.
        long stream = Memory.getLong(address + UNION);
        if (stream != 0) {
          VariantCells.clear(VT_UNKNOWN, stream + 16);
        }
        TaskMemory.allocator().free(stream);
      }
      default -> {
        if ((vt & VT_VECTOR) != 0) {
          long count = Integer.toUnsignedLong(Memory.getInt(address + UNION));
          freeVector(vt & ~VT_VECTOR, count, Memory.getLong(address + ELEMENTS));
        } else {
          VariantCells.clear(address);
        }
      }
    }
    Memory.putShort(address, (short) VT_EMPTY);
  }

  /** Frees a vector, and what its elements hold. */
  static void freeVector(int type, long count, long elements) {
    if (elements == 0) {
      return;
    }
    switch (type) {
      case VT_BSTR, VT_LPSTR, VT_LPWSTR, VT_VARIANT, VT_CF -> {
        for (long i = 0; i < count; i++) {
          clearElement(type, elements + elementSize(type) * i);
        }
      }
      default -> {}
    }
    TaskMemory.allocator().free(elements);
  }

  /** Frees what an element of a vector holds. */
  private static void clearElement(int type, long address) {
    switch (type) {
      case VT_BSTR -> VariantCells.clear(VT_BSTR, address);
      case VT_VARIANT -> clear(address);
      // A CLIPDATA: its size, its format, its bytes.
      case VT_CF -> TaskMemory.allocator().free(Memory.getLong(address + 8));
      default -> TaskMemory.allocator().free(Memory.getLong(address));
    }
  }

  /** The size of an element of a vector in bytes. */
  static int elementSize(int type) {
    return switch (type) {
      case VT_LPSTR, VT_LPWSTR, VT_FILETIME -> 8;
      case VT_CLSID, VT_CF -> 16;
      default -> VariantCells.size(type);
    };
  }
}
