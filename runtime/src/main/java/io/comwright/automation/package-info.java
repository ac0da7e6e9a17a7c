/**
 * The values of Automation: {@code VARIANT}, {@code PROPVARIANT} and {@code SAFEARRAY}, with what
 * generated classes call to read and write them.
 */
@org.jspecify.annotations.NullMarked
package io.comwright.automation;
