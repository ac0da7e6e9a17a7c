package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.ComParameter;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.RuntimeTypes;

/**
 * A pointer through which a callee reports how much of an array it has filled. The proxy always
 * passes one, and the implementation always gets a {@code Ref}: both sides need the answer even if
 * the caller does not. An {@code [in, out]} number says how much there is, too.
 */
public record LengthMarshaller(Passing.Length type) implements ParameterMarshaller {
  /** What the variable with the number that is passed adds to the name of the parameter. */
  static final String IN = "In";

  // int countIn = Arguments.nonNull(count, "IBar.method", "count").get();
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
    if (type.inOut()) {
      code.count()
          .addStatement(
              "$T $L =$W$L.get()",
              type.pointee().javaType(),
              call.local(position, IN),
              call.site(position).required(ref));
    } else if (!parameter.nullable()) {
      code.prepare().addStatement(call.site(position).required(ref));
    }
    CodeBlock pointer = call.local(position, Reports.POINTER);
    code.prepare()
        .addStatement("long $L = $N.cell($L)", pointer, call.frame(), type.pointee().size());
    if (type.inOut()) {
      code.prepare()
          .addStatement(number().store(pointer, call.local(position, IN), call.site(position)));
    }
    code.argument(pointer);
    if (parameter.nullable()) {
      code.deliver().beginControlFlow("if ($L != null)", ref);
    }
    code.deliver().addStatement("$L.set($L)", ref, number().load(pointer));
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
    CodeBlock in = CodeBlock.of("");
    if (type.inOut()) {
      in = call.local(position, IN);
      code.count()
          .addStatement(
              "$T $L =$W$L",
              type.pointee().javaType(),
              in,
              number().load(site.requiredPointer(pointer)));
    } else if (!parameter.nullable()) {
      code.check().addStatement(site.requiredPointer(pointer));
    }
    CodeBlock ref = call.local(position, Reports.REF);
    code.prepare().addStatement("$T $L = new $T($L)", type.javaType(), ref, type.javaType(), in);
    code.argument(ref);
    if (parameter.nullable()) {
      code.deliver().beginControlFlow("if ($L != 0L)", pointer);
    }
    code.deliver().addStatement(number().store(pointer, CodeBlock.of("$L.get()", ref), site));
    if (parameter.nullable()) {
      code.deliver().endControlFlow();
    }
    if (!type.inOut()) {
      code.clear()
          .addStatement("$T.clear($L, $L)", RuntimeTypes.ANSWERS, pointer, type.pointee().size());
    }
    return code.build();
  }

  private ValueMarshaller number() {
    return Numbers.marshaller(type.pointee());
  }

  @Override
  public FrameNeed frameNeed() {
    return FrameNeed.MEMORY;
  }
}
