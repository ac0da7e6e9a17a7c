package io.comwright.processor.model;

/**
 * What has to be known of a struct that lies in another.
 *
 * @param size in bytes, without the elements of a flexible array
 * @param alignment in bytes
 * @param flat whether it has no pointers
 * @param flexible whether it ends with a flexible array
 * @param sized whether it, or a struct in it, says its own size
 */
public record ViewShape(int size, int alignment, boolean flat, boolean flexible, boolean sized) {}
