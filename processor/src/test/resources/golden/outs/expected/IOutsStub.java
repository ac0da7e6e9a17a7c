package example;

import io.comwright.ByteRef;
import io.comwright.CharRef;
import io.comwright.DoubleRef;
import io.comwright.FloatRef;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.IntRef;
import io.comwright.LongRef;
import io.comwright.Ref;
import io.comwright.ShortRef;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Owned;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;

/**
 * Native code calls {@link IOuts} on a Java object.
 *
 * <p>The vtable is built on first use, shared by all objects, and kept for the life of the VM
 * together with the class loader of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
public final class IOutsStub {
  static final StubVtable VTABLE = StubVtable.extend(IUnknownProxy.TYPE, MethodHandles.lookup(),
      IOutsVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IOutsVtable.SLOT_primitives, "primitives", "(JJJJJJJJJ)J");
    VTABLE.slot(IOutsVtable.SLOT_objects, "objects", "(JJJJJJ)J");
    VTABLE.slot(IOutsVtable.SLOT_optional, "optional", "(JJJJJJ)J");
    VTABLE.slot(IOutsVtable.SLOT_inOut, "inOut", "(JJJJJ)J");
    VTABLE.slot(IOutsVtable.SLOT_interfaces, "interfaces", "(JJJ)J");
    VTABLE.slot(IOutsVtable.SLOT_optionalInterface, "optionalInterface", "(JJJ)J");
    VTABLE.slot(IOutsVtable.SLOT_replaced, "replaced", "(JJJJJ)J");
    VTABLE.slot(IOutsVtable.SLOT_struct, "struct", "(JJJJ)J");
    VTABLE.slot(IOutsVtable.SLOT_success, "success", "(JJ)J");
    VTABLE.slot(IOutsVtable.SLOT_preserved, "preserved", "(JJJ)J");
    VTABLE.slot(IOutsVtable.SLOT_preservedHandle, "preservedHandle", "(JJ)J");
    VTABLE.slot(IOutsVtable.SLOT_nothing, "nothing", "(JJ)J");
    VTABLE.slot(IOutsVtable.SLOT_uncounted, "uncounted", "(JJ)J");
  }

  private IOutsStub() {
  }

  private static long primitives(long self, long b, long s, long c, long i, long l, long f, long d,
      long p) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IOuts target = (IOuts) Upcall.target(self);
      Upcall.nonNull(b, "IOuts.primitives", "b");
      Upcall.nonNull(s, "IOuts.primitives", "s");
      Upcall.nonNull(c, "IOuts.primitives", "c");
      Upcall.nonNull(i, "IOuts.primitives", "i");
      Upcall.nonNull(l, "IOuts.primitives", "l");
      Upcall.nonNull(f, "IOuts.primitives", "f");
      Upcall.nonNull(d, "IOuts.primitives", "d");
      Upcall.nonNull(p, "IOuts.primitives", "p");
      ByteRef bRef = new ByteRef();
      ShortRef sRef = new ShortRef();
      CharRef cRef = new CharRef();
      IntRef iRef = new IntRef();
      LongRef lRef = new LongRef();
      FloatRef fRef = new FloatRef();
      DoubleRef dRef = new DoubleRef();
      LongRef pRef = new LongRef();
      if (Trace.ON) {
        Trace.call("IOuts.primitives", bRef, sRef, cRef, iRef, lRef, fRef, dRef, pRef);
      }
      target.primitives(bRef, sRef, cRef, iRef, lRef, fRef, dRef, pRef);
      Memory.putByte(b, bRef.get());
      Memory.putShort(s, sRef.get());
      Memory.putChar(c, cRef.get());
      Memory.putInt(i, iRef.get());
      Memory.putLong(l, lRef.get());
      Memory.putFloat(f, fRef.get());
      Memory.putDouble(d, dRef.get());
      Memory.putLong(p, pRef.get());
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(b, 1);
      Answers.clear(s, 2);
      Answers.clear(c, 2);
      Answers.clear(i, 4);
      Answers.clear(l, 8);
      Answers.clear(f, 4);
      Answers.clear(d, 8);
      Answers.clear(p, 8);
      return Upcall.failure(failure, "IOuts.primitives");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long objects(long self, long handle, long handleOrNull, long code, long guid,
      long segment) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IOuts target = (IOuts) Upcall.target(self);
      Upcall.nonNull(handle, "IOuts.objects", "handle");
      Upcall.nonNull(handleOrNull, "IOuts.objects", "handleOrNull");
      Upcall.nonNull(code, "IOuts.objects", "code");
      Upcall.nonNull(guid, "IOuts.objects", "guid");
      Upcall.nonNull(segment, "IOuts.objects", "segment");
      Ref<Handle> handleRef = new Ref<>();
      Ref<Handle> handleOrNullRef = new Ref<>();
      Ref<HResult> codeRef = new Ref<>();
      Ref<Guid> guidRef = new Ref<>();
      Ref<MemorySegment> segmentRef = new Ref<>();
      if (Trace.ON) {
        Trace.call("IOuts.objects", handleRef, handleOrNullRef, codeRef, guidRef, segmentRef);
      }
      target.objects(handleRef, handleOrNullRef, codeRef, guidRef, segmentRef);
      Handle handleValue = handleRef.get();
      Memory.putLong(handle, Answers.nonNullResult(handleValue, "IOuts.objects").value());
      Handle handleOrNullValue = handleOrNullRef.get();
      Memory.putLong(handleOrNull, handleOrNullValue == null ? 0L : handleOrNullValue.value());
      HResult codeValue = codeRef.get();
      Memory.putInt(code, Answers.nonNullResult(codeValue, "IOuts.objects").code());
      Guid guidValue = guidRef.get();
      Memory.putGuid(guid, Answers.nonNullResult(guidValue, "IOuts.objects"));
      MemorySegment segmentValue = segmentRef.get();
      Memory.putLong(segment, Arguments.address(Answers.nonNullResult(segmentValue,
          "IOuts.objects"), "IOuts.objects", "segment"));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(handle, 8);
      Answers.clear(handleOrNull, 8);
      Answers.clear(code, 4);
      Answers.clear(guid, 16);
      Answers.clear(segment, 8);
      return Upcall.failure(failure, "IOuts.objects");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long optional(long self, long i, long handle, long handleOrNull, long j,
      long guid) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IOuts target = (IOuts) Upcall.target(self);
      IntRef iRef = i == 0L ? null : new IntRef();
      Ref<Handle> handleRef = handle == 0L ? null : new Ref<>();
      Ref<Handle> handleOrNullRef = handleOrNull == 0L ? null : new Ref<>();
      IntRef jRef = null;
      if (j != 0L) {
        jRef = new IntRef(Memory.getInt(j));
      }
      Ref<Guid> guidRef = null;
      if (guid != 0L) {
        guidRef = new Ref<>(Memory.getGuid(guid));
      }
      if (Trace.ON) {
        Trace.call("IOuts.optional", iRef, handleRef, handleOrNullRef, jRef, guidRef);
      }
      target.optional(iRef, handleRef, handleOrNullRef, jRef, guidRef);
      if (iRef != null) {
        Memory.putInt(i, iRef.get());
      }
      if (handleRef != null) {
        Handle handleValue = handleRef.get();
        Memory.putLong(handle, Answers.nonNullResult(handleValue, "IOuts.optional").value());
      }
      if (handleOrNullRef != null) {
        Handle handleOrNullValue = handleOrNullRef.get();
        Memory.putLong(handleOrNull, handleOrNullValue == null ? 0L : handleOrNullValue.value());
      }
      long guidOut = 0L;
      if (guidRef != null) {
        Guid guidValue = guidRef.get();
        guidOut = frame.cell(16);
        Memory.putGuid(guidOut, Answers.nonNullResult(guidValue, "IOuts.optional"));
      }
      if (jRef != null) {
        Memory.putInt(j, jRef.get());
      }
      if (guidOut != 0L) {
        Memory.move(guidOut, guid, 16);
      }
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(i, 4);
      Answers.clear(handle, 8);
      Answers.clear(handleOrNull, 8);
      return Upcall.failure(failure, "IOuts.optional");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long inOut(long self, long i, long guid, long handle, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IOuts target = (IOuts) Upcall.target(self);
      Upcall.nonNull(i, "IOuts.inOut", "i");
      Upcall.nonNull(guid, "IOuts.inOut", "guid");
      Upcall.nonNull(handle, "IOuts.inOut", "handle");
      Upcall.nonNull(result, "IOuts.inOut", "result");
      IntRef iRef = new IntRef(Memory.getInt(i));
      Ref<Guid> guidRef = new Ref<>(Memory.getGuid(guid));
      long handleStored = Memory.getLong(handle);
      Ref<Handle> handleRef = new Ref<>(handleStored == 0L ? null : Handle.of(handleStored));
      if (Trace.ON) {
        Trace.call("IOuts.inOut", iRef, guidRef, handleRef);
      }
      int value = Trace.result(target.inOut(iRef, guidRef, handleRef));
      Guid guidValue = guidRef.get();
      long guidOut = frame.cell(16);
      Memory.putGuid(guidOut, Answers.nonNullResult(guidValue, "IOuts.inOut"));
      Handle handleValue = handleRef.get();
      long handleOut = frame.cell(8);
      Memory.putLong(handleOut, handleValue == null ? 0L : handleValue.value());
      Memory.putInt(result, value);
      Memory.putInt(i, iRef.get());
      Memory.move(guidOut, guid, 16);
      Memory.move(handleOut, handle, 8);
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 4);
      return Upcall.failure(failure, "IOuts.inOut");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long interfaces(long self, long outs, long unknown) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IOuts target = (IOuts) Upcall.target(self);
      Upcall.nonNull(outs, "IOuts.interfaces", "outs");
      Upcall.nonNull(unknown, "IOuts.interfaces", "unknown");
      Ref<IOuts> outsRef = new Ref<>();
      Ref<IUnknown> unknownRef = new Ref<>();
      if (Trace.ON) {
        Trace.call("IOuts.interfaces", outsRef, unknownRef);
      }
      target.interfaces(outsRef, unknownRef);
      IOuts outsValue = outsRef.get();
      long outsOut = frame.cell(8);
      frame.own(outsOut, Owned.INTERFACE);
      Memory.putLong(outsOut, Answers.detach(outsValue, IOutsProxy.TYPE, "IOuts.interfaces"));
      IUnknown unknownValue = unknownRef.get();
      long unknownOut = frame.cell(8);
      frame.own(unknownOut, Owned.INTERFACE);
      Memory.putLong(unknownOut, Answers.detachOrNull(unknownValue, IUnknownProxy.TYPE,
          "IOuts.interfaces"));
      Memory.move(outsOut, outs, 8);
      Memory.move(unknownOut, unknown, 8);
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(outs, 8);
      Answers.clear(unknown, 8);
      return Upcall.failure(failure, "IOuts.interfaces");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long optionalInterface(long self, long outs, long unknown) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IOuts target = (IOuts) Upcall.target(self);
      Ref<IOuts> outsRef = outs == 0L ? null : new Ref<>();
      Ref<IUnknown> unknownRef = null;
      IUnknown unknownBefore = null;
      if (unknown != 0L) {
        unknownBefore = frame.lend(Upcall.nonNull(Memory.getLong(unknown),
            "IOuts.optionalInterface", "the value of unknown"), IUnknownProxy.TYPE);
        unknownRef = new Ref<>(unknownBefore);
      }
      if (Trace.ON) {
        Trace.call("IOuts.optionalInterface", outsRef, unknownRef);
      }
      target.optionalInterface(outsRef, unknownRef);
      long outsOut = 0L;
      if (outsRef != null) {
        IOuts outsValue = outsRef.get();
        outsOut = frame.cell(8);
        frame.own(outsOut, Owned.INTERFACE);
        Memory.putLong(outsOut, Answers.detach(outsValue, IOutsProxy.TYPE,
            "IOuts.optionalInterface"));
      }
      long unknownOut = 0L;
      if (unknownRef != null) {
        IUnknown unknownValue = unknownRef.get();
        unknownOut = unknownValue == unknownBefore ? 0L : frame.cell(8);
        if (unknownOut != 0L) {
          frame.own(unknownOut, Owned.INTERFACE);
          Memory.putLong(unknownOut, Answers.detach(unknownValue, IUnknownProxy.TYPE,
              "IOuts.optionalInterface"));
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
      return Upcall.failure(failure, "IOuts.optionalInterface");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long replaced(long self, long outs, long unknown, long count, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IOuts target = (IOuts) Upcall.target(self);
      Upcall.nonNull(outs, "IOuts.replaced", "outs");
      Upcall.nonNull(unknown, "IOuts.replaced", "unknown");
      Upcall.nonNull(count, "IOuts.replaced", "count");
      Upcall.nonNull(result, "IOuts.replaced", "result");
      IOuts outsBefore = frame.lend(Upcall.nonNull(Memory.getLong(outs), "IOuts.replaced",
          "the value of outs"), IOutsProxy.TYPE);
      Ref<IOuts> outsRef = new Ref<>(outsBefore);
      long unknownStored = Memory.getLong(unknown);
      IUnknown unknownBefore = unknownStored == 0L ? null : frame.lend(unknownStored,
          IUnknownProxy.TYPE);
      Ref<IUnknown> unknownRef = new Ref<>(unknownBefore);
      IntRef countRef = new IntRef();
      if (Trace.ON) {
        Trace.call("IOuts.replaced", outsRef, unknownRef, countRef);
      }
      IOuts value = Trace.result(target.replaced(outsRef, unknownRef, countRef));
      IOuts outsValue = outsRef.get();
      long outsOut = outsValue == outsBefore ? 0L : frame.cell(8);
      if (outsOut != 0L) {
        frame.own(outsOut, Owned.INTERFACE);
        Memory.putLong(outsOut, Answers.detach(outsValue, IOutsProxy.TYPE, "IOuts.replaced"));
      }
      IUnknown unknownValue = unknownRef.get();
      long unknownOut = unknownValue == unknownBefore ? 0L : frame.cell(8);
      if (unknownOut != 0L) {
        frame.own(unknownOut, Owned.INTERFACE);
        Memory.putLong(unknownOut, Answers.detachOrNull(unknownValue, IUnknownProxy.TYPE,
            "IOuts.replaced"));
      }
      Memory.putInt(count, countRef.get());
      Memory.putLong(result, Answers.detach(value, IOutsProxy.TYPE, "IOuts.replaced"));
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
      return Upcall.failure(failure, "IOuts.replaced");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long struct(long self, long out, long inOut, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IOuts target = (IOuts) Upcall.target(self);
      Upcall.nonNull(out, "IOuts.struct", "out");
      Upcall.nonNull(inOut, "IOuts.struct", "inOut");
      Upcall.nonNull(result, "IOuts.struct", "result");
      Ref<Box> outRef = new Ref<>();
      Box inOutBefore = BoxStruct.read(inOut, frame, "IOuts.struct", "the value of inOut");
      Ref<Box> inOutRef = new Ref<>(inOutBefore);
      if (Trace.ON) {
        Trace.call("IOuts.struct", outRef, inOutRef);
      }
      Box value = Trace.result(target.struct(outRef, inOutRef));
      Box outValue = outRef.get();
      long outOut = frame.cell(BoxStruct.SIZE);
      frame.own(outOut, BoxStruct.OWNED);
      BoxStruct.put(Answers.nonNullResult(outValue, "IOuts.struct"), outOut, Giver.IMPLEMENTATION,
          "IOuts.struct");
      Box inOutValue = inOutRef.get();
      long inOutOut = inOutValue == inOutBefore ? 0L : frame.cell(BoxStruct.SIZE);
      if (inOutOut != 0L) {
        frame.own(inOutOut, BoxStruct.OWNED);
        BoxStruct.put(Answers.nonNullResult(inOutValue, "IOuts.struct"), inOutOut,
            Giver.IMPLEMENTATION, "IOuts.struct");
      }
      long resultOut = frame.cell(BoxStruct.SIZE);
      frame.own(resultOut, BoxStruct.OWNED);
      BoxStruct.put(Answers.nonNullResult(value, "IOuts.struct"), resultOut, Giver.IMPLEMENTATION,
          "IOuts.struct");
      Memory.move(outOut, out, BoxStruct.SIZE);
      if (inOutOut != 0L) {
        Memory.swap(inOutOut, inOut, BoxStruct.SIZE);
      }
      Memory.move(resultOut, result, BoxStruct.SIZE);
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(out, BoxStruct.SIZE);
      Answers.clear(result, BoxStruct.SIZE);
      return Upcall.failure(failure, "IOuts.struct");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long success(long self, long unknown) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IOuts target = (IOuts) Upcall.target(self);
      Upcall.nonNull(unknown, "IOuts.success", "unknown");
      Ref<IUnknown> unknownRef = new Ref<>();
      if (Trace.ON) {
        Trace.call("IOuts.success", unknownRef);
      }
      int hr = Answers.nonNullResult(Trace.result(target.success(unknownRef)),
          "IOuts.success").code();
      if (hr >= 0) {
        IUnknown unknownValue = unknownRef.get();
        long unknownOut = frame.cell(8);
        frame.own(unknownOut, Owned.INTERFACE);
        Memory.putLong(unknownOut, Answers.detach(unknownValue, IUnknownProxy.TYPE,
            "IOuts.success"));
        Memory.move(unknownOut, unknown, 8);
      } else {
        Answers.clear(unknown, 8);
      }
      return hr;
    } catch (Throwable failure) {
      Answers.clear(unknown, 8);
      return Upcall.failure(failure, "IOuts.success");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long preserved(long self, long unknown, long i) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IOuts target = (IOuts) Upcall.target(self);
      Upcall.nonNull(unknown, "IOuts.preserved", "unknown");
      Upcall.nonNull(i, "IOuts.preserved", "i");
      Ref<IUnknown> unknownRef = new Ref<>();
      IntRef iRef = new IntRef(Memory.getInt(i));
      if (Trace.ON) {
        Trace.call("IOuts.preserved", unknownRef, iRef);
      }
      int hr = Answers.nonNullResult(Trace.result(target.preserved(unknownRef, iRef)),
          "IOuts.preserved").code();
      if (hr >= 0) {
        IUnknown unknownValue = unknownRef.get();
        long unknownOut = frame.cell(8);
        frame.own(unknownOut, Owned.INTERFACE);
        Memory.putLong(unknownOut, Answers.detach(unknownValue, IUnknownProxy.TYPE,
            "IOuts.preserved"));
        Memory.move(unknownOut, unknown, 8);
        Memory.putInt(i, iRef.get());
      } else {
        Answers.clear(unknown, 8);
      }
      return hr;
    } catch (Throwable failure) {
      Answers.clear(unknown, 8);
      return Upcall.failure(failure, "IOuts.preserved");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long preservedHandle(long self, long i) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IOuts target = (IOuts) Upcall.target(self);
      Upcall.nonNull(i, "IOuts.preservedHandle", "i");
      IntRef iRef = new IntRef();
      if (Trace.ON) {
        Trace.call("IOuts.preservedHandle", iRef);
      }
      Handle value = Trace.result(target.preservedHandle(iRef));
      Memory.putInt(i, iRef.get());
      return Answers.nonNullResult(value, "IOuts.preservedHandle").value();
    } catch (Throwable failure) {
      Answers.clear(i, 4);
      Upcall.report(failure, "IOuts.preservedHandle");
      return 0L;
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long nothing(long self, long guid) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IOuts target = (IOuts) Upcall.target(self);
      Upcall.nonNull(guid, "IOuts.nothing", "guid");
      Ref<Guid> guidRef = new Ref<>();
      if (Trace.ON) {
        Trace.call("IOuts.nothing", guidRef);
      }
      target.nothing(guidRef);
      Guid guidValue = guidRef.get();
      Memory.putGuid(guid, Answers.nonNullResult(guidValue, "IOuts.nothing"));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(guid, 16);
      Upcall.report(failure, "IOuts.nothing");
      return 0L;
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long uncounted(long self, long voice) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IOuts target = (IOuts) Upcall.target(self);
      Upcall.nonNull(voice, "IOuts.uncounted", "voice");
      Ref<IVoice> voiceRef = new Ref<>();
      if (Trace.ON) {
        Trace.call("IOuts.uncounted", voiceRef);
      }
      target.uncounted(voiceRef);
      IVoice voiceValue = voiceRef.get();
      long voiceOut = frame.cell(8);
      frame.own(voiceOut, Owned.INTERFACE);
      Memory.putLong(voiceOut, Answers.detach(voiceValue, IVoiceProxy.TYPE, "IOuts.uncounted"));
      Memory.move(voiceOut, voice, 8);
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(voice, 8);
      return Upcall.failure(failure, "IOuts.uncounted");
    } finally {
      Upcall.exit(frame);
    }
  }
}
