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

import io.comwright.ComException;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IUnknownVtable;
import io.comwright.internal.Heap;
import io.comwright.runtime.Calls;
import io.comwright.runtime.ExposedObject;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.Text;
import io.comwright.runtime.VtableProxy;
import org.jspecify.annotations.Nullable;

/**
 * The native places of automation values: the cells that a {@code VT_BYREF} points at, the elements
 * of an array, and the union of a VARIANT. A cell is as large as its type; that of {@code
 * VT_VARIANT} is a whole VARIANT.
 */
final class VariantCells {
  /** The size of a VARIANT on 64 bits. */
  static final int VARIANT = 24;

  /** Where its union begins. */
  static final int UNION = 8;

  private static final int SLOT_RecordDestroy = 18;

  private VariantCells() {}

  /** The size of a cell in bytes, or 0 if there are none of the type. */
  static int size(int type) {
    if ((type & VT_ARRAY) != 0) {
      return elementSize(type & ~VT_ARRAY) == 0 ? 0 : 8;
    }
    return elementSize(type);
  }

  private static int elementSize(int type) {
    return switch (type) {
      case VT_I1, VT_UI1 -> 1;
      case VT_I2, VT_UI2, VT_BOOL -> 2;
      case VT_I4, VT_UI4, VT_INT, VT_UINT, VT_R4, VT_ERROR -> 4;
      case VT_I8, VT_UI8, VT_R8, VT_CY, VT_DATE, VT_BSTR, VT_UNKNOWN, VT_DISPATCH -> 8;
      case VT_DECIMAL -> 16;
      case VT_VARIANT -> VARIANT;
      default -> 0;
    };
  }

  static ComException badType(int vt, String method) {
    return new ComException(
        HResult.DISP_E_BADVARTYPE, method, VarType.name(vt) + " is not supported");
  }

  static ComException invalid(String method, String detail) {
    return new ComException(HResult.E_INVALIDARG, method, detail);
  }

  /**
   * {@code VariantClear}: frees what a VARIANT holds. It is {@code VT_EMPTY} before anything is.
   */
  static void clear(long address) {
    int vt = Short.toUnsignedInt(Memory.getShort(address));
    Memory.putShort(address, (short) VT_EMPTY);
    if (vt == VT_RECORD) {
      destroyRecord(Memory.getLong(address + 8), Memory.getLong(address + 16));
    } else if ((vt & VT_BYREF) == 0) {
      clear(vt, address + UNION);
    }
  }

  private static void destroyRecord(long memory, long description) {
    if (description != 0) {
      if (memory != 0) {
        Calls.call(description, SLOT_RecordDestroy, memory);
      }
      Calls.call(description, IUnknownVtable.SLOT_Release);
    }
  }

  /** Frees what a cell holds; a pointer in it is NULL before it is freed. */
  static void clear(int type, long cell) {
    if ((type & VT_ARRAY) != 0) {
      destroy(takePointer(cell));
      return;
    }
    switch (type) {
      case VT_BSTR -> Text.freeBstr(takePointer(cell));
      case VT_UNKNOWN, VT_DISPATCH -> {
        long pointer = takePointer(cell);
        if (pointer != 0) {
          Calls.call(pointer, IUnknownVtable.SLOT_Release);
        }
      }
      case VT_VARIANT -> clear(cell);
      default -> {}
    }
  }

  private static long takePointer(long cell) {
    long pointer = Memory.getLong(cell);
    Memory.putLong(cell, 0L);
    return pointer;
  }

  /** {@code SafeArrayDestroy}: frees an array, unless somebody has locked it. */
  static void destroy(long descriptor) {
    if (descriptor == 0 || SafeArrayMemory.locked(descriptor)) {
      return;
    }
    if (!Heap.WINDOWS) {
      int type = elementType(descriptor);
      if (type == VT_BSTR || type == VT_UNKNOWN || type == VT_DISPATCH || type == VT_VARIANT) {
        long data = SafeArrayMemory.data(descriptor);
        long count = data == 0 ? 0 : count(descriptor);
        for (long i = 0; i < count; i++) {
          clear(type, data + i * size(type));
        }
      }
    }
    SafeArrayMemory.free(descriptor);
  }

  /** The number of elements of all dimensions. */
  static long count(long descriptor) {
    int dimensions = SafeArrayMemory.dimensions(descriptor);
    long count = dimensions == 0 ? 0 : 1;
    for (int d = 0; d < dimensions; d++) {
      count *= Integer.toUnsignedLong(SafeArrayMemory.count(descriptor, d));
    }
    return count;
  }

  /** The element type that a descriptor tells, or 0. */
  static int elementType(long descriptor) {
    int features = SafeArrayMemory.features(descriptor);
    if ((features & SafeArrayMemory.FADF_RECORD) != 0) {
      return VT_RECORD;
    }
    if ((features & SafeArrayMemory.FADF_BSTR) != 0) {
      return VT_BSTR;
    }
    if ((features & SafeArrayMemory.FADF_VARIANT) != 0) {
      return VT_VARIANT;
    }
    if ((features & SafeArrayMemory.FADF_DISPATCH) != 0) {
      return VT_DISPATCH;
    }
    if ((features & SafeArrayMemory.FADF_UNKNOWN) != 0) {
      return VT_UNKNOWN;
    }
    if ((features & SafeArrayMemory.FADF_HAVEIID) != 0) {
      // The oleaut32 of Wine says no more of some.
      boolean dispatch = SafeArrayMemory.iid(descriptor).equals(DispatchType.TYPE.iid());
      return dispatch ? VT_DISPATCH : VT_UNKNOWN;
    }
    return (features & SafeArrayMemory.FADF_HAVEVARTYPE) != 0
        ? SafeArrayMemory.elementType(descriptor)
        : VT_EMPTY;
  }

  static SafeArrayMemory.Shape shape(SafeArray array) {
    int type = array.elementType();
    int features =
        switch (type) {
          case VT_BSTR -> SafeArrayMemory.FADF_BSTR;
          case VT_UNKNOWN -> SafeArrayMemory.FADF_UNKNOWN;
          case VT_DISPATCH -> SafeArrayMemory.FADF_DISPATCH;
          case VT_VARIANT -> SafeArrayMemory.FADF_VARIANT;
          default -> 0;
        };
    Guid iid =
        switch (type) {
          case VT_UNKNOWN -> IUnknownVtable.IID_IUnknown;
          case VT_DISPATCH -> DispatchType.TYPE.iid();
          default -> null;
        };
    return new SafeArrayMemory.Shape(
        type,
        size(type),
        features,
        iid,
        array.bounds().stream().mapToInt(SafeArray.Bound::count).toArray(),
        array.bounds().stream().mapToInt(SafeArray.Bound::lower).toArray());
  }

  /** Whether a pointer that a callee may have replaced is the one that was passed for an object. */
  static boolean isStill(IUnknown object, long pointer, boolean dispatch) {
    if (!(object instanceof VtableProxy proxy)) {
      ExposedObject exposed = ExposedObject.find(pointer);
      return exposed != null && exposed.target() == object;
    }
    if (Proxies.pointerOrNull(proxy) == pointer) {
      return true;
    }
    if (!dispatch || DispatchType.known(proxy) || Proxies.pointerOrNull(proxy) == 0) {
      return false;
    }
    try (@Nullable IDispatch queried = Proxies.tryFrom(object, DispatchType.TYPE)) {
      return queried instanceof VtableProxy other && Proxies.pointerOrNull(other) == pointer;
    } catch (ComException e) {
      return false;
    }
  }
}
