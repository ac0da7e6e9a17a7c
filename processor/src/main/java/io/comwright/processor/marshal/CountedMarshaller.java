package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.ComParameter;

/** What has its size passed beside it: an array, a text, a piece of memory. */
public interface CountedMarshaller extends Marshaller {
  /** In a proxy: the size to pass; the same variable every time. */
  CodeBlock passedCount(Stages stages, ComParameter parameter);

  @Override
  default CodeBlock toNative(CodeBlock value, Site site) {
    throw new UnsupportedOperationException("passed with its count");
  }

  @Override
  default CodeBlock fromNative(CodeBlock raw, Site site) {
    throw new UnsupportedOperationException("passed with its count");
  }
}
