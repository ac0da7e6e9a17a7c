package io.comwright.property.value;

import io.comwright.property.value.TextKind.Form;
import java.util.Random;

/** A text in a struct, shorter than its place. */
public record FixedTextKind(TextKind text, int length) implements Kind {
  @Override
  public String annotations() {
    return "@FixedSize(%d) %s".formatted(length, text.annotations());
  }

  @Override
  public String type() {
    return text.type();
  }

  @Override
  public Class<?> javaClass(World world) {
    return String.class;
  }

  @Override
  public String cell() {
    return "FixedText<%s, %d>".formatted(text.form() == Form.UTF16 ? "WCHAR" : "char", length);
  }

  @Override
  public int words() {
    return length / 4 + 1;
  }

  @Override
  public Object draw(Random random) {
    String value = (String) text.draw(random);
    while (true) {
      Wire wire = new Wire();
      text.write(value, wire);
      int units = (wire.toArray().length - Integer.BYTES) / (text.form() == Form.UTF16 ? 2 : 1);
      if (units < length) {
        return value;
      }
      value = value.substring(0, value.offsetByCodePoints(value.length(), -1));
    }
  }

  @Override
  public void write(Object value, Wire wire) {
    text.write(value, wire);
  }
}
