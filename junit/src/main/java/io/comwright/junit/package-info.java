/** Testing COM objects and their users with JUnit 5. */
@org.jspecify.annotations.NullMarked
package io.comwright.junit;
