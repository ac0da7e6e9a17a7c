package io.comwright.automation;

import io.comwright.StructView;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.NativeName;

/**
 * A parameter, a result or a variable, {@code ELEMDESC} (Microsoft Learn, "ELEMDESC structure
 * (oaidl.h)"): 32 bytes.
 */
@ComStruct(size = 32)
@NativeName("ELEMDESC")
public interface ElemDesc extends StructView {
  /**
   * Its type.
   *
   * @return {@code tdesc}
   */
  TypeDesc type();

  /**
   * What becomes of a parameter.
   *
   * @return {@code paramdesc}
   */
  ParamDesc parameter();
}
