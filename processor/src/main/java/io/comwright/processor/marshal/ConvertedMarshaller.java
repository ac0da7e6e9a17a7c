package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.comwright.processor.type.Carrier;
import io.comwright.processor.type.NativeType;
import io.comwright.processor.type.NativeType.ConvertedType;
import io.comwright.processor.type.NativeType.SegmentType;
import io.comwright.processor.type.RuntimeTypes;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * A value with a marshaller of the author's: that converts between the Java value and another one,
 * whose own marshaller does the rest. Null passes the author's marshaller by.
 *
 * <p>What comes back is read like an argument, so that the author's marshaller sees a value that
 * stays its owner's; the owner is the frame of the call, which gives it back.
 */
public record ConvertedMarshaller(ConvertedType type) implements Marshaller {

  // Conversions.toNative(new FooMarshaller(), value, frame, "IBar.method", "value")
  @Override
  public CodeBlock toNative(CodeBlock value, Site site) {
    return site.unlessNull(
        value,
        inner()
            .toNative(
                site.isResult() ? handedOver(value, site) : passed(value, site), site.notNull()));
  }

  private CodeBlock passed(CodeBlock value, Site site) {
    CodeBlock converted = convert("toNative", value, CodeBlock.of("$L,$W", site.frame()), site);
    return inner().needsFence() ? CodeBlock.of("$L.keep($L)", site.frame(), converted) : converted;
  }

  private CodeBlock handedOver(CodeBlock value, Site site) {
    return convert("handOver", value, CodeBlock.of(""), site);
  }

  private CodeBlock convert(String function, CodeBlock value, CodeBlock frame, Site site) {
    return CodeBlock.of(
        "$T.$L($L,$W$L,$W$L$L,$W$L)",
        RuntimeTypes.CONVERSIONS,
        function,
        marshaller(),
        site.nullable() || type.javaType().isPrimitive() ? value : site.required(value),
        frame,
        site.method(),
        site.parameter());
  }

  private CodeBlock marshaller() {
    return CodeBlock.of("new $T()", type.marshaller());
  }

  // Conversions.fromNative(new FooMarshaller(), (int) raw, "IBar.method", "value")
  @Override
  public CodeBlock fromNative(CodeBlock raw, Site site) {
    return site.unlessZero(
        raw, converted(inner().fromNative(required(raw, site), site.notNull()), site));
  }

  @Override
  public CodeBlock fromStored(CodeBlock stored, Site site) {
    return site.unlessZero(
        stored, converted(inner().fromStored(required(stored, site), site.notNull()), site));
  }

  /** An author's marshaller never sees a pointer to nothing. */
  private CodeBlock required(CodeBlock raw, Site site) {
    return type.inner() instanceof SegmentType && !site.nullable()
        ? site.requiredPointer(raw)
        : raw;
  }

  private CodeBlock converted(CodeBlock value, Site site) {
    return CodeBlock.of(
        "$T.fromNative($L,$W$L,$W$L,$W$L)",
        RuntimeTypes.CONVERSIONS,
        marshaller(),
        value,
        site.method(),
        site.parameter());
  }

  @Override
  public TypeName storedType() {
    return inner().storedType();
  }

  @Override
  public CodeBlock load(CodeBlock address) {
    return inner().load(address);
  }

  @Override
  public CodeBlock store(CodeBlock address, CodeBlock value, Site site) {
    return unlessNull(value, site, inner().store(address, passed(value, site), site.notNull()));
  }

  @Override
  public CodeBlock give(CodeBlock address, CodeBlock value, Site site) {
    if (site.nullable() && site.isResult() && !type.owned()) {
      // It goes to the caller's memory, which may hold anything.
      return Marshaller.super.store(address, value, site);
    }
    return unlessNull(value, site, inner().give(address, handedOver(value, site), site.notNull()));
  }

  /** A statement for a cell, which holds zeros. */
  private static CodeBlock unlessNull(CodeBlock value, Site site, CodeBlock statement) {
    return site.nullable() ? CodeBlock.of("if ($L != null) $L", value, statement) : statement;
  }

  // new Freeing<Foo>(new FooMarshaller(), 8, null) {
  //   @Override
  //   protected Foo read(long address, Frame frame) {
  //     return FooStruct.read(address, frame, "FooMarshaller", "the value");
  //   }
  // }
  @Override
  public Optional<CodeBlock> owned() {
    if (!type.frees()) {
      return inner().owned();
    }
    TypeName value = type.inner().javaType().box();
    CodeBlock address = CodeBlock.of("address");
    Site site =
        Site.parameter(type.marshaller().simpleName() + ".free", "the value", false, "frame");
    MethodSpec read =
        MethodSpec.methodBuilder("read")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .returns(value)
            .addParameter(TypeName.LONG, "address")
            .addParameter(RuntimeTypes.FRAME, "frame")
            .addStatement("return $L", inner().fromStored(inner().load(address), site))
            .build();
    return Optional.of(
        CodeBlock.of(
            "$L",
            TypeSpec.anonymousClassBuilder(
                    "$L,$W$L,$W$L",
                    marshaller(),
                    inner().size(type.inner()),
                    inner().owned().orElse(CodeBlock.of("null")))
                .superclass(ParameterizedTypeName.get(RuntimeTypes.FREEING, value))
                .addMethod(read)
                .build()));
  }

  /** What is owned goes by way of a cell of the frame, which gives it back. */
  @Override
  public boolean atomic() {
    return !type.owned() && inner().atomic();
  }

  @Override
  public CodeBlock size(NativeType type) {
    return inner().size(this.type.inner());
  }

  @Override
  public boolean needsFrame() {
    return true;
  }

  @Override
  public boolean needsFence() {
    return !type.javaType().isPrimitive();
  }

  @Override
  public String nativeSuffix() {
    return type.carrier() == Carrier.J ? "Native" : "";
  }

  @Override
  public String javaSuffix() {
    return "Value";
  }

  private Marshaller inner() {
    return Marshallers.of(type.inner());
  }
}
