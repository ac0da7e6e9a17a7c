package io.comwright.importer.typelib;

import org.jspecify.annotations.Nullable;

/**
 * The value of a constant, or a default.
 *
 * @param vt the type in the VARIANT ({@code VARENUM} of wtypes.h)
 * @param value a {@code Long} for integers, extended as the type says, for {@code VT_BOOL}, for
 *     {@code VT_CY} in ten-thousandths; a {@code Double} for {@code VT_R4}, {@code VT_R8} and
 *     {@code VT_DATE}; a {@code String} for {@code VT_BSTR}; null for no value, and for a null text
 */
public record TlbValue(int vt, @Nullable Object value) {}
