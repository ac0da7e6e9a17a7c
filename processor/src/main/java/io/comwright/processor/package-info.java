/**
 * The annotation processor: one pipeline from an annotated interface to its vtable, proxy and stub
 * classes.
 *
 * <pre>
 * TypeElement --parse--> declaration --validate--> --lay out--> ComInterface --write--> Vtable | Proxy | Stub --> Filer
 * </pre>
 *
 * <p>{@link io.comwright.processor.Pipeline} is that sentence as a method. Every stage adds to
 * {@link io.comwright.processor.problem.Problems}, and nothing is written for a type that has one.
 */
@org.jspecify.annotations.NullMarked
package io.comwright.processor;
