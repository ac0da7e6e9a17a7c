package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.RuntimeTypes;
import java.util.Optional;

/**
 * A struct that a method hands out, viewed where it lies. The receiver's view frees it when it is
 * closed; an implementation's view gives it up.
 */
public record ReturnedViewMarshaller(Pointer.ReturnedView type) implements ValueMarshaller {

  @Override
  public CodeBlock toNative(CodeBlock value, Site site) {
    CodeBlock view = site.nullable() ? value : site.required(value);
    return site.unlessNull(
        value,
        type.owned()
            ? CodeBlock.of(
                "$T.detach($L,$W$T.TYPE,$W$L,$W$L)",
                RuntimeTypes.VIEWS,
                view,
                type.view().struct(),
                allocator(),
                site.method())
            : CodeBlock.of(
                "$T.lend($L,$W$T.TYPE,$W$L,$W$L)",
                RuntimeTypes.VIEWS,
                view,
                type.view().struct(),
                site.self(),
                site.method()));
  }

  /** One that is owned goes by way of a cell, which owns it until a view does. */
  @Override
  public CodeBlock fromNative(CodeBlock raw, Site site) {
    return transfer(CodeBlock.of("$L.word($L)", site.frame(), raw), site)
        .orElseGet(
            () ->
                site.unlessZero(
                    raw,
                    CodeBlock.of(
                        "$T.borrow($L,$W$T.TYPE,$W$L)",
                        RuntimeTypes.VIEWS,
                        pointer(raw, site),
                        type.view().struct(),
                        site.method())));
  }

  private CodeBlock pointer(CodeBlock raw, Site site) {
    return site.nullable()
        ? raw
        : CodeBlock.of("$T.nonNullResult($L,$W$L)", RuntimeTypes.RESULTS, raw, site.method());
  }

  @Override
  public Optional<CodeBlock> owned() {
    return Memory.owned(type.freeing());
  }

  @Override
  public boolean atomic() {
    return !type.owned();
  }

  @Override
  public boolean adopts() {
    return type.owned();
  }

  @Override
  public Optional<CodeBlock> transfer(CodeBlock address, Site site) {
    return type.owned()
        ? Optional.of(
            CodeBlock.of(
                "$L.$L($L,$W$T.TYPE,$W$L,$W$L,$W$L)",
                site.frame(),
                site.nullable() ? "takeOrNull" : "take",
                address,
                type.view().struct(),
                allocator(),
                site.method(),
                site.parameter()))
        : Optional.empty();
  }

  private CodeBlock allocator() {
    return Memory.allocator(type.freeing());
  }
}
