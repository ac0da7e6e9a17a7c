package io.comwright.windows.components.script;

import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.Out;
import org.jspecify.annotations.Nullable;

/** An error that no statement of a script has caught ({@code activscp.h}). */
@ComInterface("eae1ba61-a4ed-11cf-8f20-00805f2cd064")
interface IActiveScriptError extends IUnknown {
  ExcepInfo getExceptionInfo();

  void getSourcePosition(
      @Nullable @Out IntRef context, @Nullable @Out IntRef line, @Nullable @Out IntRef column);

  @Bstr
  String getSourceLineText();
}
