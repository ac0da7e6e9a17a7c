package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.comwright.processor.type.Converted;
import io.comwright.processor.type.RuntimeTypes;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * A value with a marshaller of the author's, wherever it stands.
 *
 * <p>What comes back is read like an argument, so that the author's marshaller sees a value that
 * stays its owner's; the owner is the frame of the call, which gives it back.
 *
 * @param type what converts
 * @param inner converts what it is converted to
 */
public record ConvertedMarshaller(Converted type, ValueMarshaller inner)
    implements ValueMarshaller {
  @Override
  public CodeBlock toNative(CodeBlock value, Site site) {
    return conversion().toNative(value, site);
  }

  @Override
  public CodeBlock fromNative(CodeBlock raw, Site site) {
    return conversion().fromNative(raw, site);
  }

  @Override
  public CodeBlock fromStored(CodeBlock stored, Site site) {
    return site.unlessZero(
        stored,
        conversion()
            .converted(
                inner.fromStored(conversion().required(stored, site), site.notNull()), site));
  }

  @Override
  public TypeName storedType() {
    return inner.storedType();
  }

  @Override
  public CodeBlock load(CodeBlock address) {
    return inner.load(address);
  }

  @Override
  public CodeBlock store(CodeBlock address, CodeBlock value, Site site) {
    return unlessNull(
        value, site, inner.store(address, conversion().passed(value, site), site.notNull()));
  }

  @Override
  public CodeBlock give(CodeBlock address, CodeBlock value, Site site) {
    if (site.nullable() && site.isResult() && !type.owned()) {
      // It goes to the caller's memory, which may hold anything.
      return ValueMarshaller.super.store(address, value, site);
    }
    return unlessNull(
        value, site, inner.give(address, conversion().handedOver(value, site), site.notNull()));
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
      return inner.owned();
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
            .addStatement("return $L", inner.fromStored(inner.load(address), site))
            .build();
    return Optional.of(
        CodeBlock.of(
            "$L",
            TypeSpec.anonymousClassBuilder(
                    "$L,$W$L,$W$L",
                    conversion().marshaller(),
                    inner.size(),
                    inner.owned().orElse(CodeBlock.of("null")))
                .superclass(ParameterizedTypeName.get(RuntimeTypes.FREEING, value))
                .addMethod(read)
                .build()));
  }

  /** What is owned goes by way of a cell of the frame, which gives it back. */
  @Override
  public boolean atomic() {
    return !type.owned() && inner.atomic();
  }

  @Override
  public CodeBlock size() {
    return inner.size();
  }

  @Override
  public FrameNeed frameNeed() {
    return conversion().frameNeed();
  }

  @Override
  public boolean needsFence() {
    return conversion().needsFence();
  }

  @Override
  public String nativeSuffix() {
    return conversion().nativeSuffix();
  }

  @Override
  public String javaSuffix() {
    return conversion().javaSuffix();
  }

  private Conversion conversion() {
    return new Conversion(type, inner);
  }
}
