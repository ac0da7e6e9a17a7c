package io.comwright.property;

/**
 * A parameter in C++.
 *
 * @param type its type
 * @param name its name
 * @param passed what the caller passes
 */
record Part(String type, String name, String passed) {}
