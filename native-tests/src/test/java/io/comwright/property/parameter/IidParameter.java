package io.comwright.property.parameter;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.property.value.GuidKind;
import io.comwright.property.value.ITokenProxy;
import io.comwright.property.value.Kind;
import io.comwright.property.value.Wire;
import io.comwright.property.value.World;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The interface that the caller wants of the object that is the result. */
public record IidParameter() implements Parameter {
  private static final Kind IID = new GuidKind(false);

  /** Those that an object has, and one that none has. */
  private static final List<ComType<? extends IUnknown>> TYPES =
      List.of(ITokenProxy.TYPE, IUnknownProxy.TYPE, IStrangerProxy.TYPE);

  /** Whether no object has the interface. */
  static boolean isStranger(@Nullable Object drawn) {
    return TYPES.get((Integer) drawn) == IStrangerProxy.TYPE;
  }

  @Override
  public List<String> java(String name) {
    return List.of("ComType<T> " + name);
  }

  @Override
  public String pass() {
    return "In<ByPointer<Iid>>";
  }

  @Override
  public Object draw(Random random) {
    return random.nextInt(TYPES.size());
  }

  @Override
  public boolean handsOut() {
    return false;
  }

  private static void write(Guid iid, Wire wire) {
    IID.write(UUID.fromString(iid.toString()), wire);
  }

  @Override
  public void writeIn(@Nullable Object drawn, Wire wire) {
    write(TYPES.get((Integer) drawn).iid(), wire);
  }

  @Override
  public List<@Nullable Object> toJava(@Nullable Object drawn, World world) {
    return List.of(TYPES.get((Integer) drawn));
  }

  @Override
  public void noteIn(List<@Nullable Object> arguments, World world, Wire wire) {
    write(((ComType<?>) arguments.getFirst()).iid(), wire);
  }
}
