package io.comwright.processor.marshal;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.comwright.processor.type.ComParameter;
import io.comwright.processor.type.NativeType;
import io.comwright.processor.type.NativeType.OutType;
import io.comwright.processor.type.RuntimeTypes;
import java.util.Optional;

/**
 * A pointer to one value that the callee hands out, or replaces. A proxy points it at a cell of its
 * frame; a stub gives the implementation a {@code Ref} of its own. Whatever type the value has, the
 * code is this; the value's own marshaller converts it.
 */
public record OutMarshaller(OutType type) implements Marshaller {

  /** The address of the cell, except that a null {@code Ref} has none. */
  @Override
  public CodeBlock toNative(CodeBlock value, Site site) {
    throw new UnsupportedOperationException("an out pointer is written with its cell");
  }

  @Override
  public CodeBlock fromNative(CodeBlock raw, Site site) {
    return site.unlessZero(raw, make(CodeBlock.of("")));
  }

  @Override
  public boolean needsFrame() {
    return true;
  }

  // Arguments.nonNull(foo, "IBar.method", "foo");
  // long fooPointer = frame.cell(8);
  // ... call ...
  // frame.own(fooPointer, Owned.INTERFACE);
  // IFoo fooValue = frame.take(fooPointer, IFooProxy.TYPE, "IBar.method", "foo");
  // foo.set(fooValue);
  @Override
  public void proxy(Stages stages, ComParameter parameter, String name) {
    CodeBlock ref = CodeBlock.of("$N", name);
    CodeBlock pointer = CodeBlock.of("$N", stages.locals().local(name + "Pointer"));
    if (!parameter.nullable()) {
      stages.prepare().addStatement(stages.site(parameter.name(), false).required(ref));
    }
    stages
        .prepare()
        .addStatement(
            "long $L =$W$L",
            pointer,
            stages
                .site(parameter.name(), parameter.nullable())
                .unlessNull(ref, CodeBlock.of("$N.cell($L)", stages.frame(), size())));
    stages.argument(pointer);
    if (!type.inOut()) {
      own(stages, stages.succeed(), pointer);
      receive(stages, parameter, ref, pointer, CodeBlock.of(""), CodeBlock.of(""));
      return;
    }
    CodeBlock in = CodeBlock.of("$L.get()", ref);
    if (!isPrimitive()) {
      in = CodeBlock.of("$N", stages.locals().local(ref + "In"));
    }
    CodeBlock before = CodeBlock.of("$N", stages.locals().local(ref + "Before"));
    pass(stages, parameter, ref, pointer, in, before);
    receive(stages, parameter, ref, pointer, in, before);
  }

  // frame.own(fooPointer, Owned.INTERFACE);
  // IFoo fooIn = foo.get();
  // Memory.putLong(fooPointer, Answers.detach(fooIn, IFooProxy.TYPE, "IBar.method", "foo"));
  // long fooBefore = Memory.getLong(fooPointer);
  private void pass(
      Stages stages,
      ComParameter parameter,
      CodeBlock ref,
      CodeBlock pointer,
      CodeBlock value,
      CodeBlock before) {
    CodeBlock.Builder code = stages.prepare();
    own(stages, code, pointer);
    if (!isPrimitive()) {
      code.addStatement(
          parameter.nullable()
              ? "$1T $2L =$W$3L == null ? null : $3L.get()"
              : "$1T $2L = $3L.get()",
          type.pointee().javaType().box(),
          value,
          ref);
    }
    if (pointee().hasIdentity() && parameter.nullable()) {
      code.addStatement("long $L = 0L", before);
    }
    begin(code, parameter, ref, "null");
    Site site = stages.site(valueOf(parameter), type.valueNullable());
    code.addStatement(pointee().give(pointer, checked(value, site), site));
    if (pointee().hasIdentity()) {
      code.addStatement(
          parameter.nullable() ? "$L = $L" : "long $L = $L", before, pointee().load(pointer));
    }
    end(code, parameter);
  }

