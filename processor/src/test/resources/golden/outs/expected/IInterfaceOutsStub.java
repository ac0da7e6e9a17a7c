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
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.Owned;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IInterfaceOuts} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IInterfaceOutsStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(IInterfaceOuts.class,
      IInterfaceOutsVtable.IID, IUnknownProxy.TYPE, IInterfaceOutsVtable.LAYOUT,
      IInterfaceOutsVtable.LAYOUT_HASH), MethodHandles.lookup(), IInterfaceOutsVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IInterfaceOutsVtable.SLOT_interfaces, "interfaces", "(JJJ)J");
    VTABLE.slot(IInterfaceOutsVtable.SLOT_optionalInterface, "optionalInterface", "(JJJ)J");
    VTABLE.slot(IInterfaceOutsVtable.SLOT_replaced, "replaced", "(JJJJJ)J");
    VTABLE.slot(IInterfaceOutsVtable.SLOT_success, "success", "(JJJ)J");
    VTABLE.slot(IInterfaceOutsVtable.SLOT_preserved, "preserved", "(JJJ)J");
    VTABLE.slot(IInterfaceOutsVtable.SLOT_preservedHandle, "preservedHandle", "(JJJ)J");
    VTABLE.slot(IInterfaceOutsVtable.SLOT_nothing, "nothing", "(JJJ)J");
    VTABLE.slot(IInterfaceOutsVtable.SLOT_uncounted, "uncounted", "(JJJ)J");
    VTABLE.register();
  }

  private IInterfaceOutsStub() {}

  /** {@code HRESULT interfaces(IInterfaceOuts** outs, IUnknown** unknown)} */
  static long interfaces(long self, long outs, long unknown) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(outs, "IInterfaceOuts.interfaces", "outs");
      Upcall.nonNull(unknown, "IInterfaceOuts.interfaces", "unknown");
      // Arguments.
      Ref<IInterfaceOuts> outsRef = new Ref<>();
      Ref<IUnknown> unknownRef = new Ref<>();
      if (Trace.ON) Trace.call("IInterfaceOuts.interfaces", outsRef, unknownRef);
      ((IInterfaceOuts) Upcall.target(self)).interfaces(outsRef, unknownRef);
      // Outs: taken over and converted.
      long outsOut = frame.cell(8);
      frame.own(outsOut, Owned.INTERFACE);
      Memory.putLong(outsOut, Answers.detach(outsRef.get(), IInterfaceOutsProxy.TYPE,
          "IInterfaceOuts.interfaces"));
      IUnknown unknownValue = unknownRef.get();
      long unknownOut = frame.cell(8);
      frame.own(unknownOut, Owned.INTERFACE);
      Memory.putLong(unknownOut, Answers.detachOrNull(unknownValue, IUnknownProxy.TYPE,
          "IInterfaceOuts.interfaces"));
      // Outs: delivered, which cannot fail.
      Memory.move(outsOut, outs, 8);
      Memory.move(unknownOut, unknown, 8);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(outs, 8);
      Answers.clear(unknown, 8);
      return Upcall.failure(failure, VTABLE, "IInterfaceOuts.interfaces");
    }
  }

  /** {@code HRESULT optionalInterface(IInterfaceOuts** outs, IUnknown** unknown)} */
  static long optionalInterface(long self, long outs, long unknown) {
    try (Frame frame = Upcall.enter()) {
      // Arguments.
      Ref<IInterfaceOuts> outsRef = outs == 0L ? null : new Ref<>();
      Ref<IUnknown> unknownRef = null;
      IUnknown unknownBefore = null;
      if (unknown != 0L) {
        unknownBefore = frame.lend(Upcall.nonNull(Memory.getLong(unknown),
            "IInterfaceOuts.optionalInterface", "the value of unknown"), IUnknownProxy.TYPE);
        unknownRef = new Ref<>(unknownBefore);
      }
      if (Trace.ON) Trace.call("IInterfaceOuts.optionalInterface", outsRef, unknownRef);
      ((IInterfaceOuts) Upcall.target(self)).optionalInterface(outsRef, unknownRef);
      // Outs: taken over and converted.
      long outsOut = 0L;
      if (outsRef != null) {
        outsOut = frame.cell(8);
        frame.own(outsOut, Owned.INTERFACE);
        Memory.putLong(outsOut, Answers.detach(outsRef.get(), IInterfaceOutsProxy.TYPE,
            "IInterfaceOuts.optionalInterface"));
      }
      long unknownOut = 0L;
      if (unknownRef != null) {
        IUnknown unknownValue = unknownRef.get();
        unknownOut = Answers.same(unknownValue, unknownBefore) ? 0L : frame.cell(8);
        if (unknownOut != 0L) {
          frame.own(unknownOut, Owned.INTERFACE);
          Memory.putLong(unknownOut, Answers.detach(unknownValue, IUnknownProxy.TYPE,
              "IInterfaceOuts.optionalInterface"));
        }
      }
      // Outs: delivered, which cannot fail.
      if (outsOut != 0L) {
        Memory.move(outsOut, outs, 8);
      }
      if (unknownOut != 0L) {
        Memory.swap(unknownOut, unknown, 8);
      }
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(outs, 8);
      return Upcall.failure(failure, VTABLE, "IInterfaceOuts.optionalInterface");
    }
  }

  /**
   * {@code HRESULT replaced(IInterfaceOuts** outs, IUnknown** unknown, LONG* count, IInterfaceOuts** result)}
   */
  static long replaced(long self, long outs, long unknown, long count, long result) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(outs, "IInterfaceOuts.replaced", "outs");
      Upcall.nonNull(unknown, "IInterfaceOuts.replaced", "unknown");
      Upcall.nonNull(count, "IInterfaceOuts.replaced", "count");
      Upcall.nonNull(result, "IInterfaceOuts.replaced", "result");
      // Arguments.
      IInterfaceOuts outsBefore = frame.lend(Upcall.nonNull(Memory.getLong(outs),
          "IInterfaceOuts.replaced", "the value of outs"), IInterfaceOutsProxy.TYPE);
      Ref<IInterfaceOuts> outsRef = new Ref<>(outsBefore);
      long unknownStored = Memory.getLong(unknown);
      IUnknown unknownBefore = unknownStored == 0L ? null : frame.lend(unknownStored,
          IUnknownProxy.TYPE);
      Ref<IUnknown> unknownRef = new Ref<>(unknownBefore);
      IntRef countRef = new IntRef();
      if (Trace.ON) Trace.call("IInterfaceOuts.replaced", outsRef, unknownRef, countRef);
      IInterfaceOuts value = Trace.result(((IInterfaceOuts) Upcall.target(self)).replaced(outsRef,
          unknownRef, countRef));
      // Outs: taken over and converted.
      IInterfaceOuts outsValue = outsRef.get();
      long outsOut = Answers.same(outsValue, outsBefore) ? 0L : frame.cell(8);
      if (outsOut != 0L) {
        frame.own(outsOut, Owned.INTERFACE);
        Memory.putLong(outsOut, Answers.detach(outsValue, IInterfaceOutsProxy.TYPE,
            "IInterfaceOuts.replaced"));
      }
      IUnknown unknownValue = unknownRef.get();
      long unknownOut = Answers.same(unknownValue, unknownBefore) ? 0L : frame.cell(8);
      if (unknownOut != 0L) {
        frame.own(unknownOut, Owned.INTERFACE);
        Memory.putLong(unknownOut, Answers.detachOrNull(unknownValue, IUnknownProxy.TYPE,
            "IInterfaceOuts.replaced"));
      }
      Memory.putInt(count, countRef.get());
      Memory.putLong(result, Answers.detach(value, IInterfaceOutsProxy.TYPE,
          "IInterfaceOuts.replaced"));
      // Outs: delivered, which cannot fail.
      if (outsOut != 0L) {
        Memory.swap(outsOut, outs, 8);
      }
      if (unknownOut != 0L) {
        Memory.swap(unknownOut, unknown, 8);
      }
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(count, 4);
      Answers.clear(result, 8);
      return Upcall.failure(failure, VTABLE, "IInterfaceOuts.replaced");
    }
  }

  /** {@code HRESULT success(IUnknown** unknown)} */
  static long success(long self, long unknown, long word3) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(unknown, "IInterfaceOuts.success", "unknown");
      // Arguments.
      Ref<IUnknown> unknownRef = new Ref<>();
      if (Trace.ON) Trace.call("IInterfaceOuts.success", unknownRef);
      int hr =
          Answers.nonNullResult(Trace.result(((IInterfaceOuts) Upcall.target(self)).success(unknownRef)),
          "IInterfaceOuts.success").code();
      if (hr >= 0) {
        long unknownOut = frame.cell(8);
        frame.own(unknownOut, Owned.INTERFACE);
        Memory.putLong(unknownOut, Answers.detach(unknownRef.get(), IUnknownProxy.TYPE,
            "IInterfaceOuts.success"));
        Memory.move(unknownOut, unknown, 8);
      } else {
        Answers.clear(unknown, 8);
      }
      return Upcall.done(hr);
    } catch (Throwable failure) {
      Answers.clear(unknown, 8);
      return Upcall.failure(failure, VTABLE, "IInterfaceOuts.success");
    }
  }

  /** {@code HRESULT preserved(IUnknown** unknown, LONG* i)} */
  static long preserved(long self, long unknown, long i) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(unknown, "IInterfaceOuts.preserved", "unknown");
      Upcall.nonNull(i, "IInterfaceOuts.preserved", "i");
      // Arguments.
      Ref<IUnknown> unknownRef = new Ref<>();
      IntRef iRef = new IntRef(Memory.getInt(i));
      if (Trace.ON) Trace.call("IInterfaceOuts.preserved", unknownRef, iRef);
      int hr =
          Answers.nonNullResult(Trace.result(((IInterfaceOuts) Upcall.target(self)).preserved(unknownRef,
          iRef)), "IInterfaceOuts.preserved").code();
      if (hr >= 0) {
        long unknownOut = frame.cell(8);
        frame.own(unknownOut, Owned.INTERFACE);
        Memory.putLong(unknownOut, Answers.detach(unknownRef.get(), IUnknownProxy.TYPE,
            "IInterfaceOuts.preserved"));
        Memory.move(unknownOut, unknown, 8);
        Memory.putInt(i, iRef.get());
      } else {
        Answers.clear(unknown, 8);
      }
      return Upcall.done(hr);
    } catch (Throwable failure) {
      Answers.clear(unknown, 8);
      return Upcall.failure(failure, VTABLE, "IInterfaceOuts.preserved");
    }
  }

  /** {@code HANDLE preservedHandle(LONG* i)} */
  static long preservedHandle(long self, long i, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(i, "IInterfaceOuts.preservedHandle", "i");
      IntRef iRef = new IntRef();
      if (Trace.ON) Trace.call("IInterfaceOuts.preservedHandle", iRef);
      Handle value = Trace.result(((IInterfaceOuts) Upcall.target(self)).preservedHandle(iRef));
      Memory.putInt(i, iRef.get());
      return Upcall.done(Answers.nonNullResult(value, "IInterfaceOuts.preservedHandle").value());
    } catch (Throwable failure) {
      Answers.clear(i, 4);
      Upcall.report(failure, "IInterfaceOuts.preservedHandle");
      return 0L;
    }
  }

  /** {@code void nothing(GUID* guid)} */
  static long nothing(long self, long guid, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(guid, "IInterfaceOuts.nothing", "guid");
      Ref<Guid> guidRef = new Ref<>();
      if (Trace.ON) Trace.call("IInterfaceOuts.nothing", guidRef);
      ((IInterfaceOuts) Upcall.target(self)).nothing(guidRef);
      Memory.putGuid(guid, Answers.nonNullResult(guidRef.get(), "IInterfaceOuts.nothing"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(guid, 16);
      Upcall.report(failure, "IInterfaceOuts.nothing");
      return 0L;
    }
  }

  /** {@code HRESULT uncounted(IVoice** voice)} */
  static long uncounted(long self, long voice, long word3) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(voice, "IInterfaceOuts.uncounted", "voice");
      // Arguments.
      Ref<IVoice> voiceRef = new Ref<>();
      if (Trace.ON) Trace.call("IInterfaceOuts.uncounted", voiceRef);
      ((IInterfaceOuts) Upcall.target(self)).uncounted(voiceRef);
      // Outs: taken over and converted.
      long voiceOut = frame.cell(8);
      frame.own(voiceOut, Owned.INTERFACE);
      Memory.putLong(voiceOut, Answers.detach(voiceRef.get(), IVoiceProxy.TYPE,
          "IInterfaceOuts.uncounted"));
      // Outs: delivered, which cannot fail.
      Memory.move(voiceOut, voice, 8);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(voice, 8);
      return Upcall.failure(failure, VTABLE, "IInterfaceOuts.uncounted");
    }
  }
}
