package io.comwright.windows.components.script;

import io.comwright.IUnknown;
import io.comwright.Ref;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.Out;
import io.comwright.automation.ITypeInfo;
import io.comwright.automation.Variant;
import org.jspecify.annotations.Nullable;

/** The host of a script engine, in Java ({@code activscp.h}). */
@ComInterface("db01a1e3-a42b-11cf-8f20-00805f2cd064")
interface IActiveScriptSite extends IUnknown {
  /** {@code SCRIPTINFO_IUNKNOWN}. */
  int IUNKNOWN = 1;

  int getLCID();

  void getItemInfo(
      String name,
      int mask,
      @Nullable @Out Ref<@Nullable IUnknown> item,
      @Nullable @Out Ref<@Nullable ITypeInfo> type);

  @Bstr
  String getDocVersionString();

  void onScriptTerminate(@Nullable Variant result, @Nullable ExcepInfo exception);

  void onStateChange(int state);

  void onScriptError(IActiveScriptError error);

  void onEnterScript();

  void onLeaveScript();
}
