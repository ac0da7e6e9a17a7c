package io.comwright.property.value;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** An array in a struct. The neutral form is a list. */
public record FixedArrayKind(Kind element, int length) implements Kind {
  @Override
  public String annotations() {
    return "@FixedSize(%d) %s".formatted(length, element.annotations());
  }

  @Override
  public String type() {
    return element.typeOrNull() + "[]";
  }

  @Override
  public Class<?> javaClass(World world) {
    return element.javaClass(world).arrayType();
  }

  @Override
  public String cell() {
    return "Fixed<%s, %d>".formatted(element.cell(), length);
  }

  @Override
  public boolean ownable() {
    return element.ownable();
  }

  @Override
  public boolean aligned() {
    return element.aligned();
  }

  @Override
  public int words() {
    return length * element.words();
  }

  @Override
  public Object draw(Random random) {
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      values.add(element.draw(random));
    }
    return values;
  }

  @Override
  public void write(Object value, Wire wire) {
    ((List<?>) value).forEach(each -> element.write(each, wire));
  }

  @Override
  public Object toJava(Object value, World world) {
    Object array = Array.newInstance(element.javaClass(world), length);
    for (int i = 0; i < length; i++) {
      Array.set(array, i, element.toJava(((List<?>) value).get(i), world));
    }
    return array;
  }

  @Override
  public Object fromJava(Object value, World world) {
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < Array.getLength(value); i++) {
      values.add(element.fromJava(Array.get(value, i), world));
    }
    return values;
  }

  @Override
  public void close(Object value, World world) {
    for (int i = 0; i < length; i++) {
      element.close(Array.get(value, i), world);
    }
  }
}
