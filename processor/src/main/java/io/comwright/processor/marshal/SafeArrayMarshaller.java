package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.RuntimeTypes;
import java.util.Optional;

/** SAFEARRAYs, by pointer to their descriptor; the runtime converts them. */
public record SafeArrayMarshaller(Pointer.SafeArray type) implements ValueMarshaller {

  @Override
  public CodeBlock toNative(CodeBlock value, Site site) {
    return site.unlessNull(
        value,
        CodeBlock.of(
            "$T.argument($L,$W$L, 0,$W$L,$W$L)",
            RuntimeTypes.SAFE_ARRAYS,
            site.frame(),
            value,
            site.method(),
            site.parameter()));
  }

  @Override
  public CodeBlock fromNative(CodeBlock raw, Site site) {
    return site.unlessZero(
        raw,
        CodeBlock.of(
            "$T.lend($L,$W$L, 0,$W$L)",
            RuntimeTypes.SAFE_ARRAYS,
            site.frame(),
            site.nullable() ? raw : site.requiredPointer(raw),
            site.method()));
  }

  /** The cell itself: taking an array leaves NULL there. */
  @Override
  public CodeBlock load(CodeBlock address) {
    return address;
  }

  @Override
  public CodeBlock fromStored(CodeBlock stored, Site site) {
    CodeBlock descriptor = CodeBlock.of("$T.getLong($L)", RuntimeTypes.MEMORY, stored);
    return fromNative(descriptor, site);
  }

  @Override
  public CodeBlock take(CodeBlock stored, Site site) {
    return site.nullable()
        ? CodeBlock.of("$T.take($L, null, 0,$W$L)", RuntimeTypes.SAFE_ARRAYS, stored, site.method())
        : CodeBlock.of("$T.take($L, 0,$W$L)", RuntimeTypes.SAFE_ARRAYS, stored, site.method());
  }

  @Override
  public Optional<CodeBlock> transfer(CodeBlock address, Site site) {
    return Optional.of(transfer(address, CodeBlock.of("null"), site));
  }

  @Override
  public Optional<CodeBlock> exchange(CodeBlock address, CodeBlock before, Site site) {
    return Optional.of(transfer(address, before, site));
  }

  private static CodeBlock transfer(CodeBlock address, CodeBlock before, Site site) {
    return CodeBlock.of(
        "$T.$L($L,$W$L,$W$L,$W$L)",
        RuntimeTypes.SAFE_ARRAYS,
        site.nullable() ? "takeOrNull" : "take",
        site.frame(),
        address,
        before,
        site.method());
  }

  @Override
  public CodeBlock give(CodeBlock address, CodeBlock value, Site site) {
    return CodeBlock.of(
        "$T.putLong($L,$W$L)",
        RuntimeTypes.MEMORY,
        address,
        site.unlessNull(
            value,
            CodeBlock.of(
                "$T.create($L,$W$L)",
                RuntimeTypes.SAFE_ARRAYS,
                site.nullable() ? value : site.required(value),
                site.method())));
  }

  @Override
  public Optional<CodeBlock> owned() {
    return Optional.of(CodeBlock.of("$T.SAFEARRAY", RuntimeTypes.OWNED_VALUES));
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
    return "SafeArray";
  }
}
