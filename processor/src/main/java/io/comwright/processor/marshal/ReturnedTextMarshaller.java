package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.Freeing;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.type.Text;
import io.comwright.processor.type.TextForm;
import java.util.Optional;

/**
 * Text that a method hands out. What reads it frees it, and what writes it allocates it, as its
 * annotations say.
 */
public record ReturnedTextMarshaller(Text.Returned type) implements ValueMarshaller {

  @Override
  public CodeBlock toNative(CodeBlock value, Site site) {
    CodeBlock text = site.nullable() ? value : site.required(value);
    return site.unlessNull(
        value,
        switch (type.freeing()) {
          case Freeing.Bstr bstr -> CodeBlock.of("$T.createBstr($L)", RuntimeTypes.TEXT, text);
          case Freeing.Nobody nobody when !site.giver().isEmpty() -> keep(text, site);
          case Freeing.Nobody nobody when type.form() == TextForm.BSTR ->
              CodeBlock.of("$T.lendBstr($L,$W$L)", RuntimeTypes.TEXT, text, site.self());
          case Freeing.Nobody nobody ->
              CodeBlock.of(
                  "$T.lend($L,$W$L,$W$L)", RuntimeTypes.TEXT, text, encoding(), site.self());
          case Freeing.TaskMemory memory -> create(text);
          case Freeing.Custom custom -> create(text);
        });
  }

  /** In a struct whoever gives it keeps it. */
  private CodeBlock keep(CodeBlock text, Site site) {
    return type.form() == TextForm.BSTR
        ? CodeBlock.of(
            "$N.keepBstr($L,$W$L,$W$L)", site.giver(), text, site.method(), site.parameter())
        : CodeBlock.of(
            "$N.keep($L,$W$L,$W$L,$W$L)",
            site.giver(),
            text,
            encoding(),
            site.method(),
            site.parameter());
  }

  /** For the time of a call, as any text of a caller. */
  @Override
  public CodeBlock store(CodeBlock address, CodeBlock value, Site site) {
    return new PassedTextMarshaller(new Text.Passed(type.form())).store(address, value, site);
  }

  @Override
  public CodeBlock give(CodeBlock address, CodeBlock value, Site site) {
    return CodeBlock.of("$T.putLong($L,$W$L)", RuntimeTypes.MEMORY, address, toNative(value, site));
  }

  private CodeBlock create(CodeBlock text) {
    return CodeBlock.of(
        "$T.create($L,$W$L,$W$L)", RuntimeTypes.TEXT, text, encoding(), allocator());
  }

  @Override
  public CodeBlock fromNative(CodeBlock raw, Site site) {
    CodeBlock pointer = pointer(raw, site);
    return site.unlessZero(
        raw,
        switch (type.freeing()) {
          case Freeing.Bstr bstr -> CodeBlock.of("$T.takeBstr($L)", RuntimeTypes.TEXT, pointer);
          case Freeing.Nobody nobody -> Texts.read(type.form(), pointer);
          case Freeing.TaskMemory memory -> take(pointer);
          case Freeing.Custom custom -> take(pointer);
        });
  }

  /** A BSTR that is NULL is the empty text. */
  private CodeBlock pointer(CodeBlock raw, Site site) {
    return site.nullable() || type.form() == TextForm.BSTR
        ? raw
        : CodeBlock.of("$T.nonNullResult($L,$W$L)", RuntimeTypes.RESULTS, raw, site.method());
  }

  /** A copy: the memory stays its owner's, who frees it. */
  @Override
  public CodeBlock fromStored(CodeBlock stored, Site site) {
    return site.unlessZero(
        stored,
        Texts.read(
            type.form(),
            site.nullable() || type.form() == TextForm.BSTR
                ? stored
                : site.requiredPointer(stored)));
  }

  @Override
  public CodeBlock take(CodeBlock stored, Site site) {
    return fromNative(stored, site);
  }

  @Override
  public boolean takesAlone() {
    return true;
  }

  @Override
  public Optional<CodeBlock> owned() {
    return Memory.owned(type.freeing());
  }

  private CodeBlock take(CodeBlock pointer) {
    return CodeBlock.of(
        "$T.take($L,$W$L,$W$L)", RuntimeTypes.TEXT, pointer, encoding(), allocator());
  }

  private CodeBlock encoding() {
    return Texts.encoding(type.form());
  }

  private CodeBlock allocator() {
    return Memory.allocator(type.freeing());
  }
}
