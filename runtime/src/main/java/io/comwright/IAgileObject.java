package io.comwright;

import io.comwright.annotation.ComInterface;

/**
 * Says that an object may be called from any thread directly, without a proxy between apartments.
 * It has no methods; a Java object that keeps that promise implements it, and then answers its IID
 * (Microsoft Learn, "IAgileObject interface").
 */
@ComInterface("94ea2b94-e9cc-49e0-c0ff-ee64ca8f5b90")
public interface IAgileObject extends IUnknown {}
