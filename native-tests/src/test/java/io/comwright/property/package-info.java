/**
 * Interfaces drawn at random, described once, compiled in Java and in C++, and called both ways.
 */
@NullMarked
package io.comwright.property;

import org.jspecify.annotations.NullMarked;
