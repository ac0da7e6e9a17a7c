package io.comwright.runtime;

import io.comwright.ComType;
import io.comwright.Guid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * The interfaces that a COM object answers, with their vtables. The set is static over the object's
 * life ("Rules for Implementing QueryInterface").
 *
 * <p>The IID of a base interface is answered with the cell of the first interface that derives from
 * it, since a vtable begins with its base's; IUnknown always with the first cell, which so is the
 * object's identity.
 */
final class ExposedClass {
  /** By cell; 0 for the vtable of ISupportErrorInfo, whose cell is made when it is asked for. */
  private final long[] vtables;

  private final long[] most;
  private final long[] least;
  private final int[] cells;

  private ExposedClass(long[] vtables, List<Guid> iids, List<Integer> cells) {
    this.vtables = vtables;
    this.most = new long[iids.size()];
    this.least = new long[iids.size()];
    this.cells = new int[iids.size()];
    for (int i = 0; i < iids.size(); i++) {
      most[i] = iids.get(i).mostSignificantBits();
      least[i] = iids.get(i).leastSignificantBits();
      this.cells[i] = cells.get(i);
    }
  }

  /**
   * The class of objects with these interfaces and their bases.
   *
   * @param types the interfaces; none for an object that has IUnknown alone
   * @param vtable where the vtable of an interface comes from
   * @return the class
   * @throws IllegalArgumentException if two interfaces have the same IID
   */
  static ExposedClass of(List<ComType<?>> types, ToLongFunction<ComType<?>> vtable) {
    List<ComType<?>> leaves = leaves(types);
    List<ComType<?>> answered = new ArrayList<>();
    List<Guid> iids = new ArrayList<>();
    List<Integer> cells = new ArrayList<>();
    for (int cell = 0; cell < leaves.size(); cell++) {
      for (ComType<?> type = leaves.get(cell); type != null; type = type.base()) {
        if (!answered.contains(type)) {
          requireNew(type, answered);
          answered.add(type);
          iids.add(type.iid());
          cells.add(cell);
        }
      }
    }
    long[] vtables = new long[leaves.size()];
    for (int cell = 0; cell < vtables.length; cell++) {
      vtables[cell] = vtable.applyAsLong(leaves.get(cell));
    }
    if (!iids.contains(SupportErrorInfo.IID)) {
      iids.add(SupportErrorInfo.IID);
      cells.add(vtables.length);
      vtables = Arrays.copyOf(vtables, vtables.length + 1);
    }
    return new ExposedClass(vtables, iids, cells);
  }

  /** Those from which no other derives. */
  private static List<ComType<?>> leaves(List<ComType<?>> types) {
    List<ComType<?>> leaves = new ArrayList<>();
    for (ComType<?> type : types) {
      if (!leaves.contains(type) && !isBase(type, types)) {
        leaves.add(type);
      }
    }
    return leaves.isEmpty() ? List.of(Unknown.type()) : leaves;
  }

  private static boolean isBase(ComType<?> type, List<ComType<?>> types) {
    for (ComType<?> other : types) {
      if (derives(other, type)) {
        return true;
      }
    }
    return false;
  }

  /** Objects of the runtime itself, with one interface. */
  static ExposedClass of(Guid iid, long vtable) {
    return new ExposedClass(new long[] {vtable}, List.of(Unknown.type().iid(), iid), List.of(0, 0));
  }

  /** An object with one vtable and no IID. */
  static ExposedClass uncounted(long vtable) {
    return new ExposedClass(new long[] {vtable}, List.of(), List.of());
  }

  private static boolean derives(ComType<?> type, ComType<?> from) {
    for (ComType<?> base = type.base(); base != null; base = base.base()) {
      if (base == from) {
        return true;
      }
    }
    return false;
  }

  private static void requireNew(ComType<?> type, List<ComType<?>> answered) {
    for (ComType<?> other : answered) {
      if (other.iid().equals(type.iid())) {
        throw new IllegalArgumentException(
            type.type().getName()
                + " and "
                + other.type().getName()
                + " have the same IID "
                + type.iid()
                + ": one object cannot answer both");
      }
    }
  }

  int cellCount() {
    return vtables.length;
  }

  long vtable(int cell) {
    return vtables[cell];
  }

  /** The vtable of a cell that is made when it is asked for. */
  long lateVtable() {
    return SupportErrorInfo.vtable();
  }

  /** The address of the vtable that a cell gets when the object ends. */
  long deadVtable() {
    return most.length == 0 ? DeadVtable.WITHOUT_UNKNOWN : DeadVtable.ADDRESS;
  }

  int cell(long mostSignificantBits, long leastSignificantBits) {
    for (int i = 0; i < most.length; i++) {
      if (least[i] == leastSignificantBits && most[i] == mostSignificantBits) {
        return cells[i];
      }
    }
    return -1;
  }

  /**
   * Whether the interface is answered.
   *
   * @param iid an IID
   * @return true if QueryInterface succeeds for it
   */
  boolean answers(Guid iid) {
    return cell(iid.mostSignificantBits(), iid.leastSignificantBits()) >= 0;
  }
}
