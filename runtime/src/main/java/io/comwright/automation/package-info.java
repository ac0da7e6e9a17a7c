/**
 * Automation: its values {@code VARIANT}, {@code PROPVARIANT} and {@code SAFEARRAY}, with what
 * generated classes call to read and write them; objects whose members are called by name ({@link
 * io.comwright.automation.Dispatch}, {@link io.comwright.automation.IDispatch}), collections
 * ({@link io.comwright.automation.Sequence}) and events ({@link io.comwright.automation.Events},
 * {@link io.comwright.automation.EventSource}); descriptions of types ({@link
 * io.comwright.automation.ITypeInfo}, {@link io.comwright.automation.TypeDescription}, {@link
 * io.comwright.automation.TypeLibraryBuilder}).
 */
@org.jspecify.annotations.NullMarked
package io.comwright.automation;
