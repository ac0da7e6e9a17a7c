/**
 * The tests of other modules, and the sample, in VMs of other systems: of Windows under Wine, and
 * of Linux on AArch64 under QEMU. What they are compiled from is compiled here.
 */
@NullMarked
package io.comwright.platform;

import org.jspecify.annotations.NullMarked;
