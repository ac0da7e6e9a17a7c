package io.comwright.runtime;

import io.comwright.ComEnum;
import io.comwright.annotation.NativeSize;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/** Enums of native values: the constants by their values. */
public final class Enums {
  private static final ClassValue<Table> TABLES =
      new ClassValue<>() {
        @Override
        protected Table computeValue(Class<?> type) {
          return new Table();
        }
      };

  private Enums() {}

  /**
   * The constant for a native value: a binary search, which allocates nothing.
   *
   * @param value the value; what is above its size is ignored
   * @param unknown the constant that stands for all values without one
   * @param size the native size in bytes
   * @return the constant
   * @param <E> the enum
   */
  public static <E extends Enum<E> & ComEnum> E of(long value, E unknown, int size) {
    Table table = table(unknown, size);
    int at = Arrays.binarySearch(table.values, extended(value, size));
    return at < 0 ? unknown : unknown.getDeclaringClass().cast(table.constants[at]);
  }

  /**
   * The native value of a constant.
   *
   * @param constant the constant
   * @param unknown the constant that stands for all values without one
   * @param size the native size in bytes
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return the value, extended by its sign
   * @param <E> the enum
   * @throws IllegalArgumentException if the constant is the one for unknown values
   */
  public static <E extends Enum<E> & ComEnum> long value(
      E constant, E unknown, int size, String method, String parameter) {
    if (constant == unknown) {
      throw new IllegalArgumentException(
          method + ": " + parameter + " is " + constant + ", which has no native value of its own");
    }
    table(unknown, size);
    return extended(constant.value(), size);
  }

  /**
   * Compares the native size of an enum with the one that a class was compiled with.
   *
   * @param user what was compiled, for people
   * @param type the enum
   * @param compiled the size then, in bytes
   * @throws IncompatibleClassChangeError if it is another one now
   */
  public static void requireSize(String user, Class<? extends ComEnum> type, int compiled) {
    NativeSize stated = type.getAnnotation(NativeSize.class);
    int size = stated == null ? Integer.BYTES : stated.value();
    if (size != compiled) {
      throw new IncompatibleClassChangeError(
          "%s was compiled when %s had %s bytes; now it has %s. Compile both from the same sources"
              .formatted(user, type.getSimpleName(), compiled, size));
    }
  }

  private static long extended(long value, int size) {
    int shift = Long.SIZE - 8 * size;
    return value << shift >> shift;
  }

  private static <E extends Enum<E> & ComEnum> Table table(E unknown, int size) {
    Class<E> type = unknown.getDeclaringClass();
    Table table = TABLES.get(type);
    if (table.constants == null) {
      SortedMap<Long, E> constants = constants(type, unknown, size);
      table.values = constants.keySet().stream().mapToLong(Long::longValue).toArray();
      table.constants = constants.values().toArray();
    }
    return table;
  }

  private static <E extends Enum<E> & ComEnum> SortedMap<Long, E> constants(
      Class<E> type, E unknown, int size) {
    SortedMap<Long, E> constants = new TreeMap<>();
    int shift = Long.SIZE - 8 * size;
    for (E constant : type.getEnumConstants()) {
      long value = constant.value();
      if (constant == unknown) {
        continue;
      }
      if (extended(value, size) != value && value << shift >>> shift != value) {
        throw new IllegalArgumentException(
            "the value of %s.%s, %s, does not fit into %s bytes"
                .formatted(type.getSimpleName(), constant.name(), value, size));
      }
      constants.putIfAbsent(extended(value, size), constant);
    }
    return constants;
  }

  /** Sorted by value. Written once or more with the same contents, the constants last. */
  private static final class Table {
    volatile long[] values;
    volatile Object[] constants;
  }
}
