package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.Freeing;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.RuntimeTypes;

/**
 * The structs of an array that the callee allocates, viewed where they lie. A proxy's list owns the
 * array; an implementation's list gives it up.
 *
 * @param view the structs
 * @param freeing who frees the array
 */
record AllocatedList(Pointer.View view, Freeing freeing) {

  // frame.take(itemsPointer, itemsLength, FooStruct.TYPE, TaskMemory.allocator())
  CodeBlock received(
      Contribution.Builder code, Call call, CodeBlock cell, CodeBlock at, CodeBlock length) {
    if (isBorrowed()) {
      return CodeBlock.of(
          "$T.borrow($L,$W$L,$W$T.TYPE)", RuntimeTypes.VIEWS, at, length, view.struct());
    }
    code.transfers();
    return CodeBlock.of(
        "$N.take($L,$W$L,$W$T.TYPE,$W$L)",
        call.frame(),
        cell,
        length,
        view.struct(),
        Memory.allocator(freeing));
  }

  // frame.adopt(itemsRef.get());
  void adopt(
      Contribution.Builder code, Call call, CodeBlock from, boolean isResult, boolean perhaps) {
    if (isBorrowed()) {
      return;
    }
    if (perhaps) {
      code.succeed().beginControlFlow("if ($L != null)", from);
    }
    code.succeed()
        .addStatement(isResult ? "$N.adopt($L)" : "$N.adopt($L.get())", call.frame(), from);
    if (perhaps) {
      code.succeed().endControlFlow();
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
            Memory.allocator(freeing),
            site.method());
  }

  private boolean isBorrowed() {
    return !freeing.isOwned();
  }
}
