package io.comwright.processor.problem;

import java.util.Locale;
import javax.tools.Diagnostic.Kind;

/**
 * What can be wrong with what a binding author wrote. The {@link #text()} stands in every message
 * and never changes, so that a build log can be searched for it; {@code docs/problems.md} has an
 * entry for each, in this order.
 */
public enum ProblemId {
  // The compilation.
  JAVA_RELEASE,
  LOCAL_TYPE,
  OPTION,
  TYPE_MISSING,

  // The interface.
  NOT_AN_INTERFACE,
  BOTH_ANNOTATIONS,
  ACCESSIBILITY,
  GENERIC_INTERFACE,
  SEALED_INTERFACE,
  IID_MISSING,
  IID_MALFORMED,
  IID_TAKEN,
  NO_COM_PARENT,
  TWO_COM_PARENTS,
  VTABLE_PARENT,
  BASE_NOT_PROCESSED,
  PARTIAL_BASE,
  DESTRUCTOR_BASE,
  GENERATED_NAME_TAKEN,

  // Its methods.
  GENERIC_METHOD,
  VARARGS,
  THROWS_CLAUSE,
  OBJECT_METHOD,
  IUNKNOWN_METHOD,
  CLOSE_WITHOUT_ARGUMENTS,
  OVERRIDES_BASE_SLOT,
  NAME_TAKEN,
  NATIVE_NAME_MALFORMED,
  PRESERVE_AND_THROW,
  PRESERVE_SIG_INT(Kind.WARNING),
  WHEN_THROWN,
  SUCCESS_CODE_LOST(Kind.WARNING),
  TOO_MANY_ARGUMENTS,
  CRITICAL_CALL,

  // Their slots.
  SLOT_ON_STATIC_OR_PRIVATE,
  SLOT_CLASH,
  SLOT_GAP,
  SLOT_IN_BASE,
  SLOT_TOO_LARGE,
  RESERVED_CLASH,
  CLASS_TOO_LARGE,
  OVERLOAD_WITHOUT_SLOT,

  // Functions.
  CALLBACK_METHOD,
  CALLBACK_PARENT,
  LIBRARY_NAME,
  LIBRARY_PARENT,

  // Types.
  UNSUPPORTED_TYPE,
  RESULT_TYPE,
  MISPLACED_ANNOTATION,
  NULLABLE_PRIMITIVE,
  TEXT_FORM,
  WHO_FREES,
  ALLOCATOR,
  TEXT_BUFFER,
  SIZE_IS,
  LENGTH_IS,
  SIZE_UNUSED(Kind.WARNING),
  ARRAY_ELEMENT,
  BOOLEAN_FORM,
  NATIVE_SIZE,
  UNKNOWN_VALUE,
  FLAGS_RECORD,
  OUT_DIRECTION,
  OUT_VALUE,
  ON_FAILURE,
  OUTS_RECORD,
  IID_IS,
  MARSHAL_WITH,

  // Automation.
  DISPINTERFACE_PARENT,
  DISP_ID,
  DISP_ID_TAKEN,
  DISP_NAME_TAKEN,
  PROPERTY,
  NEW_ENUM,
  AUTOMATION_TYPE,
  OPTIONAL,
  VAR_ARGS,
  LCID,

  // Structs.
  STRUCT_NOT_A_RECORD,
  STRUCT_GENERIC,
  STRUCT_EMPTY,
  STRUCT_SIZE,
  STRUCT_COMPONENT_TYPE,
  STRUCT_PACK,
  STRUCT_OFFSET,
  STRUCT_RECURSIVE,
  STRUCT_SIZE_FIELD,
  FIXED_SIZE,
  BY_VALUE,
  VIEW_PARENT,
  VIEW_METHOD,
  VIEW_SETTER,
  VIEW_FIELD,
  FLEXIBLE_ARRAY,

  // Classes.
  COM_CLASS_NOT_A_CLASS,
  COM_CLASS_EMPTY,
  COM_CLASS_PARTIAL,
  COM_CLASS_AMBIGUOUS,
  COM_CLASS_CLOSE,
  COM_CLASS_DEFAULT,

  // The whole pass.
  LOCK_CHANGED,
  LOCK_ADDED,
  LOCK_REMOVED,
  LOCK_UNREADABLE,
  LOCK_BASE,
  SOURCE_DIFFERS,
  SOURCE_MISSING,
  SOURCE_STALE,
  HEADER_NAME,

  /** Not the author's mistake but ours. */
  PROCESSOR_BUG;

  private final Kind kind;

  ProblemId() {
    this(Kind.ERROR);
  }

  ProblemId(Kind kind) {
    this.kind = kind;
  }

  /** What it is to the compiler: an error, or a warning of what may be meant as it is. */
  public Kind kind() {
    return kind;
  }

  /** The id as it stands in messages: {@code slot-clash}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
