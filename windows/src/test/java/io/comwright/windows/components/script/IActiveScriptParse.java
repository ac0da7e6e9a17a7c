package io.comwright.windows.components.script;

import io.comwright.IUnknown;
import io.comwright.Ref;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.Out;
import io.comwright.automation.Variant;
import org.jspecify.annotations.Nullable;

/** {@code IActiveScriptParse64}, which the headers call {@code IActiveScriptParse} here. */
@ComInterface("c7ef7658-e1ee-480e-97ea-d52cb4d76d17")
interface IActiveScriptParse extends IUnknown {
  /** {@code SCRIPTTEXT_ISVISIBLE}. */
  int IS_VISIBLE = 2;

  /** {@code SCRIPTTEXT_ISEXPRESSION}. */
  int IS_EXPRESSION = 0x20;

  void initNew();

  void addScriptlet(
      @Nullable String defaultName,
      String code,
      String item,
      @Nullable String subItem,
      String event,
      @Nullable String delimiter,
      long cookie,
      int startingLine,
      int flags,
      @Out @Bstr Ref<String> name,
      @Nullable @Out(onFailure = true) Ref<ExcepInfo> exception);

  void parseScriptText(
      String code,
      @Nullable String item,
      @Nullable IUnknown context,
      @Nullable String delimiter,
      long cookie,
      int startingLine,
      int flags,
      @Nullable @Out Ref<Variant> result,
      @Nullable @Out(onFailure = true) Ref<ExcepInfo> exception);
}
