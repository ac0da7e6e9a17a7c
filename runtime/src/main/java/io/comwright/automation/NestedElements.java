package io.comwright.automation;

import io.comwright.automation.SafeArray.Bound;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Elements as nested Java arrays and lists, one level for each dimension. */
final class NestedElements {
  private final Elements elements;
  private final List<Bound> bounds;

  NestedElements(Elements elements, List<Bound> bounds) {
    this.elements = elements;
    this.bounds = bounds;
  }

  /** The dimensions of a Java array or list, by the first element of each. */
  static List<Bound> bounds(Object nested) {
    int depth = depth(nested.getClass());
    if (depth == 0 && !(nested instanceof List<?>)) {
      throw new IllegalArgumentException("neither an array nor a list: " + nested.getClass());
    }
    List<Bound> bounds = new ArrayList<>();
    Object level = nested;
    for (int d = 0; depth == 0 ? level instanceof List<?> : d < depth; d++) {
      int count = level == null ? 0 : length(level);
      bounds.add(new Bound(0, count));
      level = count == 0 ? null : item(level, 0);
    }
    return bounds;
  }

  /** How many levels of arrays a class has. */
  static int depth(Class<?> type) {
    int depth = 0;
    for (Class<?> c = type; c.isArray(); c = c.getComponentType()) {
      depth++;
    }
    return depth;
  }

  private static int length(Object level) {
    return level instanceof List<?> list ? list.size() : Array.getLength(level);
  }

  private static @Nullable Object item(Object level, int index) {
    return level instanceof List<?> list ? list.get(index) : Array.get(level, index);
  }

  /** Stores the elements. */
  void store(Object nested) {
    store(0, 0, 1, nested);
  }

  private void store(int dimension, int offset, int stride, @Nullable Object level) {
    if (dimension == bounds.size()) {
      elements.store(offset, Variant.of(elements.type(), level));
      return;
    }
    int count = bounds.get(dimension).count();
    boolean nested = level != null && (level.getClass().isArray() || level instanceof List<?>);
    if (!nested || length(level) != count) {
      throw new IllegalArgumentException("the nested arrays are not rectangular");
    }
    for (int i = 0; i < count; i++) {
      store(dimension + 1, offset + i * stride, stride * count, item(level, i));
    }
  }

  /** A Java array of them. */
  Object toArray(Class<?> type) {
    return toArray(type, 0, 0, 1);
  }

  private @Nullable Object toArray(Class<?> type, int dimension, int offset, int stride) {
    if (dimension == bounds.size()) {
      return elements.get(offset, type);
    }
    int count = bounds.get(dimension).count();
    Object array = Array.newInstance(type.getComponentType(), count);
    for (int i = 0; i < count; i++) {
      Array.set(
          array,
          i,
          toArray(type.getComponentType(), dimension + 1, offset + i * stride, stride * count));
    }
    return array;
  }
}
