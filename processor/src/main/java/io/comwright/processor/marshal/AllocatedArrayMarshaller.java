package io.comwright.processor.marshal;

import io.comwright.processor.type.Passing;
import io.comwright.processor.type.Pointer;
import java.util.Optional;

/**
 * A pointer to an array that the callee allocates, with its length reported beside it. A proxy
 * copies the elements and frees the array, unless they are {@linkplain AllocatedList viewed} where
 * they lie; a stub allocates it, and publishes it when nothing can fail any more.
 */
public record AllocatedArrayMarshaller(Passing.AllocatedArray type) implements ParameterMarshaller {
  @Override
  public Contribution proxy(Call call, int position) {
    return new AllocatedArrayProxy(this, call, position).write();
  }

  @Override
  public Contribution stub(Call call, int position) {
    return new AllocatedArrayStub(this, call, position).write();
  }

  ArrayElements elements(Call call, int position) {
    return new ArrayElements(call, position, type.element(), type.elementNullable());
  }

  /** Present if the elements are not copied, but viewed where they lie. */
  Optional<AllocatedList> list() {
    return type.element() instanceof Pointer.View view
        ? Optional.of(new AllocatedList(view, type.freeing()))
        : Optional.empty();
  }

  @Override
  public boolean needsFrame() {
    return true;
  }
}
