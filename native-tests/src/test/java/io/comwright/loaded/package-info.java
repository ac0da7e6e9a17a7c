/** Which generated classes a program loads, in a VM of its own. */
@org.jspecify.annotations.NullMarked
package io.comwright.loaded;
