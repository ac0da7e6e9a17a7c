package io.comwright.automation;

import io.comwright.ComException;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknownProxy;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Native code calls {@link IDispatch} on a Java object, while the VM lives. Written by hand, since
 * its methods are not those of the vtable.
 */
final class IDispatchStub {
  static final StubVtable VTABLE =
      StubVtable.of(
          1,
          new GeneratedType<>(
              IDispatch.class,
              IDispatchVtable.IID,
              IUnknownProxy.TYPE,
              IDispatchVtable.LAYOUT,
              IDispatchVtable.LAYOUT_HASH),
          MethodHandles.lookup(),
          IDispatchVtable.SLOT_COUNT);

  private static final int DISPATCH_FACILITY = 0x80020000;
  private static final int MOST_NAMES = 0xffff;

  static {
    VTABLE.slot(IDispatchVtable.SLOT_getTypeInfoCount, "getTypeInfoCount", "(JJJ)J");
    VTABLE.slot(IDispatchVtable.SLOT_getTypeInfo, "getTypeInfo", "(JJJJJ)J");
    VTABLE.slot(IDispatchVtable.SLOT_getIDsOfNames, "getIDsOfNames", "(JJJJJJJ)J");
    VTABLE.slot(IDispatchVtable.SLOT_invoke, "invoke", "(JJJJJJJJJ)J");
    VTABLE.register();
  }

  private IDispatchStub() {}

  private static IDispatch target(long self) {
    return (IDispatch) Upcall.target(self);
  }

