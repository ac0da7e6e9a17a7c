/** Windows management instrumentation ({@code wbemcli.h}). */
@NullMarked
package io.comwright.windows.components.wmi;

import org.jspecify.annotations.NullMarked;
