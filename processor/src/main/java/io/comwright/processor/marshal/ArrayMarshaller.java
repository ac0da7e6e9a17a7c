package io.comwright.processor.marshal;

import io.comwright.processor.type.Direction;
import io.comwright.processor.type.Passing;

/**
 * Arrays of the caller, with their length passed beside them. The marshaller of the element
 * converts each; numbers are copied at once.
 */
public record ArrayMarshaller(Passing.Array type) implements ParameterMarshaller {
  @Override
  public Contribution proxy(Call call, int position) {
    return new ArrayProxy(new CallerArray(type), call, position).write();
  }

  @Override
  public Contribution stub(Call call, int position) {
    return new ArrayStub(new CallerArray(type), call, position).write();
  }

  @Override
  public FrameNeed frameNeed() {
    boolean passed = type.direction() == Direction.IN;
    FrameNeed element = new CallerArray(type).element().frameNeed();
    return FrameNeed.memoryIf(passed ? element != FrameNeed.WHOLE : type.element().frameless());
  }

  @Override
  public boolean needsFence() {
    return new CallerArray(type).element().needsFence();
  }
}
