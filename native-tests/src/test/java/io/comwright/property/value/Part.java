package io.comwright.property.value;

/**
 * A parameter in C++.
 *
 * @param type its type
 * @param name its name
 * @param passed what the caller passes
 */
public record Part(String type, String name, String passed) {}
