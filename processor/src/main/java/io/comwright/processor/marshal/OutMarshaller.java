package io.comwright.processor.marshal;

import com.squareup.javapoet.ParameterizedTypeName;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.RuntimeTypes;

/**
 * A pointer to one value that the callee hands out, or replaces. A proxy points it at a cell of its
 * frame; a stub gives the implementation a {@code Ref} of its own. Whatever type the value has, the
 * code is this; the value's own marshaller converts it.
 */
public record OutMarshaller(Passing.Out type) implements ParameterMarshaller {
  @Override
  public Contribution proxy(Call call, int position) {
    return new OutProxy(new OutValue(type), call, position).write();
  }

  @Override
  public Contribution stub(Call call, int position) {
    return new OutStub(new OutValue(inStub()), call, position).write();
  }

  /** A stub does not know which interface its caller wants. */
  private Passing.Out inStub() {
    return type.pointee() instanceof Pointer.Requested
        ? new Passing.Out(
            new Pointer.Requested(RuntimeTypes.IUNKNOWN),
            ParameterizedTypeName.get(RuntimeTypes.REF, RuntimeTypes.IUNKNOWN),
            type.inOut(),
            type.valueNullable())
        : type;
  }

  @Override
  public FrameNeed frameNeed() {
    return FrameNeed.memoryIf(type.pointee().frameless());
  }
}