  private void receive(
      Stages stages,
      ComParameter parameter,
      CodeBlock ref,
      CodeBlock pointer,
      CodeBlock in,
      CodeBlock before) {
    Site site = stages.site(valueOf(parameter), type.valueNullable());
    CodeBlock value;
    if (isPrimitive()) {
      value = pointee().fromStored(pointee().load(pointer), site);
    } else {
      CodeBlock.Builder code = stages.convert();
      String local = stages.locals().local(ref + "Value");
      if (parameter.nullable()) {
        code.addStatement("$T $N = null", type.pointee().javaType().box(), local);
      }
      begin(code, parameter, ref, "null");
      value =
          type.inOut()
              ? exchanged(pointee(), stages, code, ref.toString(), pointer, in, before, site)
              : collect(pointee(), stages, code, ref.toString(), pointer, site);
      assign(code, parameter, type.pointee().javaType().box(), local, value);
      end(code, parameter);
      value = CodeBlock.of("$N", local);
    }
    begin(stages.deliver(), parameter, ref, "null");
    stages.deliver().addStatement("$L.set($L)", ref, value);
    end(stages.deliver(), parameter);
  }

  /**
   * From a cell with an {@code [in, out]} value to Java.
   *
   * @param in the Java value that was passed
   * @param before the pointer that was passed, if the type has identity
   */
  static CodeBlock exchanged(
      Marshaller marshaller,
      Stages stages,
      CodeBlock.Builder code,
      String name,
      CodeBlock pointer,
      CodeBlock in,
      CodeBlock before,
      Site site) {
    Optional<CodeBlock> exchanged = marshaller.exchange(pointer, in, site);
    if (exchanged.isPresent()) {
      stages.transfers();
      return exchanged.get();
    }
    CodeBlock collected = collect(marshaller, stages, code, name, pointer, site);
    return marshaller.hasIdentity()
        ? CodeBlock.of("$L == $L ? $L :$W$L", marshaller.load(pointer), before, in, collected)
        : collected;
  }

  /** From a cell that the frame owns, if it is owned, to Java. */
  public static CodeBlock collect(
      Marshaller marshaller,
      Stages stages,
      CodeBlock.Builder code,
      String name,
      CodeBlock pointer,
      Site site) {
    if (marshaller.transfers()) {
      stages.transfers();
      return marshaller.transfer(pointer, site);
    }
    return marshaller.fromStored(
        loaded(marshaller, stages, code, name, pointer, site.nullable()), site);
  }

  /** What lies at an address, in a variable if it is used more than once. */
  static CodeBlock loaded(
      Marshaller marshaller,
      Stages stages,
      CodeBlock.Builder code,
      String name,
      CodeBlock pointer,
      boolean again) {
    if (!again) {
      return marshaller.load(pointer);
    }
    String stored = stages.locals().local(name + "Stored");
    code.addStatement("$T $N =$W$L", marshaller.storedType(), stored, marshaller.load(pointer));
    return CodeBlock.of("$N", stored);
  }

  // Upcall.nonNull(foo, "IBar.method", "foo");
  // Ref<IFoo> fooRef = new Ref<>();
  // ... call ...
  // IFoo fooValue = fooRef.get();
  // long fooOut = frame.cell(8);
  // frame.own(fooOut, Owned.INTERFACE);
  // Memory.putLong(fooOut, Answers.detach(fooValue, IFooProxy.TYPE, "IBar.method"));
  // Memory.move(fooOut, foo, 8);
  @Override
  public void stub(Stages stages, ComParameter parameter, String name) {
    CodeBlock pointer = CodeBlock.of("$N", name);
    if (!parameter.nullable()) {
      stages.check().addStatement(stages.site(parameter.name(), false).requiredPointer(pointer));
    }
    CodeBlock ref = CodeBlock.of("$N", stages.locals().local(name + "Ref"));
    stages.argument(ref);
    if (type.inOut()) {
      CodeBlock before = lend(stages, parameter, pointer, ref);
      replace(stages, parameter, pointer, ref, before);
    } else {
      stages
          .prepare()
          .addStatement(
              "$T $L =$W$L",
              type.javaType(),
              ref,
              fromNative(pointer, stages.site(parameter.name(), parameter.nullable())));
      if (pointee().adopts()) {
        begin(stages.succeed(), parameter, ref, "null");
        stages.succeed().addStatement("$N.adopt($L.get())", stages.frame(), ref);
        end(stages.succeed(), parameter);
      }
      CodeBlock.Builder code = stages.convert();
      if (isOwned() && parameter.nullable()) {
        String out = stages.locals().local(name + "Out");
        code.addStatement("long $N = 0L", out);
        begin(code, parameter, ref, "null");
        CodeBlock value = value(stages, code, name, ref);
        code.addStatement("$N = $N.cell($L)", out, stages.frame(), size());
        giveOwned(stages, parameter, CodeBlock.of("$N", out), value);
        end(code, parameter);
        stages.deliver().beginControlFlow("if ($N != 0L)", out);
        stages.deliver().addStatement(move("move", out, pointer)).endControlFlow();
      } else {
        begin(code, parameter, ref, "null");
        answer(pointee(), stages, parameter.name(), pointer, value(stages, code, name, ref));
        end(code, parameter);
      }
      stages.clear().addStatement("$T.clear($L, $L)", RuntimeTypes.ANSWERS, pointer, size());
    }
  }

