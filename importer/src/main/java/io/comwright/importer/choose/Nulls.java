package io.comwright.importer.choose;

import io.comwright.importer.raw.RawParameter;
import io.comwright.importer.raw.RawParameter.Says;

/**
 * Which arguments may be null. Sources mark a fifth of the interfaces that may be NULL, and a NULL
 * {@code BSTR} is an empty one; so a lenient import lets every interface, function and {@code BSTR}
 * be null, and a strict one believes the source.
 */
public enum Nulls {
  /** Interfaces, functions and BSTRs may be null. */
  LENIENT,
  /** What the source says is optional may be null. */
  STRICT;

  /** An interface, a function or a BSTR. */
  Form argument(RawParameter parameter, Form form) {
    return this == LENIENT && !parameter.is(Says.NEVER_NULL)
        ? form.with("@Nullable")
        : optional(parameter, form);
  }

  /** Anything else. */
  Form optional(RawParameter parameter, Form form) {
    return parameter.is(Says.OPTIONAL) || parameter.is(Says.RESERVED)
        ? form.with("@Nullable")
        : form;
  }
}
