package io.comwright.processor.marshal;

import io.comwright.processor.type.Argument;
import java.util.function.Function;

/**
 * A count that the Java method does not have, because the Java value beside it knows it.
 *
 * @param marshallers the marshaller of each type: that of what is counted knows how many there are
 */
public record ImpliedCountMarshaller(Function<Argument, ParameterMarshaller> marshallers)
    implements ParameterMarshaller {
  @Override
  public Contribution proxy(Call call, int position) {
    int counted = call.parameter(position).links().counted().orElseThrow();
    return new Contribution.Builder()
        .argument(marshallers.apply(call.parameter(counted).type()).passedCount(call, counted))
        .build();
  }

  /** What is counted reads it. */
  @Override
  public Contribution stub(Call call, int position) {
    return new Contribution.Builder().build();
  }
}
