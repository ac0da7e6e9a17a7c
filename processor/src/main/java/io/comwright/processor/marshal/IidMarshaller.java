package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.WildcardTypeName;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.RuntimeTypes;

/**
 * The IID of the interface that a caller wants. The result of the method finds its type here; see
 * {@link RequestedMarshaller}.
 */
public record IidMarshaller(Passing.Iid type) implements RegisterMarshaller {
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
  public FrameNeed frameNeed() {
    return FrameNeed.MEMORY;
  }

  @Override
  public String nativeSuffix() {
    return "Iid";
  }

  // ComType<? extends IUnknown> typeType = Upcall.requested(type, "IBar.method", "type");
  //
  // or, if a Ref is to hold it:
  //
  // ComType<IUnknown> typeType = Upcall.requestedUnknown(type, "IBar.method", "type");
  @Override
  public Contribution stub(Call call, int position) {
    CodeBlock local = call.local(position, Call.REQUESTED);
    if (isHandedOut(call)) {
      Site site = call.site(position);
      Contribution.Builder code = new Contribution.Builder();
      code.prepare()
          .addStatement(
              "$T $L =$W$T.requestedUnknown($L,$W$L,$W$L)",
              ParameterizedTypeName.get(RuntimeTypes.COM_TYPE, RuntimeTypes.IUNKNOWN),
              local,
              RuntimeTypes.UPCALL,
              call.variable(position),
              site.method(),
              site.parameter());
      return code.argument(local).build();
    }
    Contribution.Builder code = new Contribution.Builder();
    code.prepare()
        .addStatement(
            "$T $L =$W$L",
            ParameterizedTypeName.get(
                RuntimeTypes.COM_TYPE, WildcardTypeName.subtypeOf(RuntimeTypes.IUNKNOWN)),
            local,
            fromNative(call.variable(position), call.site(position)));
    return code.argument(local).build();
  }

  private static boolean isHandedOut(Call call) {
    return call.parameters().stream()
        .anyMatch(
            parameter ->
                parameter.type() instanceof Passing.Out out
                    && out.pointee() instanceof Pointer.Requested);
  }
}
