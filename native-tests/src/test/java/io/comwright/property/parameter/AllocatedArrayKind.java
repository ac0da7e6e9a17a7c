package io.comwright.property.parameter;

import io.comwright.property.value.Kind;
import io.comwright.property.value.ListKind;
import io.comwright.property.value.Part;
import io.comwright.property.value.TextKind;
import io.comwright.property.value.TextKind.Owner;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * An array that the callee allocates; a result or out only. The neutral form is a list.
 *
 * @param owner who owns its memory; texts in it are owned in the same way, unless they are BSTRs
 * @param countAfter whether the pointer to the number of elements stands behind that to the array
 */
public record AllocatedArrayKind(Kind element, Owner owner, boolean countAfter, boolean nullable)
    implements ListKind {
  @Override
  public String annotations() {
    return owner.annotation() + new Count(null, countAfter).annotation("") + form();
  }

  /** What stands before the type in Java, but for the memory and the count. */
  String form() {
    return element instanceof TextKind text ? text.formAnnotation() : element.annotations();
  }

  @Override
  public String cell() {
    throw new UnsupportedOperationException("no cell holds its length");
  }

  @Override
  public String outPass() {
    return "ArrayAllocated<%s>".formatted(codecs());
  }

  /** What makes and sees it in C++. */
  String codecs() {
    return "%s, %s, %s".formatted(element.cell(), owner.heap(), nullable);
  }

  @Override
  public List<Part> outParts(String name) {
    return parts(outPass(), name);
  }

  /** The parameters in C++, of a class that passes the array and its count. */
  List<Part> parts(String pass, String name) {
    List<Part> parts = new ArrayList<>(List.of(new Part(pass + "::Type", name, name + ".value")));
    parts.add(countAfter ? 1 : 0, new Part("uint32_t*", name + "n", "&" + name + ".count"));
    return parts;
  }

  @Override
  public @Nullable Object draw(Random random) {
    if (nullable && random.nextInt(3) == 0) {
      return null;
    }
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      values.add(element.draw(random));
    }
    return values;
  }
}
