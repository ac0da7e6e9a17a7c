/**
 * Outlook's store-provider synchronization API, and a synchronization that runs over it.
 *
 * <p>{@link IMAPISync}, {@link IMAPISyncProgressCallback} and {@link MapiSib} are what a binding
 * author writes. {@link SendReceive} is Outlook's part and {@link StoreProvider} the provider's;
 * they know each other through COM pointers alone.
 */
package io.comwright.sample.mapi;