  /** A value goes into the caller's memory, by way of a cell if it is owned. */
  private void answer(
      Marshaller marshaller, Stages stages, String parameter, CodeBlock pointer, CodeBlock value) {
    answer(
        marshaller,
        type.pointee(),
        stages,
        parameter,
        pointer,
        checked(value, stages.answer(parameter, type.valueNullable())),
        type.valueNullable());
  }

  /** The same for any value. */
  public static void answer(
      Marshaller marshaller,
      NativeType type,
      Stages stages,
      String parameter,
      CodeBlock pointer,
      CodeBlock value,
      boolean nullable) {
    CodeBlock.Builder code = stages.convert();
    Site site = stages.answer(parameter, nullable);
    if (marshaller.owned().isEmpty()) {
      code.addStatement(marshaller.give(pointer, value, site));
      return;
    }
    String out = stages.locals().local(pointer + "Out");
    CodeBlock size = marshaller.size(type);
    code.addStatement("long $N = $N.cell($L)", out, stages.frame(), size);
    code.addStatement("$N.own($N, $L)", stages.frame(), out, marshaller.owned().get());
    code.addStatement(marshaller.give(CodeBlock.of("$N", out), value, site));
    stages.deliver().addStatement("$T.move($N, $L, $L)", RuntimeTypes.MEMORY, out, pointer, size);
  }

  private void giveOwned(Stages stages, ComParameter parameter, CodeBlock out, CodeBlock value) {
    own(stages, stages.convert(), out);
    Site site = stages.answer(parameter.name(), type.valueNullable());
    stages.convert().addStatement(pointee().give(out, checked(value, site), site));
  }

  // IFoo fooBefore = frame.lend(Memory.getLong(foo), IFooProxy.TYPE);
  // Ref<IFoo> fooRef = new Ref<>(fooBefore);
  private CodeBlock lend(Stages stages, ComParameter parameter, CodeBlock pointer, CodeBlock ref) {
    CodeBlock.Builder code = stages.prepare();
    CodeBlock before = CodeBlock.of("$N", stages.locals().local(pointer + "Before"));
    if (parameter.nullable()) {
      code.addStatement("$T $L = null", type.javaType(), ref);
      if (isOwned()) {
        code.addStatement("$T $L = null", type.pointee().javaType().box(), before);
      }
    }
    begin(code, parameter, pointer, "0L");
    CodeBlock value =
        pointee()
            .fromStored(
                loaded(pointee(), stages, code, pointer.toString(), pointer, type.valueNullable()),
                stages.site(valueOf(parameter), type.valueNullable()));
    if (isOwned()) {
      assign(code, parameter, type.pointee().javaType().box(), before, value);
      value = before;
    }
    assign(code, parameter, type.javaType(), ref, make(value));
    end(code, parameter);
    return before;
  }

