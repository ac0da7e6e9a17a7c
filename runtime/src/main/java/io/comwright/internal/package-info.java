/**
 * Native memory, method handles and function pointers, and the switches of the VM: what the runtime
 * is built on, and nobody outside it sees. Nothing here knows of COM; all restricted calls are made
 * here.
 */
@org.jspecify.annotations.NullMarked
package io.comwright.internal;
