package io.comwright.processor.marshal;

import io.comwright.processor.type.Passing;

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
    return new OutStub(new OutValue(type), call, position).write();
  }

  @Override
  public boolean needsFrame() {
    return true;
  }
}
