package io.comwright.windows.components.script;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.IidIs;
import io.comwright.annotation.NativeName;
import io.comwright.automation.IDispatch;
import org.jspecify.annotations.Nullable;

/** A script engine ({@code activscp.h}). */
@ComInterface("bb1a2ae1-a4f9-11cf-8f20-00805f2cd064")
interface IActiveScript extends IUnknown {
  /** {@code SCRIPTSTATE_STARTED}. */
  int STARTED = 1;

  /** {@code SCRIPTITEM_ISVISIBLE}. */
  int IS_VISIBLE = 2;

  void setScriptSite(IActiveScriptSite site);

  @IidIs("type")
  <T extends IUnknown> T getScriptSite(ComType<T> type);

  void setScriptState(int state);

  int getScriptState();

  @NativeName("Close")
  void closeScript();

  void addNamedItem(String name, int flags);

  void addTypeLib(Guid library, int major, int minor, int flags);

  IDispatch getScriptDispatch(@Nullable String item);

  int getCurrentScriptThreadID();

  int getScriptThreadID(int thread);

  int getScriptThreadState(int scriptThread);

  void interruptScriptThread(int scriptThread, @Nullable ExcepInfo exception, int flags);

  @NativeName("Clone")
  IActiveScript copy();
}
