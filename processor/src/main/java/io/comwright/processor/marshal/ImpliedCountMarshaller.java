package io.comwright.processor.marshal;

/** A count that the Java method does not have, because the Java value beside it knows it. */
public record ImpliedCountMarshaller() implements ParameterMarshaller {
  @Override
  public Contribution proxy(Call call, int position) {
    int counted = call.parameter(position).links().counted().orElseThrow();
    return new Contribution.Builder()
        .argument(Marshallers.of(call.parameter(counted).type()).passedCount(call, counted))
        .build();
  }

  /** What is counted reads it. */
  @Override
  public Contribution stub(Call call, int position) {
    return new Contribution.Builder().build();
  }
}
