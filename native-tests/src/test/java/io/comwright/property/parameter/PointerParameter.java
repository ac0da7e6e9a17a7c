package io.comwright.property.parameter;

import io.comwright.property.automation.PropVariantKind;
import io.comwright.property.automation.SafeArrayKind;
import io.comwright.property.automation.VariantKind;
import io.comwright.property.value.EnumKind;
import io.comwright.property.value.FlagsKind;
import io.comwright.property.value.GuidKind;
import io.comwright.property.value.HResultKind;
import io.comwright.property.value.Kind;
import io.comwright.property.value.Part;
import io.comwright.property.value.StructKind;
import io.comwright.property.value.TextKind;
import io.comwright.property.value.TokenKind;
import io.comwright.property.value.Wire;
import io.comwright.property.value.World;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A pointer to one value, in a {@code Ref}.
 *
 * @param inOut whether the callee reads the value
 * @param optional whether the pointer may be NULL
 * @param onFailure whether the callee hands it out when it fails, too
 */
public record PointerParameter(Kind kind, boolean inOut, boolean optional, boolean onFailure)
    implements Parameter {
  /** A value that is handed out by a success only. */
  public PointerParameter(Kind kind, boolean inOut, boolean optional) {
    this(kind, inOut, optional, false);
  }

  /**
   * What is drawn.
   *
   * @param before what the caller passes, if the callee reads it
   * @param changes whether the callee replaces it
   * @param after what the callee hands out
   * @param missing whether the callee leaves null or NULL all the same: in C++, only an object
   */
  private record Drawn(
      @Nullable Object before, boolean changes, @Nullable Object after, boolean missing) {}

  @Override
  public List<String> java(String name) {
    return List.of(annotations() + ref() + " " + name);
  }

  String annotations() {
    return (inOut ? "@InOut " : onFailure ? "@Out(onFailure = true) " : "@Out ")
        + kind.annotations()
        + (optional ? "@Nullable " : "");
  }

  private boolean primitive() {
    return Character.isLowerCase(kind.type().charAt(0)) && !(kind instanceof AllocatedArrayKind);
  }

  String ref() {
    return primitive()
        ? kind.type().substring(0, 1).toUpperCase(Locale.ROOT) + kind.type().substring(1) + "Ref"
        : "Ref<%s>".formatted(kind.typeOrNull());
  }

  @Override
  public String pass() {
    if (onFailure) {
      return "OutAnyway<%s>".formatted(kind.cell());
    }
    String pass = inOut ? "InOut<%s>".formatted(kind.cell()) : kind.outPass();
    return optional ? "OrNone<%s>".formatted(pass) : pass;
  }

  @Override
  public List<Part> parts(String name) {
    return inOut || optional || onFailure ? Parameter.super.parts(name) : kind.outParts(name);
  }

  @Override
  public @Nullable Object draw(Random random) {
    return optional && random.nextInt(3) == 0
        ? null
        : new Drawn(kind.draw(random), !inOut || random.nextInt(4) > 0, kind.draw(random), false);
  }

  @Override
  public boolean handsOut() {
    return true;
  }

  @Override
  public void writeIn(@Nullable Object drawn, Wire wire) {
    if (optional) {
      wire.present(drawn != null);
    }
    if (drawn != null && inOut) {
      kind.write(((Drawn) drawn).before(), wire);
    }
  }

  @Override
  public void writeAnswer(@Nullable Object drawn, Wire wire) {
    if (drawn instanceof Drawn value && (!inOut || wire.present(value.changes()))) {
      kind.write(breaksInCpp(drawn) ? (Object) (-1) : value.after(), wire);
    }
  }

  @Override
  public void writeOut(@Nullable Object drawn, boolean succeeded, Wire wire) {
    if (drawn instanceof Drawn value) {
      if (!succeeded && !inOut && !onFailure) {
        wire.number(0, 1);
      } else {
        kind.write(
            (succeeded || onFailure) && value.changes() ? value.after() : value.before(), wire);
      }
    }
  }

  @Override
  public boolean breaksInCpp(@Nullable Object drawn) {
    return kind instanceof TokenKind && drawn instanceof Drawn value && value.missing();
  }

  @Override
  public @Nullable Object withoutAnswer(@Nullable Object drawn) {
    boolean needed =
        switch (kind) {
          case GuidKind guid -> true;
          case HResultKind code -> true;
          case StructKind struct -> true;
          case VariantKind variant -> true;
          case PropVariantKind variant -> true;
          case EnumKind constant -> true;
          case FlagsKind flags -> true;
          case TextKind text -> !text.nullable();
          case TokenKind object -> !object.nullable();
          case SafeArrayKind array -> !array.nullable();
          case AllocatedArrayKind array -> !array.nullable();
          default -> false;
        };
    return needed && drawn instanceof Drawn value
        ? new Drawn(value.before(), true, value.after(), true)
        : null;
  }

  @Override
  public List<@Nullable Object> toJava(@Nullable Object drawn, World world) {
    if (drawn == null) {
      return Collections.singletonList(null);
    }
    // An out finds a value there too, which means nothing.
    Object before = kind.toJava(((Drawn) drawn).before(), world);
    try {
      Class<?> type = Class.forName("io.comwright." + ref().replaceAll("<.*", ""));
      Class<?> held = primitive() ? kind.javaClass(world) : Object.class;
      Object ref = type.getConstructor(held).newInstance(before);
      world.remember(ref, before);
      return List.of(ref);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static @Nullable Object get(Object ref) {
    try {
      return ref.getClass().getMethod("get").invoke(ref);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void noteIn(List<@Nullable Object> arguments, World world, Wire wire) {
    Object ref = arguments.getFirst();
    if (optional) {
      wire.present(ref != null);
    }
    if (ref != null && inOut) {
      kind.write(kind.fromJava(get(ref), world), wire);
    }
  }

  @Override
  public void answer(@Nullable Object drawn, List<@Nullable Object> arguments, World world) {
    Object ref = arguments.getFirst();
    if (ref == null || !((Drawn) drawn).changes()) {
      return;
    }
    Class<?> held = primitive() ? kind.javaClass(world) : Object.class;
    try {
      ref.getClass()
          .getMethod("set", held)
          .invoke(
              ref, ((Drawn) drawn).missing() ? null : kind.toJava(((Drawn) drawn).after(), world));
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void noteOut(
      @Nullable Object drawn,
      List<@Nullable Object> arguments,
      boolean succeeded,
      World world,
      Wire wire) {
    if (drawn == null) {
      return;
    }
    Object before = world.remembered(arguments.getFirst());
    Object now = get(arguments.getFirst());
    if (!succeeded && !inOut && !onFailure) {
      // The Ref has been left alone.
      wire.number(primitive() ? Objects.equals(before, now) ? 0 : 1 : before == now ? 0 : 1, 1);
      return;
    }
    kind.write(kind.fromJava(now, world), wire);
    if (before != now) {
      kind.close(now, world);
    }
  }
}
