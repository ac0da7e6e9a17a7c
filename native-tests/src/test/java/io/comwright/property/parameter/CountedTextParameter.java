package io.comwright.property.parameter;

import io.comwright.property.value.Kind;
import io.comwright.property.value.Part;
import io.comwright.property.value.TextKind;
import io.comwright.property.value.TextKind.Form;
import io.comwright.property.value.TextKind.Owner;
import io.comwright.property.value.Wire;
import io.comwright.property.value.World;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A text with its length beside it. It may contain zeros. */
public record CountedTextParameter(Count count, boolean nullable) implements Parameter {
  private static final Kind TEXT = new TextKind(Form.BSTR, Owner.TASK_MEMORY, false);

  @Override
  public List<String> java(String name) {
    return count.java(
        count.annotation(name) + (nullable ? "@Nullable " : "") + "String " + name, name);
  }

  @Override
  public String pass() {
    String array = "ArrayIn<Scalar<WCHAR>>";
    return nullable ? "ArrayOrNone<%s>".formatted(array) : array;
  }

  @Override
  public List<Part> parts(String name) {
    return count.parts(pass() + "::Type", name);
  }

  @Override
  public @Nullable Object draw(Random random) {
    return nullable && random.nextInt(3) == 0 ? null : TEXT.draw(random);
  }

  @Override
  public boolean handsOut() {
    return false;
  }

  @Override
  public void writeIn(@Nullable Object drawn, Wire wire) {
    if (!nullable || wire.present(drawn != null)) {
      String text = (String) drawn;
      wire.number(text.length(), 4);
      text.chars().forEach(unit -> wire.number(unit, 2));
    }
  }

  @Override
  public List<@Nullable Object> toJava(@Nullable Object drawn, World world) {
    return count.arguments(drawn, drawn == null ? 0 : ((String) drawn).length());
  }

  @Override
  public void noteIn(List<@Nullable Object> arguments, World world, Wire wire) {
    String text = (String) count.counted(arguments);
    count.require(arguments, text == null ? 0 : text.length());
    writeIn(text, wire);
  }
}
