/**
 * What generated classes call, and nobody else, as {@code java.lang.runtime} is for the Java
 * compiler: a binary contract between the processor of one version and the runtime of the same or a
 * later one.
 */
@org.jspecify.annotations.NullMarked
package io.comwright.runtime;
