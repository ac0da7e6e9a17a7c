package io.comwright.property.model;

import io.comwright.property.model.Method.Style;
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
import io.comwright.property.parameter.ReplacedArrayParameter;
import io.comwright.property.parameter.RequestedKind;
import io.comwright.property.value.FixedArrayKind;
import io.comwright.property.value.GuidKind;
import io.comwright.property.value.IntegerKind;
import io.comwright.property.value.Kind;
import io.comwright.property.value.Struct;
import io.comwright.property.value.StructKind;
import io.comwright.property.value.StructSizeKind;
import io.comwright.property.value.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Draws interfaces, and structs for them, from one source of random numbers. */
final class Drawing {
  private static final int METHODS_PER_INTERFACE = 40;
  private static final int METHODS_PER_STRUCT = 25;

  private final Random random;
  private final KindDrawing kinds;
  private final List<Struct> structs = new ArrayList<>();
  private final List<Struct> withOuts = new ArrayList<>();
  private final List<Interface> interfaces = new ArrayList<>();

  Drawing(Random random) {
    this.random = random;
    kinds = new KindDrawing(random, structs);
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
      int size = Math.min(left, METHODS_PER_INTERFACE / 2 + random.nextInt(METHODS_PER_INTERFACE));
      last = type(interfaces.size(), depth == 1 ? null : last, size);
      interfaces.add(last);
      left -= size;
    }
    structs.addAll(withOuts);
    return new Model(List.copyOf(structs), List.copyOf(interfaces));
  }

  private Struct struct(String name, boolean ownable) {
    List<Kind> fields = fields(name, ownable);
    count(fields, ownable);
    return new Struct(name, pack(), List.copyOf(fields));
  }

  private int pack() {
    return random.nextInt(5) == 0 ? 1 << random.nextInt(3) : 8;
  }

  private List<Kind> fields(String name, boolean ownable) {
    List<Kind> fields = new ArrayList<>();
    if (random.nextInt(5) == 0) {
      fields.add(
          new StructSizeKind(
              name,
              kinds.pick(
                  List.of(
                      IntegerKind.INT16,
                      IntegerKind.UINT16,
                      IntegerKind.INT32,
                      IntegerKind.UINT32))));
    }
    int size = 1 + random.nextInt(8);
    for (int i = 0; i < size; i++) {
      fields.add(
          switch (random.nextInt(6)) {
            case 5 -> kinds.pointed(ownable);
            case 0 -> new FixedArrayKind(kinds.field(ownable), 1 + random.nextInt(5));
            case 1 -> random.nextBoolean() ? kinds.fixedText() : kinds.field(ownable);
            default -> kinds.field(ownable);
          });
    }
    return fields;
  }

  /** Makes some fields arrays, and another their count. */
  private void count(List<Kind> fields, boolean ownable) {
    int count = random.nextInt(fields.size());
    if (fields.size() < 2 || random.nextInt(3) > 0 || !replaceable(fields.get(count))) {
      return;
    }
    fields.set(count, kinds.countOfField());
    for (int i = 1 + random.nextInt(2); i > 0; i--) {
      int array = random.nextInt(fields.size());
      if (array != count && replaceable(fields.get(array))) {
        fields.set(array, kinds.countedField(count, ownable));
      }
    }
  }

  private static boolean replaceable(Kind field) {
    return !(field instanceof StructSizeKind || field instanceof OutFieldKind);
  }

  private Struct withOuts(String name) {
    List<Kind> fields = fields(name, false);
    for (int i = random.nextInt(3); i >= 0; i--) {
      Kind value =
          switch (random.nextInt(4)) {
            case 0 -> kinds.pointer();
            case 1 -> new GuidKind(false);
            case 2 -> kinds.floating();
            default -> kinds.integer();
          };
      fields.add(
          random.nextInt(fields.size() + 1),
          new OutFieldKind(new PointerParameter(value, false, random.nextInt(3) == 0)));
    }
    count(fields, false);
    return new Struct(name, pack(), List.copyOf(fields));
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
        base == null ? random.nextInt(4) == 0 : base.destructor(),
        random.nextInt(4) == 0,
        List.copyOf(methods),
        slot + reserved);
  }

  private Method method(int slot, List<Method> before) {
    boolean floats = random.nextInt(4) == 0;
    boolean numbers = random.nextInt(10) == 0;
    int size = random.nextInt(8) == 0 ? random.nextInt(12) : random.nextInt(5);
    List<Parameter> parameters = numbers ? numbers() : new ArrayList<>();
    for (int i = 0; i < size && !numbers; i++) {
      parameters.add(
          switch (random.nextInt(9)) {
            case 0, 1 -> pointerParameter();
            case 3 ->
                random.nextInt(4) == 0
                    ? new PlaceParameter(random.nextBoolean())
                    : random.nextInt(3) == 0
                        ? new OutStructParameter(new StructKind(kinds.pick(withOuts), false))
                        : pointerParameter();
            case 2 -> random.nextInt(4) == 0 ? counted() : array();
            default ->
                new ArgumentParameter(
                    floats && random.nextInt(3) == 0 ? kinds.floating() : kinds.argument());
          });
    }
    Style style = kinds.pick(List.of(Style.values()));
    if (style == Style.REQUESTED) {
      parameters.add(random.nextInt(parameters.size() + 1), new IidParameter());
    }
    boolean canFail =
        switch (style) {
          case NOTHING, SUCCESS, CODE, RETVAL, OUTS -> true;
          case REQUESTED, TRUTH, NATIVE -> false;
        };
    if (canFail && random.nextInt(5) == 0) {
      parameters.add(
          random.nextInt(parameters.size() + 1),
          new PointerParameter(kinds.onFailure(), false, false, true));
    }
    List<Kind> results =
        switch (style) {
          case NOTHING, SUCCESS, CODE, TRUTH -> List.of();
          case RETVAL -> List.of(kinds.retval());
          case REQUESTED -> List.of(new RequestedKind(new TokenKind(random.nextBoolean())));
          case OUTS -> List.of(kinds.handedOut(), kinds.handedOut(), kinds.handedOut());
          case NATIVE ->
              random.nextInt(8) == 0
                  ? List.of()
                  : List.of(
                      kinds.nativeResult(
                          floats || numbers, parameters.stream().anyMatch(Parameter::handsOut)));
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

  /** Numbers of both kinds, often more than there are registers of one or of both. */
  private List<Parameter> numbers() {
    List<Parameter> numbers = new ArrayList<>();
    int floating = 1 + random.nextInt(9);
    for (int i = 1 + random.nextInt(24); i > 0; i--) {
      numbers.add(
          new ArgumentParameter(
              random.nextInt(10) < floating ? kinds.floating() : kinds.integer()));
    }
    return numbers;
  }

  private Parameter pointerParameter() {
    if (random.nextInt(8) == 0) {
      return new PointerParameter(kinds.allocatedArray(), false, false);
    }
    if (random.nextInt(8) == 0) {
      return new ReplacedArrayParameter(kinds.replacedArray());
    }
    if (random.nextInt(12) == 0) {
      return new PointerParameter(kinds.textBuffer(), false, false);
    }
    boolean inOut = random.nextBoolean();
    return new PointerParameter(
        inOut ? kinds.replaced() : kinds.handedOut(), inOut, random.nextInt(4) == 0);
  }

  private Parameter counted() {
    return random.nextBoolean()
        ? new CountedTextParameter(count(), random.nextInt(4) == 0)
        : new CountedMemoryParameter(count());
  }

  private Parameter array() {
    Direction direction = kinds.pick(List.of(Direction.values()));
    Kind element =
        switch (direction) {
          case IN -> kinds.element();
          case OUT, FETCHED, EXCHANGED -> kinds.handedOut();
          case IN_OUT -> kinds.replaced();
        };
    Count count =
        direction == Direction.EXCHANGED
            ? new Count(null, false)
            : random.nextInt(5) == 0 ? new Count(null, false, 1 + random.nextInt(6)) : count();
    return new ArrayParameter(
        element,
        direction,
        count,
        direction == Direction.FETCHED && random.nextBoolean(),
        (direction == Direction.IN || direction == Direction.OUT || direction == Direction.IN_OUT)
            && count.fixed() == 0
            && random.nextInt(4) == 0);
  }

  private Count count() {
    List<IntegerKind> integers =
        List.of(IntegerKind.INT16, IntegerKind.INT32, IntegerKind.UINT32, IntegerKind.INT64);
    return new Count(random.nextInt(3) > 0 ? null : kinds.pick(integers), random.nextBoolean());
  }
}
