package io.comwright.roundtrip.conversion;

import static io.comwright.roundtrip.conversion.ItemIdMarshaller.allocated;

import io.comwright.CustomMarshaller;
import io.comwright.TaskMemory;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

final class LabelMarshaller implements CustomMarshaller<Label, Named> {
  @Override
  public Named toNative(Label value, SegmentAllocator call) {
    return new Named(
        value.kind(), call.allocateFrom(value.name()).address(), new Thing(value.thing()));
  }

  @Override
  public Named handOver(Label value) {
    return new Named(value.kind(), allocated(value.name()), new Thing(value.thing()));
  }

  @Override
  @SuppressWarnings("restricted")
  public Label fromNative(Named value) {
    return new Label(
        value.kind(),
        MemorySegment.ofAddress(value.name()).reinterpret(100).getString(0),
        value.thing().id());
  }

  @Override
  public void free(Named value) {
    TaskMemory.allocator().free(value.name());
  }
}
