package io.comwright.processor.marshal;

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
  public boolean needsFrame() {
    return true;
  }

  @Override
  public boolean needsFence() {
    return new CallerArray(type).element().needsFence();
  }
}
