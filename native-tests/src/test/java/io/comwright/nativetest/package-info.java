/**
 * Proxies and stubs against C++ that the test run compiles, in the calling convention that the VM
 * speaks. What is expected comes from C++ or from Microsoft's documentation. Here is what the tests
 * of all topics share; each topic is a package, with the interfaces that it describes, and its C++
 * is in the folder of the same name in {@code src/test/cpp}.
 */
@NullMarked
package io.comwright.nativetest;

import org.jspecify.annotations.NullMarked;
