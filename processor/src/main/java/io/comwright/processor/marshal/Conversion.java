package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.Carrier;
import io.comwright.processor.type.Converted;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.RuntimeTypes;

/**
 * An argument with a marshaller of the author's: that converts between the Java value and another
 * one, whose own marshaller does the rest. Null passes the author's marshaller by.
 *
 * @param type what converts
 * @param inner passes what it is converted to
 */
record Conversion(Converted type, RegisterMarshaller inner) implements RegisterMarshaller {

  // Conversions.toNative(new FooMarshaller(), value, frame, "IBar.method", "value")
  @Override
  public CodeBlock toNative(CodeBlock value, Site site) {
    return site.unlessNull(
        value,
        inner.toNative(
            site.isResult() ? handedOver(value, site) : passed(value, site), site.notNull()));
  }

  CodeBlock passed(CodeBlock value, Site site) {
    CodeBlock converted = convert("toNative", value, CodeBlock.of("$L,$W", site.frame()), site);
    return inner.needsFence() ? CodeBlock.of("$L.keep($L)", site.frame(), converted) : converted;
  }

  CodeBlock handedOver(CodeBlock value, Site site) {
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

  CodeBlock marshaller() {
    return CodeBlock.of("new $T()", type.marshaller());
  }

  // Conversions.fromNative(new FooMarshaller(), (int) raw, "IBar.method", "value")
  @Override
  public CodeBlock fromNative(CodeBlock raw, Site site) {
    return site.unlessZero(
        raw, converted(inner.fromNative(required(raw, site), site.notNull()), site));
  }

  /** An author's marshaller never sees a pointer to nothing. */
  CodeBlock required(CodeBlock raw, Site site) {
    return type.inner() instanceof Pointer.Segment && !site.nullable()
        ? site.requiredPointer(raw)
        : raw;
  }

  CodeBlock converted(CodeBlock value, Site site) {
    return CodeBlock.of(
        "$T.fromNative($L,$W$L,$W$L,$W$L)",
        RuntimeTypes.CONVERSIONS,
        marshaller(),
        value,
        site.method(),
        site.parameter());
  }

  @Override
  public FrameNeed frameNeed() {
    return FrameNeed.WHOLE;
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
}
