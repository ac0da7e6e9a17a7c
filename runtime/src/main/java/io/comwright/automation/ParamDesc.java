package io.comwright.automation;

import io.comwright.StructView;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a parameter, {@code PARAMDESC} (Microsoft Learn, "PARAMDESC structure
 * (oaidl.h)"): 16 bytes.
 */
@ComStruct(size = 16)
@NativeName("PARAMDESC")
public interface ParamDesc extends StructView {
  /**
   * The default, if the {@link #flags} have {@link ParamFlags#HAS_DEFAULT}.
   *
   * @return {@code pparamdescex}
   */
  @Pointer
  @Nullable ParamDescEx extension();

  /**
   * Writes the same; the struct has to stay.
   *
   * @param value {@code pparamdescex}
   */
  void extension(@Nullable ParamDescEx value);

  /**
   * What becomes of it.
   *
   * @return {@code wParamFlags}
   */
  ParamFlags flags();

  /**
   * Writes the same.
   *
   * @param value {@code wParamFlags}
   */
  void flags(ParamFlags value);
}
