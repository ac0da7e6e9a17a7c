package io.comwright.windows.components.script;

import io.comwright.ComException;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.automation.Dispatch;
import io.comwright.automation.IDispatch;
import io.comwright.automation.ITypeInfo;
import io.comwright.automation.Variant;
import io.comwright.windows.CoClass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs scripts that see Java objects by name, and calls what they define. */
final class Host implements AutoCloseable {
  /** An error that the script has not caught. */
  record Mistake(int line, @Nullable String description, HResult code) {}

  /** {@code TYPE_E_ELEMENTNOTFOUND}. */
  private static final int ELEMENT_NOT_FOUND = 0x8002802B;

  private final Map<String, IUnknown> items = new LinkedHashMap<>();
  private final List<Mistake> mistakes = new ArrayList<>();
  private final IActiveScript engine;
  private final IActiveScriptParse parser;

  /**
   * Starts an engine.
   *
   * @param language its ProgID
   * @param name the name of a Java object in its scripts
   * @param item the object
   */
  Host(String language, String name, IUnknown item) {
    items.put(name, item);
    engine = CoClass.of(language).create(IActiveScriptProxy.TYPE);
    parser = IActiveScriptParseProxy.from(engine);
    engine.setScriptSite(new Site());
    parser.initNew();
    engine.addNamedItem(name, IActiveScript.IS_VISIBLE);
    engine.setScriptState(IActiveScript.STARTED);
  }

  /** What the engine calls. */
  private final class Site implements IActiveScriptSite {
    @Override
    public int getLCID() {
      return IDispatch.USER_LOCALE;
    }

    @Override
    public void getItemInfo(
        String name,
        int mask,
        @Nullable Ref<@Nullable IUnknown> item,
        @Nullable Ref<@Nullable ITypeInfo> type) {
      IUnknown found = items.get(name);
      if (found == null) {
        throw new ComException(ELEMENT_NOT_FOUND);
      }
      if ((mask & IUNKNOWN) != 0 && item != null) {
        item.set(found);
      }
    }

    @Override
    public String getDocVersionString() {
      throw new ComException(HResult.E_NOTIMPL);
    }

    @Override
    public void onScriptTerminate(@Nullable Variant result, @Nullable ExcepInfo exception) {}

    @Override
    public void onStateChange(int state) {}

    @Override
    public void onScriptError(IActiveScriptError error) {
      ExcepInfo told = error.getExceptionInfo();
      IntRef line = new IntRef();
      error.getSourcePosition(null, line, null);
      mistakes.add(new Mistake(line.get(), told.description(), told.scode()));
      System.out.println("MM " + mistakes + told);
    }

    @Override
    public void onEnterScript() {}

    @Override
    public void onLeaveScript() {}
  }

  /** Runs a script. */
  void run(String script) {
    parse(script, IActiveScriptParse.IS_VISIBLE, null);
  }

  /** The value of an expression. */
  Variant value(String expression) {
    Ref<Variant> result = new Ref<>();
    parse(expression, IActiveScriptParse.IS_EXPRESSION, result);
    return result.get();
  }

  private void parse(String script, int flags, @Nullable Ref<Variant> result) {
    parser.parseScriptText(script, null, null, null, 0, 0, flags, result, null);
  }

  /** The functions of the script. */
  Dispatch functions() {
    try (IDispatch functions = engine.getScriptDispatch(null)) {
      return Dispatch.of(functions);
    }
  }

  /** What the script has not caught. */
  List<Mistake> mistakes() {
    return mistakes;
  }

  @Override
  public void close() {
    engine.closeScript();
    parser.close();
    engine.close();
  }
}
