package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.Direction;
import io.comwright.processor.type.NativeType;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.RuntimeTypes;

/**
 * What a {@code VT_BYREF} in an argument points at is the callee's to replace: in a VARIANT, in an
 * array or in a struct. The frame of a call remembers those that it has seen, so that each method
 * asks once.
 */
public final class Places {
  private static final String PLACES = "places";

  private Places() {}

  // Runnable places = Variants.readBack(frame, "IBar.method");
  // places.run();
  /** What a proxy adds after its parameters. */
  public static Contribution proxy(Call call) {
    Contribution.Builder code = new Contribution.Builder();
    if (call.parameters().stream().anyMatch(parameter -> isPassed(parameter.type()))) {
      CodeBlock places = CodeBlock.of("$N", call.locals().once(PLACES));
      code.convert()
          .addStatement(
              "$T $L =$W$T.readBack($N,$W$S)",
              Runnable.class,
              places,
              RuntimeTypes.VARIANTS,
              call.frame(),
              call.method());
      code.deliver().addStatement("$L.run()", places);
      code.transfers();
    }
    return code.build();
  }

  /** A value that belongs to the callee, which may free it, has no places. */
  private static boolean isPassed(NativeType type) {
    return switch (type) {
      case Passing.Array array -> array.direction() == Direction.IN && array.hasPlaces();
      case Passing.Out out -> false;
      case NativeType other -> other.hasPlaces();
    };
  }

  // long places = Variants.holdPlaces(frame, "IBar.method");
  // Variants.publishPlaces(places);
  /** What a stub adds after its parameters. */
  public static Contribution stub(Call call) {
    Contribution.Builder code = new Contribution.Builder();
    if (call.parameters().stream().anyMatch(parameter -> parameter.type().hasPlaces())) {
      CodeBlock places = CodeBlock.of("$N", call.locals().once(PLACES));
      code.convert()
          .addStatement(
              "long $L =$W$T.holdPlaces($N,$W$S)",
              places,
              RuntimeTypes.VARIANTS,
              call.frame(),
              call.method());
      code.deliver().addStatement("$T.publishPlaces($L)", RuntimeTypes.VARIANTS, places);
    }
    return code.build();
  }
}
