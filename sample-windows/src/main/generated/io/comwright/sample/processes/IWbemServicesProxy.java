package io.comwright.sample.processes;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.Ref;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.Frame;
import io.comwright.runtime.FrameMemory;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Owned;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/** Calls {@link IWbemServices} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IWbemServicesProxy extends IUnknownProxy implements IWbemServices {
  /** {@link IWbemServices} as a value. */
  public static final ComType<IWbemServices> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IWbemServices.class, IWbemServicesVtable.IID, IUnknownProxy.TYPE,
      IWbemServicesVtable.LAYOUT, IWbemServicesVtable.LAYOUT_HASH),
      new IWbemServicesProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IWbemServicesProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IWbemServicesProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return null;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IWbemServicesProxy attach(MemorySegment pointer) {
    return (IWbemServicesProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IWbemServicesProxy retain(MemorySegment pointer) {
    return (IWbemServicesProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IWbemServicesProxy retain(IWbemServices proxy) {
    return (IWbemServicesProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IWbemServicesProxy from(IUnknown object) {
    return (IWbemServicesProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IWbemServicesProxy tryFrom(IUnknown object) {
    return (IWbemServicesProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public void getObject(String path, int flags, @Nullable IUnknown context,
      Ref<IWbemClassObject> object, @Nullable Ref<@Nullable IUnknown> result) {
    long self = Downcall.enter(this, "IWbemServices.GetObject");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IWbemServices.GetObject", path, flags, context, object, result);
      // Arguments.
      long pathPointer = frame.bstr(path, "IWbemServices.GetObject", "path");
      long contextPointer = context == null ? 0L : frame.pointer(context, IUnknownProxy.TYPE,
          "IWbemServices.GetObject", "context");
      Arguments.nonNull(object, "IWbemServices.GetObject", "object");
      long objectPointer = frame.cell(8);
      long resultPointer = result == null ? 0L : frame.cell(8);
      frame.own(resultPointer, Owned.INTERFACE);
      IUnknown resultIn = result == null ? null : result.get();
      long resultBefore = 0L;
      if (result != null) {
        Memory.putLong(resultPointer, resultIn == null ? 0L : Answers.detach(resultIn,
            IUnknownProxy.TYPE, "IWbemServices.GetObject", "the value of result"));
        resultBefore = Memory.getLong(resultPointer);
      }
      int hr = (int) Calls.call(self, IWbemServicesVtable.SLOT_getObject, pathPointer, flags,
          contextPointer, objectPointer, resultPointer);
      Downcall.check(hr, this, TYPE, "IWbemServices.GetObject");
      // Outs: taken over and converted.
      frame.own(objectPointer, Owned.INTERFACE);
      IWbemClassObject objectValue = frame.take(objectPointer, IWbemClassObjectProxy.TYPE,
          "IWbemServices.GetObject", "the value of object");
      IUnknown resultValue = null;
      if (result != null) {
        resultValue = Memory.getLong(resultPointer) == resultBefore ? resultIn :
            frame.takeOrNull(resultPointer, IUnknownProxy.TYPE);
      }
      // Outs: delivered, which cannot fail.
      object.set(objectValue);
      if (result != null) {
        result.set(resultValue);
      }
      frame.commit();
    } finally {
      Reference.reachabilityFence(context);
    }
  }

  @Override
  public IEnumWbemClassObject execQuery(String language, String query, int flags,
      @Nullable IUnknown context) {
    long self = Downcall.enter(this, "IWbemServices.ExecQuery");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IWbemServices.ExecQuery", language, query, flags, context);
      long languagePointer = frame.bstr(language, "IWbemServices.ExecQuery", "language");
      long queryPointer = frame.bstr(query, "IWbemServices.ExecQuery", "query");
      long contextPointer = context == null ? 0L : frame.pointer(context, IUnknownProxy.TYPE,
          "IWbemServices.ExecQuery", "context");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, IWbemServicesVtable.SLOT_execQuery, languagePointer,
          queryPointer, flags, contextPointer, result);
      Downcall.check(hr, this, TYPE, "IWbemServices.ExecQuery");
      return Trace.result(Proxies.take(Memory.getLong(result), IEnumWbemClassObjectProxy.TYPE,
          "IWbemServices.ExecQuery"));
    } finally {
      Reference.reachabilityFence(context);
    }
  }

  @Override
  public void execQueryAsync(String language, String query, int flags, @Nullable IUnknown context,
      IWbemObjectSink sink) {
    long self = Downcall.enter(this, "IWbemServices.ExecQueryAsync");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IWbemServices.ExecQueryAsync", language, query, flags, context,
          sink);
      long languagePointer = frame.bstr(language, "IWbemServices.ExecQueryAsync", "language");
      long queryPointer = frame.bstr(query, "IWbemServices.ExecQueryAsync", "query");
      long contextPointer = context == null ? 0L : frame.pointer(context, IUnknownProxy.TYPE,
          "IWbemServices.ExecQueryAsync", "context");
      long sinkPointer = frame.pointer(sink, IWbemObjectSinkProxy.TYPE,
          "IWbemServices.ExecQueryAsync", "sink");
      int hr = (int) Calls.call(self, IWbemServicesVtable.SLOT_execQueryAsync, languagePointer,
          queryPointer, flags, contextPointer, sinkPointer);
      Downcall.check(hr, this, TYPE, "IWbemServices.ExecQueryAsync");
    } finally {
      Reference.reachabilityFence(context);
      Reference.reachabilityFence(sink);
    }
  }
}
