package io.comwright.property.value;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An array whose length stands elsewhere. The neutral form is a list. */
public interface ListKind extends Kind {
  /** What it has elements of. */
  Kind element();

  /** Whether it may be null. */
  boolean nullable();

  @Override
  default String type() {
    return element().typeOrNull() + "[]";
  }

  @Override
  default String typeOrNull() {
    return element().typeOrNull() + (nullable() ? " @Nullable []" : "[]");
  }

  @Override
  default Class<?> javaClass(World world) {
    return element().javaClass(world).arrayType();
  }

  @Override
  default void write(@Nullable Object value, Wire wire) {
    if (!nullable() || wire.present(value != null)) {
      wire.number(((List<?>) value).size(), 4);
      ((List<?>) value).forEach(each -> element().write(each, wire));
    }
  }

  @Override
  default @Nullable Object toJava(@Nullable Object value, World world) {
    if (value == null) {
      return null;
    }
    List<?> values = (List<?>) value;
    Object array = Array.newInstance(element().javaClass(world), values.size());
    for (int i = 0; i < values.size(); i++) {
      Array.set(array, i, element().toJava(values.get(i), world));
    }
    return array;
  }

  @Override
  default @Nullable Object fromJava(@Nullable Object value, World world) {
    if (value == null) {
      return null;
    }
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < Array.getLength(value); i++) {
      values.add(element().fromJava(Array.get(value, i), world));
    }
    return values;
  }

  @Override
  default void close(@Nullable Object value, World world) {
    for (int i = 0; value != null && i < Array.getLength(value); i++) {
      element().close(Array.get(value, i), world);
    }
  }
}
