package io.comwright.property.model;

import io.comwright.property.automation.PropVariantKind;
import io.comwright.property.automation.SafeArrayKind;
import io.comwright.property.automation.VariantKind;
import io.comwright.property.parameter.AllocatedArrayKind;
import io.comwright.property.parameter.TextBufferKind;
import io.comwright.property.value.AddressKind;
import io.comwright.property.value.BooleanKind;
import io.comwright.property.value.ByValueKind;
import io.comwright.property.value.CountedFieldKind;
import io.comwright.property.value.EnumKind;
import io.comwright.property.value.FixedTextKind;
import io.comwright.property.value.FlagsKind;
import io.comwright.property.value.FloatingKind;
import io.comwright.property.value.GuidKind;
import io.comwright.property.value.HResultKind;
import io.comwright.property.value.HandleKind;
import io.comwright.property.value.IntegerKind;
import io.comwright.property.value.Kind;
import io.comwright.property.value.PointedKind;
import io.comwright.property.value.SegmentKind;
import io.comwright.property.value.Struct;
import io.comwright.property.value.StructKind;
import io.comwright.property.value.TextKind;
import io.comwright.property.value.TextKind.Form;
import io.comwright.property.value.TextKind.Owner;
import io.comwright.property.value.TokenKind;
import java.util.List;
import java.util.Random;

/** Draws kinds of values for every position. */
final class KindDrawing {
  /** A struct by value has 1 to 64 bytes. */
  private static final int WORDS_BY_VALUE = 8;

  private final Random random;
  private final List<Struct> structs;

  /**
   * Draws from the structs that there are at the time.
   *
   * @param random where numbers come from
   * @param structs grows while structs are drawn
   */
  KindDrawing(Random random, List<Struct> structs) {
    this.random = random;
    this.structs = structs;
  }

  Kind fixedText() {
    Form form = pick(List.of(Form.UTF16, Form.UTF8, Form.ANSI));
    return new FixedTextKind(new TextKind(form, Owner.CALLER, false), 1 + random.nextInt(20));
  }

  /** Of a field; where the struct is to be handed out, one that says who owns it. */
  Kind field(boolean ownable) {
    return switch (random.nextInt(13)) {
      case 0 -> floating();
      case 1 -> new GuidKind(false);
      case 2 -> new TokenKind(random.nextBoolean());
      case 3 -> pointer();
      case 4 -> {
        List<Struct> inner = ownable ? ownable() : structs;
        yield inner.isEmpty() ? integer() : new StructKind(pick(inner), false);
      }
      case 5 -> automation(false);
      case 11, 12 -> ownable ? returnedText() : text(Owner.CALLER);
      default -> integer();
    };
  }

  /** A field that points to something. */
  Kind pointed(boolean ownable) {
    Owner owner =
        ownable ? pick(List.of(Owner.TASK_MEMORY, Owner.OWN_HEAP, Owner.CALLEE)) : Owner.CALLER;
    List<Struct> targets = ownable ? ownable() : structs;
    Kind target =
        owner == Owner.CALLEE || targets.isEmpty() || random.nextInt(3) == 0
            ? new GuidKind(false)
            : random.nextInt(3) == 0
                ? new VariantKind(false)
                : new StructKind(pick(targets), false);
    return new PointedKind(target, owner, random.nextInt(3) == 0);
  }

  Kind countOfField() {
    return new CountedFieldKind.Count(
        pick(
            List.of(
                IntegerKind.INT16,
                IntegerKind.UINT16,
                IntegerKind.INT32,
                IntegerKind.UINT32,
                IntegerKind.INT64,
                IntegerKind.UINT64)));
  }

  /** A field that points to as many elements as another says. */
  Kind countedField(int count, boolean ownable) {
    if (ownable) {
      AllocatedArrayKind array = allocatedArray();
      return new CountedFieldKind(count, array.element(), array.owner(), array.nullable());
    }
    Kind element = structs.isEmpty() ? integer() : element();
    return new CountedFieldKind(count, element, Owner.CALLER, random.nextBoolean());
  }

  private List<Struct> ownable() {
    return structs.stream().filter(Struct::ownable).toList();
  }

  /** Of the elements, only BSTRs say for themselves who owns them. */
  AllocatedArrayKind allocatedArray() {
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

  /** An array of the caller's, which the callee may replace. */
  AllocatedArrayKind replacedArray() {
    AllocatedArrayKind kind = allocatedArray();
    return kind.owner() == Owner.CALLEE ? replacedArray() : kind;
  }

  /** What the callee replaces is not its own. */
  Kind replaced() {
    Kind kind = handedOut();
    return kind instanceof TextKind text && text.owner() == Owner.CALLEE ? replaced() : kind;
  }

  /** Of an element that the caller passes. */
  Kind element() {
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

  /** Of an argument. */
  Kind argument() {
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

  /** Of what the callee hands out. */
  Kind handedOut() {
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
  Kind retval() {
    Kind kind =
        switch (random.nextInt(12)) {
          case 0 -> textBuffer();
          case 1 -> allocatedArray();
          default -> handedOut();
        };
    return kind instanceof HResultKind ? retval() : kind;
  }

  /** Of what the callee hands out when it fails, too: it may be NULL then. */
  Kind onFailure() {
    return switch (random.nextInt(5)) {
      case 0 -> new GuidKind(false);
      case 1 -> new TokenKind(true);
      case 2 ->
          new TextKind(
              Form.values()[random.nextInt(4)], Owner.values()[1 + random.nextInt(3)], true);
      case 3 -> floating();
      default -> integer();
    };
  }

  /** A buffer of the caller's. */
  Kind textBuffer() {
    return new TextBufferKind(
        pick(List.of(Form.UTF16, Form.UTF8, Form.ANSI)), 1 + random.nextInt(30));
  }

  /** Of a result that is none of an HRESULT. */
  Kind nativeResult(boolean floats, boolean outs) {
    List<Struct> results =
        structs.stream()
            .filter(
                struct -> struct.ownable() && struct.aligned() && struct.words() <= WORDS_BY_VALUE)
            .toList();
    return switch (random.nextInt(10)) {
      case 0 -> pointer();
      case 7 -> new TokenKind(random.nextBoolean());
      case 9 -> new TokenKind(random.nextBoolean(), true);
      case 8 -> new GuidKind(false);
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

  Kind integer() {
    return switch (random.nextInt(6)) {
      case 0 -> pick(List.of(BooleanKind.values()));
      case 1 ->
          random.nextBoolean()
              ? pick(List.of(EnumKind.values()))
              : pick(List.of(FlagsKind.values()));
      default -> pick(List.of(IntegerKind.values()));
    };
  }

  Kind floating() {
    return pick(List.of(FloatingKind.values()));
  }

  Kind pointer() {
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

  <T> T pick(List<? extends T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
