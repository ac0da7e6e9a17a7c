package example;

import io.comwright.Guid;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Owned;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/**
 * Native code calls {@link IInterfaceOuts} on a Java object.
 *
 * <p>The vtable is built on first use, shared by all objects, and kept for the life of the VM
 * together with the class loader of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
public final class IInterfaceOutsStub {
  static final StubVtable VTABLE = StubVtable.extend(IUnknownProxy.TYPE, MethodHandles.lookup(),
      IInterfaceOutsVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IInterfaceOutsVtable.SLOT_interfaces, "interfaces", "(JJJ)J");
    VTABLE.slot(IInterfaceOutsVtable.SLOT_optionalInterface, "optionalInterface", "(JJJ)J");
    VTABLE.slot(IInterfaceOutsVtable.SLOT_replaced, "replaced", "(JJJJJ)J");
    VTABLE.slot(IInterfaceOutsVtable.SLOT_success, "success", "(JJ)J");
    VTABLE.slot(IInterfaceOutsVtable.SLOT_preserved, "preserved", "(JJJ)J");
    VTABLE.slot(IInterfaceOutsVtable.SLOT_preservedHandle, "preservedHandle", "(JJ)J");
    VTABLE.slot(IInterfaceOutsVtable.SLOT_nothing, "nothing", "(JJ)J");
    VTABLE.slot(IInterfaceOutsVtable.SLOT_uncounted, "uncounted", "(JJ)J");
  }

  private IInterfaceOutsStub() {
  }

  private static long interfaces(long self, long outs, long unknown) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IInterfaceOuts target = (IInterfaceOuts) Upcall.target(self);
      Upcall.nonNull(outs, "IInterfaceOuts.interfaces", "outs");
      Upcall.nonNull(unknown, "IInterfaceOuts.interfaces", "unknown");
      Ref<IInterfaceOuts> outsRef = new Ref<>();
      Ref<IUnknown> unknownRef = new Ref<>();
      if (Trace.ON) {
        Trace.call("IInterfaceOuts.interfaces", outsRef, unknownRef);
      }
      target.interfaces(outsRef, unknownRef);
      IInterfaceOuts outsValue = outsRef.get();
      long outsOut = frame.cell(8);
      frame.own(outsOut, Owned.INTERFACE);
      Memory.putLong(outsOut, Answers.detach(outsValue, IInterfaceOutsProxy.TYPE,
          "IInterfaceOuts.interfaces"));
      IUnknown unknownValue = unknownRef.get();
      long unknownOut = frame.cell(8);
      frame.own(unknownOut, Owned.INTERFACE);
      Memory.putLong(unknownOut, Answers.detachOrNull(unknownValue, IUnknownProxy.TYPE,
          "IInterfaceOuts.interfaces"));
      Memory.move(outsOut, outs, 8);
      Memory.move(unknownOut, unknown, 8);
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(outs, 8);
      Answers.clear(unknown, 8);
      return Upcall.failure(failure, "IInterfaceOuts.interfaces");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long optionalInterface(long self, long outs, long unknown) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IInterfaceOuts target = (IInterfaceOuts) Upcall.target(self);
      Ref<IInterfaceOuts> outsRef = outs == 0L ? null : new Ref<>();
      Ref<IUnknown> unknownRef = null;
      IUnknown unknownBefore = null;
      if (unknown != 0L) {
        unknownBefore = frame.lend(Upcall.nonNull(Memory.getLong(unknown),
            "IInterfaceOuts.optionalInterface", "the value of unknown"), IUnknownProxy.TYPE);
        unknownRef = new Ref<>(unknownBefore);
      }
      if (Trace.ON) {
        Trace.call("IInterfaceOuts.optionalInterface", outsRef, unknownRef);
      }
      target.optionalInterface(outsRef, unknownRef);
      long outsOut = 0L;
      if (outsRef != null) {
        IInterfaceOuts outsValue = outsRef.get();
        outsOut = frame.cell(8);
        frame.own(outsOut, Owned.INTERFACE);
        Memory.putLong(outsOut, Answers.detach(outsValue, IInterfaceOutsProxy.TYPE,
            "IInterfaceOuts.optionalInterface"));
      }
      long unknownOut = 0L;
      if (unknownRef != null) {
        IUnknown unknownValue = unknownRef.get();
        unknownOut = unknownValue == unknownBefore ? 0L : frame.cell(8);
        if (unknownOut != 0L) {
          frame.own(unknownOut, Owned.INTERFACE);
          Memory.putLong(unknownOut, Answers.detach(unknownValue, IUnknownProxy.TYPE,
              "IInterfaceOuts.optionalInterface"));
        }
      }
      if (outsOut != 0L) {
        Memory.move(outsOut, outs, 8);
      }
      if (unknownOut != 0L) {
        Memory.swap(unknownOut, unknown, 8);
      }
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(outs, 8);
      return Upcall.failure(failure, "IInterfaceOuts.optionalInterface");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long replaced(long self, long outs, long unknown, long count, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IInterfaceOuts target = (IInterfaceOuts) Upcall.target(self);
      Upcall.nonNull(outs, "IInterfaceOuts.replaced", "outs");
      Upcall.nonNull(unknown, "IInterfaceOuts.replaced", "unknown");
      Upcall.nonNull(count, "IInterfaceOuts.replaced", "count");
      Upcall.nonNull(result, "IInterfaceOuts.replaced", "result");
      IInterfaceOuts outsBefore = frame.lend(Upcall.nonNull(Memory.getLong(outs),
          "IInterfaceOuts.replaced", "the value of outs"), IInterfaceOutsProxy.TYPE);
      Ref<IInterfaceOuts> outsRef = new Ref<>(outsBefore);
      long unknownStored = Memory.getLong(unknown);
      IUnknown unknownBefore = unknownStored == 0L ? null : frame.lend(unknownStored,
          IUnknownProxy.TYPE);
      Ref<IUnknown> unknownRef = new Ref<>(unknownBefore);
      IntRef countRef = new IntRef();
      if (Trace.ON) {
        Trace.call("IInterfaceOuts.replaced", outsRef, unknownRef, countRef);
      }
      IInterfaceOuts value = Trace.result(target.replaced(outsRef, unknownRef, countRef));
      IInterfaceOuts outsValue = outsRef.get();
      long outsOut = outsValue == outsBefore ? 0L : frame.cell(8);
      if (outsOut != 0L) {
        frame.own(outsOut, Owned.INTERFACE);
        Memory.putLong(outsOut, Answers.detach(outsValue, IInterfaceOutsProxy.TYPE,
            "IInterfaceOuts.replaced"));
      }
      IUnknown unknownValue = unknownRef.get();
      long unknownOut = unknownValue == unknownBefore ? 0L : frame.cell(8);
      if (unknownOut != 0L) {
        frame.own(unknownOut, Owned.INTERFACE);
        Memory.putLong(unknownOut, Answers.detachOrNull(unknownValue, IUnknownProxy.TYPE,
            "IInterfaceOuts.replaced"));
      }
      Memory.putInt(count, countRef.get());
      Memory.putLong(result, Answers.detach(value, IInterfaceOutsProxy.TYPE,
          "IInterfaceOuts.replaced"));
      if (outsOut != 0L) {
        Memory.swap(outsOut, outs, 8);
      }
      if (unknownOut != 0L) {
        Memory.swap(unknownOut, unknown, 8);
      }
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(count, 4);
      Answers.clear(result, 8);
      return Upcall.failure(failure, "IInterfaceOuts.replaced");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long success(long self, long unknown) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IInterfaceOuts target = (IInterfaceOuts) Upcall.target(self);
      Upcall.nonNull(unknown, "IInterfaceOuts.success", "unknown");
      Ref<IUnknown> unknownRef = new Ref<>();
      if (Trace.ON) {
        Trace.call("IInterfaceOuts.success", unknownRef);
      }
      int hr = Answers.nonNullResult(Trace.result(target.success(unknownRef)),
          "IInterfaceOuts.success").code();
      if (hr >= 0) {
        IUnknown unknownValue = unknownRef.get();
        long unknownOut = frame.cell(8);
        frame.own(unknownOut, Owned.INTERFACE);
        Memory.putLong(unknownOut, Answers.detach(unknownValue, IUnknownProxy.TYPE,
            "IInterfaceOuts.success"));
        Memory.move(unknownOut, unknown, 8);
      } else {
        Answers.clear(unknown, 8);
      }
      return hr;
    } catch (Throwable failure) {
      Answers.clear(unknown, 8);
      return Upcall.failure(failure, "IInterfaceOuts.success");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long preserved(long self, long unknown, long i) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IInterfaceOuts target = (IInterfaceOuts) Upcall.target(self);
      Upcall.nonNull(unknown, "IInterfaceOuts.preserved", "unknown");
      Upcall.nonNull(i, "IInterfaceOuts.preserved", "i");
      Ref<IUnknown> unknownRef = new Ref<>();
      IntRef iRef = new IntRef(Memory.getInt(i));
      if (Trace.ON) {
        Trace.call("IInterfaceOuts.preserved", unknownRef, iRef);
      }
      int hr = Answers.nonNullResult(Trace.result(target.preserved(unknownRef, iRef)),
          "IInterfaceOuts.preserved").code();
      if (hr >= 0) {
        IUnknown unknownValue = unknownRef.get();
        long unknownOut = frame.cell(8);
        frame.own(unknownOut, Owned.INTERFACE);
        Memory.putLong(unknownOut, Answers.detach(unknownValue, IUnknownProxy.TYPE,
            "IInterfaceOuts.preserved"));
        Memory.move(unknownOut, unknown, 8);
        Memory.putInt(i, iRef.get());
      } else {
        Answers.clear(unknown, 8);
      }
      return hr;
    } catch (Throwable failure) {
      Answers.clear(unknown, 8);
      return Upcall.failure(failure, "IInterfaceOuts.preserved");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long preservedHandle(long self, long i) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IInterfaceOuts target = (IInterfaceOuts) Upcall.target(self);
      Upcall.nonNull(i, "IInterfaceOuts.preservedHandle", "i");
      IntRef iRef = new IntRef();
      if (Trace.ON) {
        Trace.call("IInterfaceOuts.preservedHandle", iRef);
      }
      Handle value = Trace.result(target.preservedHandle(iRef));
      Memory.putInt(i, iRef.get());
      return Answers.nonNullResult(value, "IInterfaceOuts.preservedHandle").value();
    } catch (Throwable failure) {
      Answers.clear(i, 4);
      Upcall.report(failure, "IInterfaceOuts.preservedHandle");
      return 0L;
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long nothing(long self, long guid) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IInterfaceOuts target = (IInterfaceOuts) Upcall.target(self);
      Upcall.nonNull(guid, "IInterfaceOuts.nothing", "guid");
      Ref<Guid> guidRef = new Ref<>();
      if (Trace.ON) {
        Trace.call("IInterfaceOuts.nothing", guidRef);
      }
      target.nothing(guidRef);
      Guid guidValue = guidRef.get();
      Memory.putGuid(guid, Answers.nonNullResult(guidValue, "IInterfaceOuts.nothing"));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(guid, 16);
      Upcall.report(failure, "IInterfaceOuts.nothing");
      return 0L;
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long uncounted(long self, long voice) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IInterfaceOuts target = (IInterfaceOuts) Upcall.target(self);
      Upcall.nonNull(voice, "IInterfaceOuts.uncounted", "voice");
      Ref<IVoice> voiceRef = new Ref<>();
      if (Trace.ON) {
        Trace.call("IInterfaceOuts.uncounted", voiceRef);
      }
      target.uncounted(voiceRef);
      IVoice voiceValue = voiceRef.get();
      long voiceOut = frame.cell(8);
      frame.own(voiceOut, Owned.INTERFACE);
      Memory.putLong(voiceOut, Answers.detach(voiceValue, IVoiceProxy.TYPE,
          "IInterfaceOuts.uncounted"));
      Memory.move(voiceOut, voice, 8);
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(voice, 8);
      return Upcall.failure(failure, "IInterfaceOuts.uncounted");
    } finally {
      Upcall.exit(frame);
    }
  }
}