  private void replace(
      Stages stages, ComParameter parameter, CodeBlock pointer, CodeBlock ref, CodeBlock before) {
    if (isPrimitive()) {
      begin(stages.deliver(), parameter, ref, "null");
      stages
          .deliver()
          .addStatement(
              pointee()
                  .give(
                      pointer,
                      CodeBlock.of("$L.get()", ref),
                      stages.answer(parameter.name(), false)));
      end(stages.deliver(), parameter);
      return;
    }
    CodeBlock.Builder code = stages.convert();
    String out = stages.locals().local(pointer + "Out");
    if (parameter.nullable()) {
      code.addStatement("long $N = 0L", out);
    }
    begin(code, parameter, ref, "null");
    CodeBlock value = value(stages, code, pointer.toString(), ref);
    CodeBlock cell = CodeBlock.of("$N.cell($L)", stages.frame(), size());
    if (isOwned()) {
      cell = CodeBlock.of("$L == $L ? 0L :$W$L", value, before, cell);
    }
    code.addStatement(parameter.nullable() ? "$N =$W$L" : "long $N =$W$L", out, cell);
    if (isOwned()) {
      code.beginControlFlow("if ($N != 0L)", out);
    }
    giveOwned(stages, parameter, CodeBlock.of("$N", out), value);
    if (isOwned()) {
      code.endControlFlow();
    }
    end(code, parameter);
    boolean perhaps = isOwned() || parameter.nullable();
    if (perhaps) {
      stages.deliver().beginControlFlow("if ($N != 0L)", out);
    }
    stages.deliver().addStatement(move(isOwned() ? "swap" : "move", out, pointer));
    if (perhaps) {
      stages.deliver().endControlFlow();
    }
  }

  private CodeBlock move(String how, String out, CodeBlock pointer) {
    return CodeBlock.of("$T.$L($N, $L, $L)", RuntimeTypes.MEMORY, how, out, pointer, size());
  }

  /** What the implementation has left in the {@code Ref}. */
  private CodeBlock value(Stages stages, CodeBlock.Builder code, String name, CodeBlock ref) {
    if (isPrimitive()) {
      return CodeBlock.of("$L.get()", ref);
    }
    String value = stages.locals().local(name + "Value");
    code.addStatement("$T $N = $L.get()", type.pointee().javaType(), value, ref);
    return CodeBlock.of("$N", value);
  }

  private void own(Stages stages, CodeBlock.Builder code, CodeBlock cell) {
    pointee()
        .owned()
        .ifPresent(
            owned -> {
              stages.owns();
              code.addStatement("$N.own($L, $L)", stages.frame(), cell, owned);
            });
  }

  /** What the {@code Ref} of a struct's field is to hold, from the cell behind the struct. */
  public CodeBlock collect(CodeBlock cell, Site site) {
    return pointee().fromStored(pointee().load(cell), site);
  }

  /** From the {@code Ref} of a struct's field through the field's pointer. */
  public CodeBlock publish(CodeBlock value, CodeBlock pointer, Site site) {
    return pointee().give(pointer, checked(value, site), site);
  }

  /**
   * The value of a {@code Ref}, null only where it may be. Elsewhere a null segment is NULL; in a
   * {@code Ref} it is more likely one that nobody has set.
   */
  private CodeBlock checked(CodeBlock value, Site site) {
    return type.pointee() instanceof NativeType.SegmentType && !type.valueNullable()
        ? site.required(value)
        : value;
  }

  /** The size of the value, as an expression. */
  public CodeBlock size() {
    return pointee().size(type.pointee());
  }

  /** Whether the value is converted without fail. */
  public boolean isPrimitive() {
    return type.pointee().plain() == type.pointee() && type.pointee().javaType().isPrimitive();
  }

  private boolean isOwned() {
    return pointee().owned().isPresent();
  }

  private Marshaller pointee() {
    return Marshallers.of(type.pointee());
  }

  private CodeBlock make(CodeBlock value) {
    return CodeBlock.of(
        type.javaType() instanceof ClassName ? "new $T($L)" : "new $T<>($L)",
        type.javaType() instanceof ClassName ? type.javaType() : RuntimeTypes.REF,
        value);
  }

  /** What messages call the value, as opposed to the {@code Ref}. */
  private static String valueOf(ComParameter parameter) {
    return "the value of " + parameter.name();
  }

  /** To a variable that is declared already if it stands in a condition. */
  private static void assign(
      CodeBlock.Builder code, ComParameter parameter, TypeName type, Object name, CodeBlock value) {
    if (parameter.nullable()) {
      code.addStatement("$L =$W$L", name, value);
    } else {
      code.addStatement("$T $L =$W$L", type, name, value);
    }
  }

  private static void begin(
      CodeBlock.Builder code, ComParameter parameter, CodeBlock variable, String nothing) {
    if (parameter.nullable()) {
      code.beginControlFlow("if ($L != $L)", variable, nothing);
    }
  }

  private static void end(CodeBlock.Builder code, ComParameter parameter) {
    if (parameter.nullable()) {
      code.endControlFlow();
    }
  }
}
