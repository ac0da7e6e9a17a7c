package io.comwright.property;

import io.comwright.property.Method.Style;
import io.comwright.property.TextKind.Form;
import io.comwright.property.TextKind.Owner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one seed draws.
 *
 * @param structs all structs
 * @param interfaces all interfaces, bases before those derived from them
 */
record Model(List<Struct> structs, List<Interface> interfaces) {
  private static final int METHODS_PER_INTERFACE = 40;
  private static final int METHODS_PER_STRUCT = 25;

  static Model draw(long seed, int methods) {
    return new Drawing(new Random(seed)).draw(methods);
  }

  /** The interfaces from which no other is derived. */
  List<Interface> leaves() {
    Set<@Nullable Interface> bases = new HashSet<>();
    interfaces.forEach(type -> bases.add(type.base()));
    return interfaces.stream().filter(type -> !bases.contains(type)).toList();
  }

  private static final class Drawing {
    final Random random;
    final List<Struct> structs = new ArrayList<>();
    final List<Interface> interfaces = new ArrayList<>();

    Drawing(Random random) {
      this.random = random;
    }

    Model draw(int methods) {
      for (int i = 0; i < Math.max(2, methods / METHODS_PER_STRUCT); i++) {
        structs.add(struct("S" + i, i % 2 == 0));
      }
      Interface last = null;
      int left = methods;
      for (int depth = 0; left > 0; ) {
        depth = last != null && depth < 3 && random.nextInt(3) == 0 ? depth + 1 : 1;
        int size =
            Math.min(left, METHODS_PER_INTERFACE / 2 + random.nextInt(METHODS_PER_INTERFACE));
        last = type(interfaces.size(), depth == 1 ? null : last, size);
        interfaces.add(last);
        left -= size;
      }
      return new Model(List.copyOf(structs), List.copyOf(interfaces));
    }

    private Struct struct(String name, boolean ownable) {
      List<Kind> fields = new ArrayList<>();
      int size = 1 + random.nextInt(10);
      for (int i = 0; i < size; i++) {
        fields.add(
            switch (random.nextInt(ownable ? 9 : 11)) {
              case 0 -> floating();
              case 1 -> new GuidKind(false);
              case 2 -> new TokenKind(random.nextBoolean());
              case 3 -> pointer();
              case 9, 10 -> text(Owner.CALLER);
              default -> integer();
            });
      }
      return new Struct(name, List.copyOf(fields));
    }

    private Interface type(int number, @Nullable Interface base, int size) {
      int first = base == null ? Interface.UNKNOWN_SLOTS : base.slotCount();
      List<Method> methods = new ArrayList<>();
      int slot = first;
      while (methods.size() < size) {
        if (random.nextInt(25) == 0) {
          slot++;
        }
        methods.add(method(slot++, methods));
      }
      int reserved = random.nextInt(4) == 0 ? 1 + random.nextInt(3) : 0;
      return new Interface(
          "I" + number,
          number,
          base,
          random.nextInt(4) == 0,
          List.copyOf(methods),
          slot + reserved);
    }

    private Method method(int slot, List<Method> before) {
      boolean floats = random.nextInt(4) == 0;
      int size = random.nextInt(8) == 0 ? random.nextInt(16) : random.nextInt(6);
      List<Kind> parameters = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        parameters.add(floats && random.nextInt(3) == 0 ? floating() : argument());
      }
      Style style = Style.values()[random.nextInt(Style.values().length)];
      Kind result =
          switch (style) {
            case NOTHING, SUCCESS -> null;
            case RETVAL -> retval();
            case NATIVE -> random.nextInt(8) == 0 ? null : nativeResult(floats);
          };
      String name = "m" + slot;
      if (!before.isEmpty() && random.nextInt(8) == 0) {
        Method last = before.getLast();
        if (before.stream()
            .filter(method -> method.name().equals(last.name()))
            .allMatch(method -> method.parameters().size() != size)) {
          name = last.name();
        }
      }
      return new Method(name, slot, List.copyOf(parameters), style, result);
    }

    private Kind argument() {
      return switch (random.nextInt(10)) {
        case 0 -> pointer();
        case 1 -> new GuidKind(random.nextBoolean());
        case 2 -> new HResultKind();
        case 3, 4 -> text(Owner.CALLER);
        case 5 -> new TokenKind(random.nextBoolean());
        case 6 -> new StructKind(pick(structs), random.nextInt(3) == 0);
        default -> integer();
      };
    }

    private Kind retval() {
      return switch (random.nextInt(10)) {
        case 0 -> pointer();
        case 1 -> new GuidKind(false);
        case 2 -> floating();
        case 3, 4 -> returnedText();
        case 5, 6 -> new TokenKind(random.nextBoolean());
        case 7 -> new StructKind(pick(structs.stream().filter(Struct::ownable).toList()), false);
        default -> integer();
      };
    }

    private Kind nativeResult(boolean floats) {
      return switch (random.nextInt(6)) {
        case 0 -> pointer();
        case 1 -> new HResultKind();
        case 2 -> floats ? floating() : integer();
        case 3 -> returnedText();
        default -> integer();
      };
    }

    private Kind returnedText() {
      return random.nextInt(3) == 0
          ? new TextKind(
              Form.BSTR,
              random.nextBoolean() ? Owner.TASK_MEMORY : Owner.CALLEE,
              random.nextBoolean())
          : new TextKind(
              Form.values()[random.nextInt(4)],
              Owner.values()[1 + random.nextInt(3)],
              random.nextBoolean());
    }

    private Kind text(Owner owner) {
      return new TextKind(pick(List.of(Form.values())), owner, random.nextBoolean());
    }

    private Kind integer() {
      return pick(List.of(IntegerKind.values()));
    }

    private Kind floating() {
      return pick(List.of(FloatingKind.values()));
    }

    private Kind pointer() {
      return switch (random.nextInt(3)) {
        case 0 -> new SegmentKind();
        case 1 -> new AddressKind();
        default -> new HandleKind(random.nextBoolean());
      };
    }

    private <T> T pick(List<? extends T> choices) {
      return choices.get(random.nextInt(choices.size()));
    }
  }
}