  /** {@code HRESULT GetTypeInfoCount(UINT* result)}. */
  static long getTypeInfoCount(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, IDispatchProxy.GET_TYPE_INFO_COUNT, "result");
      if (Trace.ON) {
        Trace.call(IDispatchProxy.GET_TYPE_INFO_COUNT);
      }
      Memory.putInt(result, Trace.result(CalledThrough.typeInfoCount(self, target(self))));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, IDispatchProxy.GET_TYPE_INFO_COUNT, result, 4);
    }
  }

  /** {@code HRESULT GetTypeInfo(UINT index, LCID locale, ITypeInfo** result)}. */
  static long getTypeInfo(long self, long index, long locale, long result, long word5) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, IDispatchProxy.GET_TYPE_INFO, "result");
      if (Trace.ON) {
        Trace.call(IDispatchProxy.GET_TYPE_INFO, (int) index, (int) locale);
      }
      ITypeInfo info =
          Trace.result(CalledThrough.typeInfo(self, target(self), (int) index, (int) locale));
      Memory.putLong(
          result, Answers.detach(info, ITypeInfoProxy.TYPE, IDispatchProxy.GET_TYPE_INFO));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, IDispatchProxy.GET_TYPE_INFO, result, 8);
    }
  }

  /**
   * {@code HRESULT GetIDsOfNames(REFIID reserved, LPOLESTR* names, UINT count, LCID locale, DISPID*
   * ids)}.
   */
  static long getIDsOfNames(
      long self, long reserved, long names, long count, long locale, long ids, long word7) {
    try (Frame frame = Upcall.enter()) {
      requireNull(reserved, IDispatchProxy.GET_IDS_OF_NAMES);
      List<String> texts = names(frame, names, (int) count);
      Upcall.nonNull(ids, IDispatchProxy.GET_IDS_OF_NAMES, "rgDispId");
      if (Trace.ON) {
        Trace.call(IDispatchProxy.GET_IDS_OF_NAMES, texts, (int) locale);
      }
      int[] found =
          Answers.nonNullResult(
              CalledThrough.ids(self, target(self), texts, (int) locale),
              IDispatchProxy.GET_IDS_OF_NAMES);
      Answers.asked((int) count, found.length, IDispatchProxy.GET_IDS_OF_NAMES, "the result");
      Memory.copy(found, ids, found.length);
      for (int id : found) {
        if (id == IDispatch.UNKNOWN) {
          return Upcall.done((long) HResult.DISP_E_UNKNOWNNAME);
        }
      }
      return Upcall.done(0L);
    } catch (Throwable failure) {
      if (ids != 0 && (int) count > 0 && (int) count <= MOST_NAMES) {
        for (int i = 0; i < (int) count; i++) {
          Memory.putInt(ids + (long) Integer.BYTES * i, IDispatch.UNKNOWN);
        }
      }
      return Upcall.failure(failure, VTABLE, IDispatchProxy.GET_IDS_OF_NAMES);
    }
  }

  private static List<String> names(Frame frame, long names, int count) {
    if (count <= 0 || count > MOST_NAMES) {
      throw new ComException(
          HResult.E_INVALIDARG, IDispatchProxy.GET_IDS_OF_NAMES, count + " names");
    }
    Upcall.nonNull(names, IDispatchProxy.GET_IDS_OF_NAMES, "rgszNames");
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      long text = Memory.getLong(names + (long) Long.BYTES * i);
      texts.add(Upcall.readUtf16(Upcall.nonNull(text, IDispatchProxy.GET_IDS_OF_NAMES, "a name")));
    }
    return texts;
  }

  private static void requireNull(long reserved, String method) {
    if (reserved != 0 && !Memory.getGuid(reserved).equals(Guid.NULL)) {
      throw new ComException(
          HResult.DISP_E_UNKNOWNINTERFACE, method, "riid is reserved: " + Memory.getGuid(reserved));
    }
  }

  /**
   * {@code HRESULT Invoke(DISPID member, REFIID reserved, LCID locale, WORD flags, DISPPARAMS*
   * parameters, VARIANT* result, EXCEPINFO* exception, UINT* badArgument)}.
   */
  static long invoke(
      long self,
      long member,
      long reserved,
      long locale,
      long flags,
      long parameters,
      long result,
      long exception,
      long badArgument) {
    @Nullable IDispatch called = null;
    try (Frame frame = Upcall.enter()) {
      requireNull(reserved, IDispatchProxy.INVOKE);
      IDispatch target = target(self);
      Invocation call =
          DispatchArguments.read(
              frame,
              (int) member,
              (int) locale,
              (int) flags & 0xffff,
              parameters,
              result != 0,
              IDispatchProxy.INVOKE);
      if (Trace.ON) {
        Trace.call(IDispatchProxy.INVOKE, call);
      }
      called = target;
      Variant answer = Trace.resultOrNull(CalledThrough.invoke(self, target, call));
      long places = Variants.holdPlaces(frame, IDispatchProxy.INVOKE);
      if (result != 0) {
        Variant value = answer == null ? Variant.empty() : answer;
        Variants.move(Variants.hold(frame, value, IDispatchProxy.INVOKE), result);
      }
      Variants.publishPlaces(places);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      long code = Upcall.failure(failure, VTABLE, IDispatchProxy.INVOKE, result, Variants.SIZE);
      return answer(failure, (int) code, called, parameters, exception, badArgument);
    }
  }

  /**
   * What {@code Invoke} refuses itself is its answer; what the member has thrown is told of in
   * {@code EXCEPINFO}. Throws nothing, for the reason that {@link Upcall#failure} has.
   *
   * @param called the implementation, or null if it has not been called
   */
  private static long answer(
      Throwable failure,
      int code,
      @Nullable IDispatch called,
      long parameters,
      long exception,
      long badArgument) {
    if (called == null || refuses(failure, code)) {
      if (badArgument != 0 && failure instanceof BadArgumentException bad) {
        int index = DispatchArguments.toNative(bad.argument(), parameters);
        if (index >= 0) {
          Memory.putInt(badArgument, index);
        }
      }
      return code;
    }
    try {
      if (exception != 0) {
        ExceptionInfo.write(exception, code, failure, called);
      }
    } catch (Throwable ignored) {
      // The HRESULT has to do.
    }
    return HResult.DISP_E_EXCEPTION;
  }

  /** A call that the implementation has made itself, which has failed, has a method. */
  private static boolean refuses(Throwable failure, int code) {
    return failure instanceof ComException e
        && e.method() == null
        && (code & 0xffff0000) == DISPATCH_FACILITY
        && code != HResult.DISP_E_EXCEPTION;
  }
}
