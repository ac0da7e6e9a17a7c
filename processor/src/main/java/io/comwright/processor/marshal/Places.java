package io.comwright.processor.marshal;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.RuntimeTypes;

/** What a {@code VT_BYREF} in an {@code [in]} argument points at is the callee's to replace. */
final class Places {
  private static final String PLACES = "Places";

  private Places() {}

  // Runnable valuePlaces = Variants.readBack(frame, valuePointer, value, "IBar.method");
  // valuePlaces.run();
  static void readBack(
      ClassName functions, Contribution.Builder code, Call call, int position, CodeBlock pointer) {
    CodeBlock places = call.local(position, PLACES);
    code.convert()
        .addStatement(
            "$T $L =$W$T.readBack($L,$W$L,$W$L,$W$S)",
            Runnable.class,
            places,
            functions,
            call.frame(),
            pointer,
            call.variable(position),
            call.method());
    code.deliver().addStatement("$L.run()", places);
    code.transfers();
  }

  // long valuePlaces = Variants.holdPlaces(frame, valueVariant, value, "IBar.method");
  // Variants.publishPlaces(valuePlaces);
  static void publish(
      ClassName functions, Contribution.Builder code, Call call, int position, CodeBlock value) {
    CodeBlock places = call.local(position, PLACES);
    CodeBlock pointer = call.variable(position);
    CodeBlock held =
        CodeBlock.of(
            "$T.holdPlaces($L,$W$L,$W$L,$W$S)",
            functions,
            call.frame(),
            value,
            pointer,
            call.method());
    code.convert()
        .addStatement(
            "long $L =$W$L",
            places,
            call.parameter(position).nullable()
                ? CodeBlock.of("$L == null ? 0L :$W$L", value, held)
                : held);
    code.deliver().addStatement("$T.publishPlaces($L)", RuntimeTypes.VARIANTS, places);
  }
}
