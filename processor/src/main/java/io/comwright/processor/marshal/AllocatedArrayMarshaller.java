package io.comwright.processor.marshal;

import io.comwright.processor.type.Passing;

/**
 * A pointer to an array that the callee allocates, with its length reported beside it. A proxy
 * copies the elements and frees the array, unless they are {@linkplain AllocatedList viewed} where
 * they lie; a stub allocates it, and publishes it when nothing can fail any more.
 */
public record AllocatedArrayMarshaller(Passing.AllocatedArray type) implements ParameterMarshaller {
  @Override
  public Contribution proxy(Call call, int position) {
    return new AllocatedArrayProxy(new CalleeArray(type), call, position).write();
  }

  @Override
  public Contribution stub(Call call, int position) {
    return new AllocatedArrayStub(new CalleeArray(type), call, position).write();
  }

  @Override
  public FrameNeed frameNeed() {
    return FrameNeed.WHOLE;
  }
}
