package io.comwright.roundtrip.conversion;

import io.comwright.annotation.MarshalWith;

/** The marshaller of {@link #BAD} fails, and that of {@link #NOTHING} returns null. */
@MarshalWith(ColorMarshaller.class)
record Color(int red, int green, int blue) {
  static final Color BAD = new Color(255, 0, 0);
  static final Color NOTHING = new Color(254, 0, 0);
}
