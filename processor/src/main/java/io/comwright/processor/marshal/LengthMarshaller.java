package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.ComParameter;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.RuntimeTypes;

/**
 * A pointer through which a callee reports how much of an array it has filled. The proxy always
 * passes one, and the implementation always gets a {@code Ref}: both sides need the answer even if
 * the caller does not.
 */
public record LengthMarshaller(Passing.Length type) implements ParameterMarshaller {

  // long fetchedPointer = frame.cell(4);
  // ... call ...
  // if (fetched != null) {
  //   fetched.set(Memory.getInt(fetchedPointer));
  // }
  @Override
  public Contribution proxy(Call call, int position) {
    Contribution.Builder code = new Contribution.Builder();
    ComParameter parameter = call.parameter(position);
    CodeBlock ref = call.variable(position);
    if (!parameter.nullable()) {
      code.prepare().addStatement(call.site(position).required(ref));
    }
    CodeBlock pointer = call.local(position, Reports.POINTER);
    code.prepare()
        .addStatement("long $L = $N.cell($L)", pointer, call.frame(), type.pointee().size());
    code.argument(pointer);
    if (parameter.nullable()) {
      code.deliver().beginControlFlow("if ($L != null)", ref);
    }
    code.deliver().addStatement("$L.set($L)", ref, integer().load(pointer));
    if (parameter.nullable()) {
      code.deliver().endControlFlow();
    }
    return code.build();
  }

  // IntRef fetchedRef = new IntRef();
  // ... call ...
  // if (fetched != 0L) {
  //   Memory.putInt(fetched, fetchedRef.get());
  // }
  @Override
  public Contribution stub(Call call, int position) {
    Contribution.Builder code = new Contribution.Builder();
    ComParameter parameter = call.parameter(position);
    CodeBlock pointer = call.variable(position);
    Site site = call.site(position);
    if (!parameter.nullable()) {
      code.check().addStatement(site.requiredPointer(pointer));
    }
    CodeBlock ref = call.local(position, Reports.REF);
    code.prepare().addStatement("$T $L = new $T()", type.javaType(), ref, type.javaType());
    code.argument(ref);
    if (parameter.nullable()) {
      code.deliver().beginControlFlow("if ($L != 0L)", pointer);
    }
    code.deliver().addStatement(integer().store(pointer, CodeBlock.of("$L.get()", ref), site));
    if (parameter.nullable()) {
      code.deliver().endControlFlow();
    }
    code.clear()
        .addStatement("$T.clear($L, $L)", RuntimeTypes.ANSWERS, pointer, type.pointee().size());
    return code.build();
  }

  private IntegerMarshaller integer() {
    return new IntegerMarshaller(type.pointee());
  }

  @Override
  public boolean needsFrame() {
    return true;
  }
}
