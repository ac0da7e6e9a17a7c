package example;

import io.comwright.ByteRef;
import io.comwright.CharRef;
import io.comwright.DoubleRef;
import io.comwright.FloatRef;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
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
    VTABLE.slot(IOutsVtable.SLOT_struct, "struct", "(JJJJ)J");
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
}
