/**
 * The running processes of a Windows, as WMI knows them.
 *
 * <p>The interfaces are what a binding author writes, as far as this program needs them; {@link
 * ProcessList} is the program.
 */
@NullMarked
package io.comwright.sample.processes;

import org.jspecify.annotations.NullMarked;
