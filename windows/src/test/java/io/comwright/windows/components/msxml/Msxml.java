package io.comwright.windows.components.msxml;

import io.comwright.Guid;

/** The classes of {@code msxml6.dll}. */
final class Msxml {
  static final Guid DOM_DOCUMENT = Guid.parse("88d96a05-f192-11d4-a65f-0040963251e5");
  static final Guid SAX_READER = Guid.parse("7c6e29bc-8b8b-4c3d-859e-af6cd158be0f");

  private Msxml() {}
}
