/** The functions of oleaut32 and ole32 for automation's values ({@code oleauto.h}). */
@NullMarked
package io.comwright.windows.components.oleaut;

import org.jspecify.annotations.NullMarked;
