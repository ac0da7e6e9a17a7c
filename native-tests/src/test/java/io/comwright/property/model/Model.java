package io.comwright.property.model;

import io.comwright.property.automation.PropVariantKind;
import io.comwright.property.automation.SafeArrayKind;
import io.comwright.property.automation.VariantKind;
import io.comwright.property.model.Method.Style;
import io.comwright.property.parameter.AllocatedArrayKind;
import io.comwright.property.parameter.ArgumentParameter;
import io.comwright.property.parameter.ArrayParameter;
import io.comwright.property.parameter.ArrayParameter.Direction;
import io.comwright.property.parameter.Count;
import io.comwright.property.parameter.CountedMemoryParameter;
import io.comwright.property.parameter.CountedTextParameter;
import io.comwright.property.parameter.IidParameter;
import io.comwright.property.parameter.OutFieldKind;
import io.comwright.property.parameter.OutStructParameter;
import io.comwright.property.parameter.Parameter;
import io.comwright.property.parameter.PlaceParameter;
import io.comwright.property.parameter.PointerParameter;
import io.comwright.property.parameter.RequestedKind;
import io.comwright.property.parameter.TextBufferKind;
import io.comwright.property.value.AddressKind;
import io.comwright.property.value.BooleanKind;
import io.comwright.property.value.ByValueKind;
import io.comwright.property.value.EnumKind;
import io.comwright.property.value.FixedArrayKind;
import io.comwright.property.value.FixedTextKind;
import io.comwright.property.value.FlagsKind;
import io.comwright.property.value.FloatingKind;
import io.comwright.property.value.GuidKind;
import io.comwright.property.value.HResultKind;
import io.comwright.property.value.HandleKind;
import io.comwright.property.value.IntegerKind;
import io.comwright.property.value.Kind;
import io.comwright.property.value.SegmentKind;
import io.comwright.property.value.Struct;
import io.comwright.property.value.StructKind;
import io.comwright.property.value.StructSizeKind;
import io.comwright.property.value.TextKind;
import io.comwright.property.value.TextKind.Form;
import io.comwright.property.value.TextKind.Owner;
import io.comwright.property.value.TokenKind;
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
public record Model(List<Struct> structs, List<Interface> interfaces) {
  private static final int METHODS_PER_INTERFACE = 40;
  private static final int METHODS_PER_STRUCT = 25;

  /** A struct by value has 1 to 64 bytes. */
  private static final int WORDS_BY_VALUE = 8;

  public static Model draw(long seed, int methods) {
    return new Drawing(new Random(seed)).draw(methods);
  }

  /** The interfaces from which no other is derived. */
  public List<Interface> leaves() {
    Set<@Nullable Interface> bases = new HashSet<>();
    interfaces.forEach(type -> bases.add(type.base()));
    return interfaces.stream().filter(type -> !bases.contains(type)).toList();
  }

  private static final class Drawing {
    final Random random;
    final List<Struct> structs = new ArrayList<>();
    final List<Struct> withOuts = new ArrayList<>();
    final List<Interface> interfaces = new ArrayList<>();

    Drawing(Random random) {
      this.random = random;
    }

