package io.comwright.property.value;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A record: a pointer to the struct as a parameter. The neutral form is a list of the fields. */
public record StructKind(Struct struct, boolean nullable) implements Kind {
  @Override
  public String type() {
    return struct.name();
  }

  @Override
  public Class<?> javaClass(World world) {
    return world.struct(struct.name());
  }

  @Override
  public String cell() {
    return struct.name() + "Codec";
  }

  @Override
  public String parameter() {
    String pointer = "ByPointer<%s>".formatted(cell());
    return nullable ? "OrNull<%s>".formatted(pointer) : pointer;
  }

  @Override
  public boolean ownable() {
    return struct.ownable();
  }

  @Override
  public boolean aligned() {
    return struct.aligned();
  }

  @Override
  public int words() {
    return struct.words();
  }

  @Override
  public @Nullable Object draw(Random random) {
    if (nullable && random.nextInt(3) == 0) {
      return null;
    }
    List<@Nullable Object> values = new ArrayList<>();
    for (Kind field : struct.fields()) {
      values.add(field instanceof CountedFieldKind ? null : field.draw(random));
    }
    for (int i = 0; i < values.size(); i++) {
      if (struct.fields().get(i) instanceof CountedFieldKind array) {
        values.set(i, array.draw(((Number) values.get(array.count())).intValue(), random));
      }
    }
    return values;
  }

  @Override
  public void write(@Nullable Object value, Wire wire) {
    if (!nullable || wire.present(value != null)) {
      List<?> values = (List<?>) value;
      for (int i = 0; i < values.size(); i++) {
        struct.fields().get(i).write(values.get(i), wire);
      }
    }
  }

  @Override
  public @Nullable Object toJava(@Nullable Object value, World world) {
    if (value == null) {
      return null;
    }
    List<?> values = (List<?>) value;
    @Nullable Object[] components = new Object[values.size()];
    for (int i = 0; i < components.length; i++) {
      components[i] = struct.fields().get(i).toJava(values.get(i), world);
    }
    try {
      return world.struct(struct.name()).getConstructors()[0].newInstance(components);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(struct.name(), e);
    }
  }

  @Override
  public @Nullable Object fromJava(@Nullable Object value, World world) {
    if (value == null) {
      return null;
    }
    List<@Nullable Object> values = new ArrayList<>();
    List<Object> components = components(value);
    for (int i = 0; i < components.size(); i++) {
      values.add(struct.fields().get(i).fromJava(components.get(i), world));
    }
    return values;
  }

  @Override
  public void close(@Nullable Object value, World world) {
    if (value != null) {
      List<Object> components = components(value);
      for (int i = 0; i < components.size(); i++) {
        struct.fields().get(i).close(components.get(i), world);
      }
    }
  }

  public static List<Object> components(Object value) {
    List<Object> components = new ArrayList<>();
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      try {
        components.add(component.getAccessor().invoke(value));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new AssertionError(component.toString(), e);
      }
    }
    return components;
  }
}
