package io.comwright.automation;

import io.comwright.IUnknown;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Unsigned;

/**
 * A connection, {@code CONNECTDATA} (Microsoft Learn, "CONNECTDATA structure (ocidl.h)"): 16 bytes.
 *
 * @param sink who hears of the events; who receives the struct closes it
 * @param cookie what {@link IConnectionPoint#advise} has answered
 */
@ComStruct(size = 16)
@NativeName("CONNECTDATA")
public record ConnectData(IUnknown sink, @Unsigned int cookie) {}
