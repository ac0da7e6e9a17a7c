package io.comwright.processor.marshal;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.ComParameter;
import io.comwright.processor.type.NativeType.AutomationKind;
import io.comwright.processor.type.NativeType.VariantType;
import io.comwright.processor.type.RuntimeTypes;
import java.util.Optional;

/** VARIANTs and PROPVARIANTs, which the runtime converts. */
public record VariantMarshaller(VariantType type) implements Marshaller {

  @Override
  public CodeBlock toNative(CodeBlock value, Site site) {
    return site.unlessNull(value, argument(value, site));
  }

  private CodeBlock argument(CodeBlock value, Site site) {
    return CodeBlock.of(
        "$T.argument($L,$W$L,$W$L,$W$L)",
        functions(),
        site.frame(),
        value,
        site.method(),
        site.parameter());
  }

  @Override
  public CodeBlock fromNative(CodeBlock raw, Site site) {
    return site.unlessZero(
        raw, fromStored(site.nullable() || type.byValue() ? raw : site.requiredPointer(raw), site));
  }

  @Override
  public CodeBlock load(CodeBlock address) {
    return address;
  }

  @Override
  public CodeBlock fromStored(CodeBlock stored, Site site) {
    return CodeBlock.of("$T.lend($L,$W$L,$W$L)", functions(), site.frame(), stored, site.method());
  }

  @Override
  public CodeBlock take(CodeBlock stored, Site site) {
    return CodeBlock.of("$T.take($L,$W$L)", functions(), stored, site.method());
  }

  @Override
  public boolean transfers() {
    return true;
  }

  @Override
  public CodeBlock transfer(CodeBlock address, Site site) {
    return CodeBlock.of("$T.take($L,$W$L,$W$L)", functions(), site.frame(), address, site.method());
  }

  @Override
  public Optional<CodeBlock> exchange(CodeBlock address, CodeBlock before, Site site) {
    return Optional.of(
        CodeBlock.of(
            "$T.takeInOut($L,$W$L,$W$L,$W$L)",
            functions(),
            site.frame(),
            address,
            before,
            site.method()));
  }

  @Override
  public CodeBlock store(CodeBlock address, CodeBlock value, Site site) {
    return CodeBlock.of(
        "$T.move($L,$W$L,$W$L)", RuntimeTypes.MEMORY, argument(value, site), address, type.size());
  }

  @Override
  public CodeBlock give(CodeBlock address, CodeBlock value, Site site) {
    return CodeBlock.of(
        "$T.write($L,$W$L,$W$L)",
        functions(),
        address,
        site.isResult() ? value : site.required(value),
        site.method());
  }

  @Override
  public Optional<CodeBlock> owned() {
    return Optional.of(CodeBlock.of("$T.$L", RuntimeTypes.OWNED_VALUES, type.kind()));
  }

  // Runnable valuePlaces = Variants.readBack(frame, valuePointer, value, "IBar.method");
  // valuePlaces.run();
  @Override
  public void proxy(Stages stages, ComParameter parameter, String name) {
    Marshaller.super.proxy(stages, parameter, name);
    if (hasPlaces()) {
      Places.readBack(functions(), stages, name, stages.arguments().getLast());
    }
  }

  // long valuePlaces = Variants.holdPlaces(frame, valueVariant, value, "IBar.method");
  // Variants.publishPlaces(valuePlaces);
  @Override
  public void stub(Stages stages, ComParameter parameter, String name) {
    Marshaller.super.stub(stages, parameter, name);
    if (hasPlaces()) {
      Places.publish(functions(), stages, parameter, name, stages.arguments().getLast());
    }
  }

  /** A PROPVARIANT has no place that the callee could write to. */
  private boolean hasPlaces() {
    return type.kind() == AutomationKind.VARIANT;
  }

  private ClassName functions() {
    return type.kind().functions;
  }

  @Override
  public boolean needsFrame() {
    return true;
  }

  @Override
  public boolean needsFence() {
    return true;
  }

  @Override
  public String nativeSuffix() {
    return "Pointer";
  }

  @Override
  public String javaSuffix() {
    return "Variant";
  }

  /** What a {@code VT_BYREF} in an {@code [in]} argument points at is the callee's to replace. */
  static final class Places {
    private Places() {}

    static void readBack(ClassName functions, Stages stages, String name, CodeBlock pointer) {
      CodeBlock places = CodeBlock.of("$N", stages.locals().local(name + "Places"));
      stages
          .convert()
          .addStatement(
              "$T $L =$W$T.readBack($L,$W$L,$W$N,$W$S)",
              Runnable.class,
              places,
              functions,
              stages.frame(),
              pointer,
              name,
              stages.method());
      stages.deliver().addStatement("$L.run()", places);
      stages.transfers();
    }

    static void publish(
        ClassName functions, Stages stages, ComParameter parameter, String name, CodeBlock value) {
      CodeBlock places = CodeBlock.of("$N", stages.locals().local(name + "Places"));
      CodeBlock held =
          CodeBlock.of(
              "$T.holdPlaces($N,$W$L,$W$N,$W$S)",
              functions,
              stages.frame(),
              value,
              name,
              stages.method());
      stages
          .convert()
          .addStatement(
              "long $L =$W$L",
              places,
              parameter.nullable() ? CodeBlock.of("$N == 0L ? 0L :$W$L", name, held) : held);
      stages.deliver().addStatement("$T.publishPlaces($L)", RuntimeTypes.VARIANTS, places);
    }
  }
}
