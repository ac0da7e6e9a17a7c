/** What is in the published jars and POMs. */
@NullMarked
package io.comwright.jars;

import org.jspecify.annotations.NullMarked;
