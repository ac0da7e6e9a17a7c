/**
 * The marshallers of types of the JDK, which generated classes use where such a type is written
 * without {@link io.comwright.annotation.MarshalWith}. As for {@code io.comwright.runtime}, that
 * they are here, what they convert to, and which values they refuse is a binary contract with
 * generated classes; bindings mention the types of the JDK and not these classes.
 */
@org.jspecify.annotations.NullMarked
package io.comwright.runtime.conversion;
