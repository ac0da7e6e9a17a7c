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

/** A text that the callee writes into a buffer of the caller; a result or out only. It fits. */
public record TextBufferKind(TextKind text, int capacity) implements Kind {
  /** A text of the caller's. */
  public TextBufferKind(Form form, int capacity) {
    this(new TextKind(form, Owner.CALLER, false), capacity);
  }

  @Override
  public String annotations() {
    return text.formAnnotation() + "@TextBuffer(capacity = %d) ".formatted(capacity);
  }

  @Override
  public String type() {
    return "String";
  }

  @Override
  public Class<?> javaClass(World world) {
    return String.class;
  }

  @Override
  public String cell() {
    return "Scalar<%s>".formatted(text.unit());
  }

  @Override
  public String outPass() {
    return "TextBuffer<%s, %d>".formatted(text.unit(), capacity);
  }

  @Override
  public List<Part> outParts(String name) {
    return new Count(null, true).parts(text.unit() + "*", name);
  }

  @Override
  public Object draw(Random random) {
    String drawn = (String) text.draw(random);
    while (text.units(drawn) >= capacity) {
      drawn = drawn.substring(0, drawn.offsetByCodePoints(drawn.length(), -1));
    }
    return drawn;
  }

  @Override
  public void write(@Nullable Object value, Wire wire) {
    text.write(value, wire);
  }
}