    Model draw(int methods) {
      for (int i = 0; i < Math.max(2, methods / METHODS_PER_STRUCT); i++) {
        structs.add(struct("S" + i, i % 2 == 0));
      }
      for (int i = 0; i < Math.max(2, methods / METHODS_PER_STRUCT / 4); i++) {
        withOuts.add(withOuts("O" + i));
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
      structs.addAll(withOuts);
      return new Model(List.copyOf(structs), List.copyOf(interfaces));
    }

    private Struct struct(String name, boolean ownable) {
      int pack = random.nextInt(5) == 0 ? 1 << random.nextInt(3) : 8;
      List<Kind> fields = new ArrayList<>();
      if (random.nextInt(5) == 0) {
        fields.add(
            new StructSizeKind(
                name,
                pick(
                    List.of(
                        IntegerKind.INT16,
                        IntegerKind.UINT16,
                        IntegerKind.INT32,
                        IntegerKind.UINT32))));
      }
      int size = 1 + random.nextInt(8);
      for (int i = 0; i < size; i++) {
        fields.add(
            switch (random.nextInt(5)) {
              case 0 -> new FixedArrayKind(field(ownable), 1 + random.nextInt(5));
              case 1 -> random.nextBoolean() ? fixedText() : field(ownable);
              default -> field(ownable);
            });
      }
      return new Struct(name, pack, List.copyOf(fields));
    }

    private Struct withOuts(String name) {
      Struct plain = struct(name, false);
      List<Kind> fields = new ArrayList<>(plain.fields());
      for (int i = random.nextInt(3); i >= 0; i--) {
        Kind value =
            switch (random.nextInt(4)) {
              case 0 -> pointer();
              case 1 -> new GuidKind(false);
              case 2 -> floating();
              default -> integer();
            };
        fields.add(
            random.nextInt(fields.size() + 1),
            new OutFieldKind(new PointerParameter(value, false, random.nextInt(3) == 0)));
      }
      return new Struct(name, plain.pack(), List.copyOf(fields));
    }

    private Kind fixedText() {
      Form form = pick(List.of(Form.UTF16, Form.UTF8, Form.ANSI));
      return new FixedTextKind(new TextKind(form, Owner.CALLER, false), 1 + random.nextInt(20));
    }

    private Kind field(boolean ownable) {
      return switch (random.nextInt(ownable ? 11 : 13)) {
        case 0 -> floating();
        case 1 -> new GuidKind(false);
        case 2 -> new TokenKind(random.nextBoolean());
        case 3 -> pointer();
        case 4 -> {
          List<Struct> inner = ownable ? ownable() : structs;
          yield inner.isEmpty() ? integer() : new StructKind(pick(inner), false);
        }
        case 5 -> automation(false);
        case 11, 12 -> text(Owner.CALLER);
        default -> integer();
      };
    }

    private List<Struct> ownable() {
      return structs.stream().filter(Struct::ownable).toList();
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
      int size = random.nextInt(8) == 0 ? random.nextInt(12) : random.nextInt(5);
      List<Parameter> parameters = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        parameters.add(
            switch (random.nextInt(9)) {
              case 0, 1 -> pointerParameter();
              case 3 ->
                  random.nextInt(4) == 0
                      ? new PlaceParameter(random.nextBoolean())
                      : random.nextInt(3) == 0
                          ? new OutStructParameter(new StructKind(pick(withOuts), false))
                          : pointerParameter();
              case 2 -> random.nextInt(4) == 0 ? counted() : array();
              default ->
                  new ArgumentParameter(floats && random.nextInt(3) == 0 ? floating() : argument());
            });
      }
      Style style = pick(List.of(Style.values()));
      if (style == Style.REQUESTED) {
        parameters.add(random.nextInt(parameters.size() + 1), new IidParameter());
      }
      List<Kind> results =
          switch (style) {
            case NOTHING, SUCCESS, CODE, TRUTH -> List.of();
            case RETVAL -> List.of(retval());
            case REQUESTED -> List.of(new RequestedKind(new TokenKind(random.nextBoolean())));
            case OUTS -> List.of(handedOut(), handedOut(), handedOut());
            case NATIVE ->
                random.nextInt(8) == 0
                    ? List.of()
                    : List.of(
                        nativeResult(floats, parameters.stream().anyMatch(Parameter::handsOut)));
          };
      Method method = new Method("m" + slot, slot, List.copyOf(parameters), style, results);
      if (!before.isEmpty() && random.nextInt(8) == 0) {
        Method last = before.getLast();
        if (before.stream()
            .filter(other -> other.name().equals(last.name()))
            .allMatch(other -> other.java().size() != method.java().size())) {
          return new Method(last.name(), slot, method.parameters(), style, results);
        }
      }
      return method;
    }

    /** Of the elements, only BSTRs say for themselves who owns them. */
    private Kind allocatedArray() {
      Owner owner = pick(List.of(Owner.TASK_MEMORY, Owner.OWN_HEAP, Owner.CALLEE));
      Owner ofBstr = owner == Owner.CALLEE ? owner : Owner.TASK_MEMORY;
      Kind element =
          switch (random.nextInt(4)) {
            case 0 ->
                new TextKind(
                    pick(List.of(Form.UTF16, Form.UTF8, Form.ANSI, Form.WIDE)),
                    owner,
                    random.nextBoolean());
            case 1 -> new TextKind(Form.BSTR, ofBstr, random.nextBoolean());
            case 2 -> owner == Owner.CALLEE ? pointer() : handedOut();
            default -> random.nextInt(4) == 0 ? floating() : integer();
          };
      return element instanceof TextKind text
              && text.owner() != (text.form() == Form.BSTR ? ofBstr : owner)
          ? allocatedArray()
          : new AllocatedArrayKind(element, owner, random.nextBoolean(), random.nextBoolean());
    }

    private Parameter pointerParameter() {
      if (random.nextInt(8) == 0) {
        return new PointerParameter(allocatedArray(), false, false);
      }
      boolean inOut = random.nextBoolean();
      return new PointerParameter(inOut ? replaced() : handedOut(), inOut, random.nextInt(4) == 0);
    }

    /** What the callee replaces is not its own. */
    private Kind replaced() {
      Kind kind = handedOut();
      return kind instanceof TextKind text && text.owner() == Owner.CALLEE ? replaced() : kind;
    }

