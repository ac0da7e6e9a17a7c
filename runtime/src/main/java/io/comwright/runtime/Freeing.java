package io.comwright.runtime;

import io.comwright.CustomMarshaller;
import org.jspecify.annotations.Nullable;

/**
 * A value of an author's marshaller, which gives it back. Generated code says how to read it.
 *
 * @param <N> the native type
 */
public abstract class Freeing<N> extends Owned {
  private final CustomMarshaller<?, N> marshaller;
  private final int size;
  private final @Nullable Owned contents;

  /**
   * Called by generated code.
   *
   * @param marshaller the marshaller
   * @param size the size of the value in memory, in bytes
   * @param contents how to give back what Comwright itself knows of, after that; or null
   */
  protected Freeing(CustomMarshaller<?, N> marshaller, int size, @Nullable Owned contents) {
    this.marshaller = marshaller;
    this.size = size;
    this.contents = contents;
  }

  /**
   * The native value, which stays its owner's.
   *
   * @param address where it lies
   * @param frame a frame that ends when the value has been given back
   * @return the value
   */
  protected abstract N read(long address, Frame frame);

  @Override
  protected void discard(long address) {
    if (Memory.isZero(address, size)) {
      return;
    }
    Frame frame = Frame.enter();
    try {
      marshaller.free(read(address, frame));
    } finally {
      frame.exit();
      if (contents != null) {
        contents.discard(address);
      }
      Memory.clear(address, size);
    }
  }
}
