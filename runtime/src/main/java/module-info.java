/**
 * The runtime of Comwright: annotations, core types and what generated classes call. It is the one
 * module that makes restricted calls of {@link java.lang.foreign} and so the one that needs native
 * access.
 */
module io.comwright.runtime {
  requires static transitive org.jspecify;

  exports io.comwright;
  exports io.comwright.annotation;
  exports io.comwright.automation;
  exports io.comwright.runtime;
  exports io.comwright.runtime.conversion;
}
