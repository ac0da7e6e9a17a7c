package io.comwright.automation;

import io.comwright.ComType;
import io.comwright.CustomQueryInterface;
import io.comwright.Guid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Java object that hears of the events of a dispinterface: a source asks it for that IID, and
 * calls it through {@code IDispatch}.
 */
final class DispatchSink implements IDispatch, CustomQueryInterface {
  private final IDispatch sink;
  private final Guid events;

  DispatchSink(IDispatch sink, Guid events) {
    this.sink = sink;
    this.events = events;
  }

  @Override
  public @Nullable ComType<?> interfaceFor(Guid iid) {
    return iid.equals(events) ? IDispatchProxy.TYPE : null;
  }

  @Override
  public int getTypeInfoCount() {
    return sink.getTypeInfoCount();
  }

  @Override
  public ITypeInfo getTypeInfo(int index, int locale) {
    return sink.getTypeInfo(index, locale);
  }

  @Override
  public int[] getIDsOfNames(List<String> names, int locale) {
    return sink.getIDsOfNames(names, locale);
  }

  @Override
  public @Nullable Variant invoke(Invocation call) {
    return sink.invoke(call);
  }
}
