package io.comwright.automation;

import io.comwright.ComException;
import io.comwright.ComType;
import io.comwright.ErrorInfo;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Calls {@link IDispatch} on a native object. Written by hand, since its methods are not those of
 * the vtable.
 */
public class IDispatchProxy extends IUnknownProxy implements IDispatch {
  /** {@link IDispatch} as a value. */
  public static final ComType<IDispatch> TYPE =
      GeneratedType.register(
          1,
          new GeneratedType<>(
              IDispatch.class,
              IDispatchVtable.IID,
              IUnknownProxy.TYPE,
              IDispatchVtable.LAYOUT,
              IDispatchVtable.LAYOUT_HASH),
          new IDispatchProxy(0L, Ownership.BORROWED));

  static final String GET_TYPE_INFO_COUNT = "IDispatch.GetTypeInfoCount";
  static final String GET_TYPE_INFO = "IDispatch.GetTypeInfo";
  static final String GET_IDS_OF_NAMES = "IDispatch.GetIDsOfNames";
  static final String INVOKE = "IDispatch.Invoke";

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected IDispatchProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IDispatchProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IDispatchStub.VTABLE;
  }

  /**
   * Called by {@link DispatchInterface}: the members, without those of the base.
   *
   * @param type the interface
   * @return the members
   */
  protected Members members(DispatchInterface<?> type) {
    throw new UnsupportedOperationException(getClass().getName());
  }

  /**
   * {@return a proxy that takes over a reference which the caller owns}
   *
   * @param pointer an interface pointer
   */
  public static IDispatchProxy attach(MemorySegment pointer) {
    return (IDispatchProxy) TYPE.attach(pointer);
  }

  /**
   * {@return a proxy with a reference of its own}
   *
   * @param pointer an interface pointer that somebody else holds
   */
  public static IDispatchProxy retain(MemorySegment pointer) {
    return (IDispatchProxy) TYPE.retain(pointer);
  }

  /**
   * {@return a proxy with a reference of its own, which outlives the given one}
   *
   * @param proxy a proxy
   */
  public static IDispatchProxy retain(IDispatch proxy) {
    return (IDispatchProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * {@return a proxy that owns a reference, which QueryInterface has given}
   *
   * @param object a proxy, or a Java implementation
   */
  public static IDispatchProxy from(IUnknown object) {
    return (IDispatchProxy) Proxies.from(object, TYPE);
  }

  /**
   * {@return the same, or null if the object does not have the interface}
   *
   * @param object a proxy, or a Java implementation
   */
  public static @Nullable IDispatchProxy tryFrom(IUnknown object) {
    return (IDispatchProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public int getTypeInfoCount() {
    long self = Downcall.enter(this, GET_TYPE_INFO_COUNT);
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) {
        Trace.call(GET_TYPE_INFO_COUNT);
      }
      long result = frame.cell(4);
      int hr = (int) Calls.call(self, IDispatchVtable.SLOT_getTypeInfoCount, result);
      Downcall.check(hr, this, TYPE, GET_TYPE_INFO_COUNT);
      return Trace.result(Memory.getInt(result));
    }
  }

  @Override
  public ITypeInfo getTypeInfo(int index, int locale) {
    long self = Downcall.enter(this, GET_TYPE_INFO);
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) {
        Trace.call(GET_TYPE_INFO, index, locale);
      }
      long result = frame.cell(8);
      int hr =
          (int)
              Calls.call(
                  self,
                  IDispatchVtable.SLOT_getTypeInfo,
                  Integer.toUnsignedLong(index),
                  Integer.toUnsignedLong(locale),
                  result);
      Downcall.check(hr, this, TYPE, GET_TYPE_INFO);
      return Trace.result(Proxies.take(Memory.getLong(result), ITypeInfoProxy.TYPE, GET_TYPE_INFO));
    }
  }

  @Override
  public int[] getIDsOfNames(List<String> names, int locale) {
    long self = Downcall.enter(this, GET_IDS_OF_NAMES);
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) {
        Trace.call(GET_IDS_OF_NAMES, names, locale);
      }
      int count = names.size();
      int[] ids = new int[count];
      Arrays.fill(ids, UNKNOWN);
      long texts = frame.array(count, Long.BYTES);
      long result = frame.array(count, Integer.BYTES);
      Memory.copy(ids, result, count);
      for (int i = 0; i < count; i++) {
        Memory.putLong(
            texts + (long) Long.BYTES * i, frame.utf16(names.get(i), GET_IDS_OF_NAMES, "a name"));
      }
      int hr =
          (int)
              Calls.call(
                  self,
                  IDispatchVtable.SLOT_getIDsOfNames,
                  frame.guid(Guid.NULL, GET_IDS_OF_NAMES, "riid"),
                  texts,
                  Integer.toUnsignedLong(count),
                  Integer.toUnsignedLong(locale),
                  result);
      Memory.copy(result, ids, count);
      if (hr != HResult.DISP_E_UNKNOWNNAME || Arrays.stream(ids).noneMatch(id -> id == UNKNOWN)) {
        Downcall.check(hr, this, TYPE, GET_IDS_OF_NAMES);
      }
      return ids;
    }
  }

  @Override
  public Variant invoke(Invocation call) {
    return invoke(call, INVOKE);
  }

  /** The same, with a name of the member for people. */
  final Variant invoke(Invocation call, String method) {
    long self = Downcall.enter(this, method);
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) {
        Trace.call(method, call);
      }
      long parameters = DispatchArguments.write(frame, call, method);
      long result = call.wantsResult() ? frame.cell(Variants.SIZE) : 0;
      frame.own(result, OwnedValues.VARIANT);
      long exception = frame.cell(ExceptionInfo.SIZE);
      frame.own(exception, ExceptionInfo.TEXTS);
      long badArgument = frame.word(-1);
      int hr =
          (int)
              Calls.call(
                  self,
                  IDispatchVtable.SLOT_invoke,
                  call.member(),
                  frame.guid(Guid.NULL, method, "riid"),
                  Integer.toUnsignedLong(call.locale()),
                  call.flags(),
                  parameters,
                  result,
                  exception,
                  badArgument);
      if (Trace.ON) {
        Trace.status(hr);
      }
      if (hr < 0) {
        throw failure(hr, call, method, exception, Memory.getInt(badArgument));
      }
      Runnable places = Variants.readBack(frame, method);
      Variant value = result == 0 ? Variant.empty() : Variants.take(frame, result, method);
      places.run();
      frame.commit();
      return Trace.result(value);
    } finally {
      Reference.reachabilityFence(call);
    }
  }

  private ComException failure(
      int hr, Invocation call, String method, long exception, int badArgument) {
    ComException plain = Downcall.failure(hr, this, TYPE, method);
    if (hr == HResult.DISP_E_EXCEPTION) {
      return exception(plain, method, exception);
    }
    if (badArgument < 0 || badArgument >= call.count() || !blamesArgument(hr)) {
      return plain;
    }
    int index = DispatchArguments.toIndex(badArgument, call.count(), call.named().size());
    ComException bad =
        new BadArgumentException(
            hr,
            index,
            method,
            "the argument with the index " + index + " (" + call.argument(index) + ")");
    return with(plain, bad);
  }

  private static ComException exception(ComException plain, String method, long exception) {
    ExceptionInfo.complete(exception);
    int code = ExceptionInfo.code(exception);
    ErrorInfo info = ExceptionInfo.read(exception);
    if (info == null) {
      info = plain.errorInfo();
    }
    return with(
        plain,
        info == null
            ? new ComException(code, method, (String) null)
            : new ComException(code, method, info, plain.getCause()));
  }

  /** What may be behind the failure is not lost. */
  private static ComException with(ComException plain, ComException failure) {
    for (Throwable suppressed : plain.getSuppressed()) {
      failure.addSuppressed(suppressed);
    }
    return failure;
  }

  private static boolean blamesArgument(int hr) {
    return switch (hr) {
      case HResult.DISP_E_TYPEMISMATCH,
          HResult.DISP_E_PARAMNOTFOUND,
          HResult.DISP_E_PARAMNOTOPTIONAL,
          HResult.DISP_E_OVERFLOW,
          HResult.DISP_E_BADVARTYPE ->
          true;
      default -> false;
    };
  }
}
