package io.comwright.importer.choose;

import io.comwright.importer.raw.RawParameter;
import io.comwright.importer.raw.RawParameter.Says;

/**
 * Which arguments may be null. Sources mark a fifth of the interfaces that may be NULL, a NULL
 * {@code BSTR} is an empty one, and a text of no units need not be anywhere; so a lenient import
 * lets every interface, function, {@code BSTR} and counted text be null, and a strict one believes
 * the source.
 */
public enum Nulls {
  /** Interfaces, functions, BSTRs and counted texts may be null. */
  LENIENT,
  /** What the source says is optional may be null. */
  STRICT;

  /** An interface, a function, a BSTR or a counted text. */
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
