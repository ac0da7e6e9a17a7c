package io.comwright.property.parameter;

import io.comwright.property.value.Kind;
import io.comwright.property.value.Wire;
import io.comwright.property.value.World;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A value that is passed in. */
public record ArgumentParameter(Kind kind) implements Parameter {
  @Override
  public List<String> java(String name) {
    return List.of(kind.java() + " " + name);
  }

  @Override
  public String pass() {
    return "In<%s>".formatted(kind.parameter());
  }

  @Override
  public @Nullable Object draw(Random random) {
    return kind.draw(random);
  }

  @Override
  public boolean handsOut() {
    return false;
  }

  @Override
  public void writeIn(@Nullable Object drawn, Wire wire) {
    kind.write(drawn, wire);
  }

  @Override
  public List<@Nullable Object> toJava(@Nullable Object drawn, World world) {
    return Collections.singletonList(kind.toJava(drawn, world));
  }

  @Override
  public void noteIn(List<@Nullable Object> arguments, World world, Wire wire) {
    kind.write(kind.fromJava(arguments.getFirst(), world), wire);
  }
}
