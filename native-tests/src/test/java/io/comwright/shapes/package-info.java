/** Calls out of every shape, seen by the call trace and by the checked mode. */
@org.jspecify.annotations.NullMarked
package io.comwright.shapes;
