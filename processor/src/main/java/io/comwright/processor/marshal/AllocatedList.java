package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.NativeType.Freeing;
import io.comwright.processor.type.NativeType.ViewType;
import io.comwright.processor.type.RuntimeTypes;

/**
 * The structs of an array that the callee allocates, viewed where they lie. A proxy's list owns the
 * array; an implementation's list gives it up.
 *
 * @param view the structs
 * @param freeing who frees the array
 */
public record AllocatedList(ViewType view, Freeing freeing) {

  // frame.take(itemsPointer, itemsLength, FooStruct.TYPE, TaskMemory.allocator())
  CodeBlock received(Stages stages, CodeBlock cell, CodeBlock at, CodeBlock length) {
    if (isBorrowed()) {
      return CodeBlock.of(
          "$T.borrow($L,$W$L,$W$T.TYPE)", RuntimeTypes.VIEWS, at, length, view.struct());
    }
    stages.transfers();
    return CodeBlock.of(
        "$N.take($L,$W$L,$W$T.TYPE,$W$L)",
        stages.frame(),
        cell,
        length,
        view.struct(),
        ReturnedStringMarshaller.allocator(freeing));
  }

  // frame.adopt(itemsRef.get());
  void adopt(Stages stages, CodeBlock from, boolean isResult, boolean perhaps) {
    if (isBorrowed()) {
      return;
    }
    CodeBlock.Builder code = stages.succeed();
    if (perhaps) {
      code.beginControlFlow("if ($L != null)", from);
    }
    code.addStatement(isResult ? "$N.adopt($L)" : "$N.adopt($L.get())", stages.frame(), from);
    if (perhaps) {
      code.endControlFlow();
    }
  }

  // Views.detach(itemsValue, itemsLength, FooStruct.TYPE, TaskMemory.allocator(), "IBar.method")
  CodeBlock handedOut(CodeBlock value, CodeBlock length, Site site) {
    return isBorrowed()
        ? CodeBlock.of(
            "$T.lend($L,$W$L,$W$T.TYPE,$W$L,$W$L)",
            RuntimeTypes.VIEWS,
            value,
            length,
            view.struct(),
            site.self(),
            site.method())
        : CodeBlock.of(
            "$T.detach($L,$W$L,$W$T.TYPE,$W$L,$W$L)",
            RuntimeTypes.VIEWS,
            value,
            length,
            view.struct(),
            ReturnedStringMarshaller.allocator(freeing),
            site.method());
  }

  private boolean isBorrowed() {
    return freeing instanceof Freeing.Nobody;
  }
}
