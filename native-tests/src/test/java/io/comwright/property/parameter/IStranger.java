package io.comwright.property.parameter;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;

/** An interface that no object has. */
@ComInterface("c1a7d2f6-0b58-4f3c-9d64-52e8a90b7713")
public interface IStranger extends IUnknown {}
