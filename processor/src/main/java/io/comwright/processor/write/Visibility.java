package io.comwright.processor.write;

import javax.lang.model.element.Modifier;

/** Generated classes are as visible as what they are generated for. */
public final class Visibility {
  private Visibility() {}

  static Modifier[] of(boolean isPublic) {
    return isPublic ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
  }
}
