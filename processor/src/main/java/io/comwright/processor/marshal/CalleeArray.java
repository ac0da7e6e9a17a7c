package io.comwright.processor.marshal;

import io.comwright.processor.type.Passing;
import io.comwright.processor.type.Pointer;
import java.util.Optional;

/** An array that the callee allocates, as proxies and stubs alike see it. */
record CalleeArray(Passing.AllocatedArray type) {

  ArrayElements elements(Call call, int position) {
    return new ArrayElements(call, position, type.element(), type.elementNullable());
  }

  /** Present if the elements are not copied, but viewed where they lie. */
  Optional<AllocatedList> list() {
    return type.element() instanceof Pointer.View view
        ? Optional.of(new AllocatedList(view, type.freeing()))
        : Optional.empty();
  }
}
