package io.comwright.property.value;

import io.comwright.property.value.TextKind.Owner;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A field that is a pointer to as many elements as another field says. The neutral form is a list.
 *
 * @param count the number of that field
 * @param owner who owns the memory, and texts in it that are no BSTRs
 */
public record CountedFieldKind(int count, Kind element, Owner owner, boolean nullable)
    implements ListKind {
  /** The number of elements, which is drawn before they are. */
  public record Count(IntegerKind integer) implements Kind {
    @Override
    public String annotations() {
      return integer.annotations();
    }

    @Override
    public String type() {
      return integer.type();
    }

    @Override
    public Class<?> javaClass(World world) {
      return integer.javaClass(world);
    }

    @Override
    public String cell() {
      return integer.cell();
    }

    @Override
    public Object draw(Random random) {
      return integer.boxed(random.nextInt(8) == 0 ? random.nextInt(60) : random.nextInt(4));
    }

    @Override
    public void write(Object value, Wire wire) {
      integer.write(value, wire);
    }
  }

  @Override
  public String annotations() {
    String form = element instanceof TextKind text ? text.formAnnotation() : element.annotations();
    return "@SizeIs(\"f%d\") %s%s".formatted(count, owner.annotation(), form);
  }

  @Override
  public String cell() {
    return "CountedField<%s, %s, %s>".formatted(element.cell(), owner.heap(), nullable);
  }

  @Override
  public boolean ownable() {
    return owner != Owner.CALLER;
  }

  @Override
  public Object draw(Random random) {
    throw new UnsupportedOperationException("drawn with its count");
  }

  /** An array of some length. */
  @Nullable Object draw(int size, Random random) {
    if (nullable && size == 0 && random.nextBoolean()) {
      return null;
    }
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      values.add(element.draw(random));
    }
    return values;
  }
}
