/** What a binding author writes on interfaces and records that describe a COM API. */
@org.jspecify.annotations.NullMarked
package io.comwright.annotation;
