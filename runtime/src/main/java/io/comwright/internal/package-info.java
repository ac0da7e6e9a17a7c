/** The parts of the runtime that nobody outside it sees; all restricted calls are made here. */
@org.jspecify.annotations.NullMarked
package io.comwright.internal;
