/**
 * Proxies and stubs against C++ that the test run compiles, in the calling convention that the VM
 * speaks. What is expected comes from C++ or from Microsoft's documentation.
 */
@NullMarked
package io.comwright.nativetest;

import org.jspecify.annotations.NullMarked;
