package io.comwright.processor.marshal;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.Inline;
import io.comwright.processor.type.RuntimeTypes;
import java.util.Optional;

/**
 * VARIANTs and PROPVARIANTs, which the runtime converts.
 *
 * @param type which
 * @param byValue whether an argument is a copy rather than a pointer
 */
public record VariantMarshaller(Inline.Variant type, boolean byValue) implements ValueMarshaller {

  @Override
  public CodeBlock toNative(CodeBlock value, Site site) {
    return site.unlessNull(
        value,
        CodeBlock.of(
            "$T.argument($L,$W$L,$W$L,$W$L)",
            functions(),
            site.frame(),
            value,
            site.method(),
            site.parameter()));
  }

  @Override
  public CodeBlock fromNative(CodeBlock raw, Site site) {
    return site.unlessZero(
        raw, fromStored(site.nullable() || byValue ? raw : site.requiredPointer(raw), site));
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
  public Optional<CodeBlock> transfer(CodeBlock address, Site site) {
    return Optional.of(
        CodeBlock.of("$T.take($L,$W$L,$W$L)", functions(), site.frame(), address, site.method()));
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
        "$T.store($L,$W$L,$W$L,$W$L,$W$L)",
        functions(),
        site.frame(),
        value,
        address,
        site.method(),
        site.parameter());
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

  private ClassName functions() {
    return type.kind().functions();
  }

  @Override
  public FrameNeed frameNeed() {
    return FrameNeed.WHOLE;
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
}
