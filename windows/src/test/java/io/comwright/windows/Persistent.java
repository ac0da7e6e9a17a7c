package io.comwright.windows;

import io.comwright.Guid;

/** A Java object that tells a CLSID. */
record Persistent(Guid classId) implements IPersist {}
