/**
 * What callers and implementations do wrong, each in a VM of its own: whatever happens, the VM ends
 * as it was meant to.
 */
package io.comwright.faults;
