package io.comwright.processor.marshal;

import static io.comwright.processor.marshal.OutValue.assign;
import static io.comwright.processor.marshal.OutValue.begin;
import static io.comwright.processor.marshal.OutValue.end;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.ComParameter;

/**
 * An out pointer in a proxy: a cell of the frame, from which the {@code Ref} gets its value.
 *
 * <pre>
 * Arguments.nonNull(foo, "IBar.method", "foo");
 * long fooPointer = frame.cell(8);
 * ... call ...
 * frame.own(fooPointer, Owned.INTERFACE);
 * IFoo fooValue = frame.take(fooPointer, IFooProxy.TYPE, "IBar.method", "foo");
 * foo.set(fooValue);
 * </pre>
 */
final class OutProxy {
  private final OutValue out;
  private final StoredMarshaller pointee;
  private final Call call;
  private final int position;
  private final ComParameter parameter;
  private final CodeBlock ref;
  private final CodeBlock pointer;
  private final Contribution.Builder code = new Contribution.Builder();

  OutProxy(OutValue out, Call call, int position) {
    this.out = out;
    this.pointee = out.pointee();
    this.call = call;
    this.position = position;
    this.parameter = call.parameter(position);
    this.ref = call.variable(position);
    this.pointer = call.local(position, "Pointer");
  }

  Contribution write() {
    Site site = call.site(position);
    if (!parameter.nullable()) {
      code.prepare().addStatement(site.required(ref));
    }
    code.prepare()
        .addStatement(
            "long $L =$W$L",
            pointer,
            site.unlessNull(ref, CodeBlock.of("$N.cell($L)", call.frame(), out.size())));
    code.argument(pointer);
    if (out.type().inOut()) {
      pass();
    } else {
      Cells.own(call, pointee, code, code.succeed(), pointer);
    }
    receive();
    return code.build();
  }

  // frame.own(fooPointer, Owned.INTERFACE);
  // IFoo fooIn = foo.get();
  // Memory.putLong(fooPointer, Answers.detach(fooIn, IFooProxy.TYPE, "IBar.method", "foo"));
  // long fooBefore = Memory.getLong(fooPointer);
  private void pass() {
    CodeBlock.Builder prepare = code.prepare();
    Cells.own(call, pointee, code, prepare, pointer);
    if (!out.type().isPrimitive()) {
      CodeBlock value = CodeBlock.of("$L.get()", ref);
      prepare.addStatement(
          parameter.nullable() ? "$T $L =$W$L" : "$T $L = $L",
          out.valueType(),
          in(),
          parameter.nullable()
              ? CodeBlock.of("$L == null ? $L : $L", ref, out.nothing(), value)
              : value);
    }
    if (pointee.hasIdentity() && parameter.nullable()) {
      prepare.addStatement("long $L = 0L", before());
    }
    begin(prepare, parameter, ref, "null");
    prepare.addStatement(pointee.give(pointer, out.checked(in(), value()), value()));
    if (pointee.hasIdentity()) {
      prepare.addStatement(
          parameter.nullable() ? "$L = $L" : "long $L = $L", before(), pointee.load(pointer));
    }
    end(prepare, parameter);
  }

  private void receive() {
    CodeBlock value;
    if (out.type().isPrimitive()) {
      value = pointee.fromStored(pointee.load(pointer), value());
    } else {
      CodeBlock.Builder convert = code.convert();
      CodeBlock local = call.local(position, "Value");
      if (parameter.nullable()) {
        convert.addStatement("$T $L = $L", out.valueType(), local, out.nothing());
      }
      begin(convert, parameter, ref, "null");
      value =
          out.type().inOut()
              ? Cells.exchanged(
                  call, pointee, code, ref.toString(), pointer, in(), before(), value())
              : Cells.collect(call, pointee, code, convert, ref.toString(), pointer, value());
      assign(convert, parameter, out.valueType(), local, value);
      end(convert, parameter);
      value = local;
    }
    begin(code.deliver(), parameter, ref, "null");
    code.deliver().addStatement("$L.set($L)", ref, value);
    end(code.deliver(), parameter);
  }

  /** The Java value that is passed. */
  private CodeBlock in() {
    return out.type().isPrimitive() ? CodeBlock.of("$L.get()", ref) : call.local(position, "In");
  }

  /** The pointer that is passed, to see whether the callee replaces it. */
  private CodeBlock before() {
    return call.local(position, "Before");
  }

  private Site value() {
    return call.site(OutValue.valueOf(parameter), out.type().valueNullable());
  }
}
