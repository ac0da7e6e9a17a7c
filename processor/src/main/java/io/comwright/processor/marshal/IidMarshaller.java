package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.WildcardTypeName;
import io.comwright.processor.type.ComParameter;
import io.comwright.processor.type.NativeType.IidType;
import io.comwright.processor.type.RuntimeTypes;

/**
 * The IID of the interface that a caller wants. The result of the method finds its type here; see
 * {@link RequestedMarshaller}.
 */
public record IidMarshaller(IidType type) implements Marshaller {

  @Override
  public CodeBlock toNative(CodeBlock value, Site site) {
    return CodeBlock.of(
        "$L.guid($L.iid(),$W$L,$W$L)",
        site.frame(),
        site.required(value),
        site.method(),
        site.parameter());
  }

  @Override
  public CodeBlock fromNative(CodeBlock raw, Site site) {
    return CodeBlock.of(
        "$T.requested($L,$W$L,$W$L)", RuntimeTypes.UPCALL, raw, site.method(), site.parameter());
  }

  @Override
  public void proxy(Stages stages, ComParameter parameter, String name) {
    Marshaller.super.proxy(stages, parameter, name);
    stages.request(CodeBlock.of("$N", name));
  }

  // ComType<? extends IUnknown> typeType = Upcall.requested(type, "IBar.method", "type");
  @Override
  public void stub(Stages stages, ComParameter parameter, String name) {
    CodeBlock local = CodeBlock.of("$N", stages.locals().local(name + "Type"));
    stages
        .prepare()
        .addStatement(
            "$T $L =$W$L",
            ParameterizedTypeName.get(
                RuntimeTypes.COM_TYPE, WildcardTypeName.subtypeOf(RuntimeTypes.IUNKNOWN)),
            local,
            fromNative(CodeBlock.of("$N", name), stages.site(parameter.name(), false)));
    stages.argument(local);
    stages.request(local);
  }

  @Override
  public boolean needsFrame() {
    return true;
  }

  @Override
  public String nativeSuffix() {
    return "Iid";
  }
}
