package io.comwright.processor.parse;

import io.comwright.processor.problem.ProblemId;

/** Where a value stands, as far as it matters to what its type is natively. */
enum Place {
  /** An argument, which belongs to the caller. */
  PARAMETER(false, ProblemId.UNSUPPORTED_TYPE),
  /** What a method gives back, or one of several such values. */
  RESULT(true, ProblemId.UNSUPPORTED_TYPE),
  /** What a method gives back natively, in a register or by the rules for structs. */
  NATIVE_RESULT(true, ProblemId.UNSUPPORTED_TYPE),
  /** Behind a pointer, where the callee hands it out. */
  OUT(true, ProblemId.OUT_VALUE),
  /** In a struct, alone or in an array of fixed length. */
  COMPONENT(false, ProblemId.STRUCT_COMPONENT_TYPE),
  /** Where a struct points to; the annotations say who frees it. */
  POINTED(true, ProblemId.STRUCT_COMPONENT_TYPE),
  /** In an array that a struct points to, or that follows it. */
  FIELD_ELEMENT(false, ProblemId.VIEW_FIELD),
  /** In an array that a caller passes. */
  ELEMENT(false, ProblemId.ARRAY_ELEMENT),
  /** In an array of the caller that the callee fills. */
  FILLED_ELEMENT(true, ProblemId.ARRAY_ELEMENT),
  /** In an array that the callee allocates, whose annotations say who frees the array. */
  ALLOCATED_ELEMENT(true, ProblemId.ARRAY_ELEMENT);

  private final boolean returned;
  private final ProblemId unsupported;

  Place(boolean returned, ProblemId unsupported) {
    this.returned = returned;
    this.unsupported = unsupported;
  }

  /** Whether the callee hands the value out, rather than the caller in. */
  boolean returned() {
    return returned;
  }

  /** The problem of a type that cannot stand here. */
  ProblemId unsupported() {
    return unsupported;
  }
}
