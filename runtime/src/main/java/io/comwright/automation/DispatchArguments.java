package io.comwright.automation;

import io.comwright.ComException;
import io.comwright.HResult;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Upcall;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * {@code DISPPARAMS}: 24 bytes (Microsoft Learn, "DISPPARAMS structure (oaidl.h)"). Arguments with
 * a name come first, in the order of their names; those without one follow, the last one first.
 */
final class DispatchArguments {
  static final int SIZE = 24;

  private static final int NAMES = 8;
  private static final int COUNT = 16;
  private static final int NAME_COUNT = 20;

  /** More than any compiler or script makes. */
  private static final int MOST = 0xffff;

  private DispatchArguments() {}

  /**
   * Writes the arguments of a call into the frame, as {@link Variants#store} does each.
   *
   * @return the address of the structure
   */
  static long write(Frame frame, Invocation call, String method) {
    int namedCount = call.named().size();
    int count = call.count();
    long values = frame.array(count, Variants.SIZE);
    long names = frame.array(namedCount, Integer.BYTES);
    for (int i = 0; i < count; i++) {
      int index = toIndex(i, count, namedCount);
      Variants.store(
          frame,
          call.argument(index),
          values + (long) Variants.SIZE * i,
          method,
          "the argument with the index " + index);
    }
    for (int i = 0; i < namedCount; i++) {
      Memory.putInt(names + (long) Integer.BYTES * i, call.named().get(i).id());
    }
    long structure = frame.cell(SIZE);
    Memory.putLong(structure, count == 0 ? 0 : values);
    Memory.putLong(structure + NAMES, namedCount == 0 ? 0 : names);
    Memory.putInt(structure + COUNT, count);
    Memory.putInt(structure + NAME_COUNT, namedCount);
    return structure;
  }

  /** The index that {@link Invocation#argument(int)} takes, for one in {@code rgvarg}. */
  static int toIndex(int at, int count, int namedCount) {
    return at < namedCount ? count - namedCount + at : count - 1 - at;
  }

  /** The index in {@code rgvarg}, for one that {@link Invocation#argument(int)} takes. */
  static int toNative(int index, int count, int namedCount) {
    int positional = count - namedCount;
    return index < positional ? count - 1 - index : index - positional;
  }

  /** The same for the arguments in a structure, or -1 if it has none with the index. */
  static int toNative(int index, long structure) {
    int count = Memory.getInt(structure + COUNT);
    return index < 0 || index >= count
        ? -1
        : toNative(index, count, Memory.getInt(structure + NAME_COUNT));
  }

  /** Reads what a caller has passed, as {@link Variants#lend} does each. */
  static Invocation read(
      Frame frame,
      int member,
      int locale,
      int flags,
      long structure,
      boolean wantsResult,
      String method) {
    Upcall.nonNull(structure, method, "pDispParams");
    int count = Memory.getInt(structure + COUNT);
    int namedCount = Memory.getInt(structure + NAME_COUNT);
    if (count < 0 || count > MOST || namedCount < 0 || namedCount > count) {
      throw new ComException(
          HResult.E_INVALIDARG, method, count + " arguments, " + namedCount + " of them named");
    }
    long values = count == 0 ? 0 : Upcall.nonNull(Memory.getLong(structure), method, "rgvarg");
    long names =
        namedCount == 0
            ? 0
            : Upcall.nonNull(Memory.getLong(structure + NAMES), method, "rgdispidNamedArgs");
    List<Invocation.Named> named = new ArrayList<>(namedCount);
    List<Variant> arguments = new ArrayList<>(count - namedCount);
    for (int i = 0; i < count; i++) {
      Variant value = lend(frame, values, i, count, namedCount, method);
      if (i < namedCount) {
        named.add(new Invocation.Named(Memory.getInt(names + (long) Integer.BYTES * i), value));
      } else {
        arguments.add(value);
      }
    }
    Collections.reverse(arguments);
    return new Invocation(member, locale, flags, arguments, named, wantsResult);
  }

  private static Variant lend(
      Frame frame, long values, int i, int count, int namedCount, String method) {
    try {
      return Variants.lend(frame, values + (long) Variants.SIZE * i, method);
    } catch (ComException e) {
      throw new BadArgumentException(
          e.hresult().code(), toIndex(i, count, namedCount), Conversion.detail(e));
    }
  }
}
