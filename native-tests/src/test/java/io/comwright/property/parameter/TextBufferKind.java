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

/** A text that the callee writes into a buffer of the caller; a result only. It fits. */
public record TextBufferKind(int capacity) implements Kind {
  private static final Kind TEXT = new TextKind(Form.UTF16, Owner.CALLER, false);

  @Override
  public String annotations() {
    return "@TextBuffer(capacity = %d) ".formatted(capacity);
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
    return "Scalar<WCHAR>";
  }

  @Override
  public String outPass() {
    return "TextBuffer<%d>".formatted(capacity);
  }

  @Override
  public List<Part> outParts(String name) {
    return new Count(null, true).parts("WCHAR*", name);
  }

  @Override
  public Object draw(Random random) {
    String text = (String) TEXT.draw(random);
    return text.length() < capacity ? text : text.substring(0, capacity - 1);
  }

  @Override
  public void write(@Nullable Object value, Wire wire) {
    TEXT.write(value, wire);
  }
}
