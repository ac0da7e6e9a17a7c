/**
 * What generated classes call, and nobody else: a binary contract between the processor of one
 * version and the runtime of the same or a later one.
 */
@org.jspecify.annotations.NullMarked
package io.comwright.generated;
