package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;

/**
 * Writes what a parameter adds to a call, in a proxy and in a stub. It reads the call and changes
 * nothing: what it has to say is its contribution.
 */
public interface ParameterMarshaller {
  /** What the parameter at a position adds to a proxy's method. */
  Contribution proxy(Call call, int position);

  /** What it adds to a stub's entry. */
  Contribution stub(Call call, int position);

  /** In a proxy: the number of elements, for the implied parameter that passes it. */
  default CodeBlock passedCount(Call call, int position) {
    return call.length(position);
  }

  /** What it needs of a frame in a proxy. */
  default FrameNeed frameNeed() {
    return FrameNeed.NONE;
  }

  /** Whether the Java value has to stay reachable until a call out returns. */
  default boolean needsFence() {
    return false;
  }
}