    private Parameter counted() {
      return random.nextBoolean()
          ? new CountedTextParameter(count(), random.nextInt(4) == 0)
          : new CountedMemoryParameter(count());
    }

    private Parameter array() {
      Direction direction = pick(List.of(Direction.values()));
      Kind element =
          switch (direction) {
            case IN -> element();
            case OUT, FETCHED -> handedOut();
            case IN_OUT -> replaced();
          };
      return new ArrayParameter(
          element,
          direction,
          count(),
          direction == Direction.FETCHED && random.nextBoolean(),
          direction != Direction.FETCHED && random.nextInt(4) == 0);
    }

    private Count count() {
      List<IntegerKind> kinds =
          List.of(IntegerKind.INT16, IntegerKind.INT32, IntegerKind.UINT32, IntegerKind.INT64);
      return new Count(random.nextInt(3) > 0 ? null : pick(kinds), random.nextBoolean());
    }

    private Kind element() {
      return switch (random.nextInt(9)) {
        case 0 -> pointer();
        case 1 -> new GuidKind(false);
        case 2 -> floating();
        case 6 -> automation(false);
        case 3 -> text(Owner.CALLER);
        case 4 -> new TokenKind(random.nextBoolean());
        case 5 -> new StructKind(pick(structs), false);
        default -> integer();
      };
    }

    private Kind argument() {
      return switch (random.nextInt(12)) {
        case 0 -> pointer();
        case 1 -> new GuidKind(random.nextBoolean());
        case 8 -> automation(true);
        case 2 -> new HResultKind();
        case 3, 4 -> text(Owner.CALLER);
        case 5 -> new TokenKind(random.nextBoolean());
        case 6 -> new StructKind(pick(structs), random.nextInt(3) == 0);
        case 7 -> random.nextInt(3) == 0 ? byValue() : integer();
        default -> integer();
      };
    }

    private Kind byValue() {
      if (random.nextInt(3) == 0) {
        return new ByValueKind(
            random.nextBoolean() ? new VariantKind(false) : new PropVariantKind(false));
      }
      List<Struct> aligned =
          structs.stream()
              .filter(struct -> struct.aligned() && struct.words() <= WORDS_BY_VALUE)
              .toList();
      return new ByValueKind(
          aligned.isEmpty() || random.nextInt(8) == 0
              ? new GuidKind(false)
              : new StructKind(pick(aligned), false));
    }

    private Kind handedOut() {
      return switch (random.nextInt(13)) {
        case 0 -> pointer();
        case 1 -> new GuidKind(false);
        case 2 -> floating();
        case 9, 10 -> automation(false);
        case 3, 4 -> returnedText();
        case 5, 6 -> new TokenKind(random.nextBoolean());
        case 7 -> ownable().isEmpty() ? integer() : new StructKind(pick(ownable()), false);
        case 8 -> new HResultKind();
        default -> integer();
      };
    }

    /** A result that is an HResult would be the HRESULT itself. */
    private Kind retval() {
      Kind kind =
          switch (random.nextInt(12)) {
            case 0 -> new TextBufferKind(1 + random.nextInt(30));
            case 1 -> allocatedArray();
            default -> handedOut();
          };
      return kind instanceof HResultKind ? retval() : kind;
    }

    private Kind nativeResult(boolean floats, boolean outs) {
      List<Struct> results =
          structs.stream()
              .filter(
                  struct ->
                      struct.ownable() && struct.aligned() && struct.words() <= WORDS_BY_VALUE)
              .toList();
      return switch (random.nextInt(7)) {
        case 0 -> pointer();
        case 1 -> outs ? integer() : new HResultKind();
        case 2 -> floats ? floating() : integer();
        case 3 -> returnedText();
        case 4 ->
            results.isEmpty() || random.nextInt(3) > 0
                ? integer()
                : new StructKind(pick(results), false);
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
      return switch (random.nextInt(6)) {
        case 0 -> pick(List.of(BooleanKind.values()));
        case 1 ->
            random.nextBoolean()
                ? pick(List.of(EnumKind.values()))
                : pick(List.of(FlagsKind.values()));
        default -> pick(List.of(IntegerKind.values()));
      };
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

    /** A pointer to a variant may be NULL, but no variant in memory. */
    private Kind automation(boolean pointer) {
      boolean nullable = pointer && random.nextInt(3) == 0;
      return switch (random.nextInt(4)) {
        case 0, 1 -> new VariantKind(nullable);
        case 2 -> new PropVariantKind(nullable);
        default -> new SafeArrayKind(random.nextBoolean());
      };
    }

    private <T> T pick(List<? extends T> choices) {
      return choices.get(random.nextInt(choices.size()));
    }
  }
}
