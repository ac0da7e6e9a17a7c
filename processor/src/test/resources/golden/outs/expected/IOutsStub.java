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
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IOuts} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IOutsStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(IOuts.class,
      IOutsVtable.IID, IUnknownProxy.TYPE, IOutsVtable.LAYOUT, IOutsVtable.LAYOUT_HASH),
      MethodHandles.lookup(), IOutsVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IOutsVtable.SLOT_primitives, "primitives", "(JJJJJJJJJ)J");
    VTABLE.slot(IOutsVtable.SLOT_objects, "objects", "(JJJJJJJ)J");
    VTABLE.slot(IOutsVtable.SLOT_optional, "optional", "(JJJJJJJ)J");
    VTABLE.slot(IOutsVtable.SLOT_inOut, "inOut", "(JJJJJ)J");
    VTABLE.slot(IOutsVtable.SLOT_struct, "struct", "(JJJJJ)J");
    VTABLE.register();
  }

  private IOutsStub() {}

  /**
   * {@code HRESULT primitives(INT8* b, SHORT* s, WCHAR* c, ULONG* i, LONGLONG* l, FLOAT* f, DOUBLE* d, void** p)}
   */
  static long primitives(long self, long b, long s, long c, long i, long l, long f, long d,
      long p) {
    try (Nesting _ = Upcall.begin()) {
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
      if (Trace.ON) Trace.call("IOuts.primitives", bRef, sRef, cRef, iRef, lRef, fRef, dRef, pRef);
      ((IOuts) Upcall.target(self)).primitives(bRef, sRef, cRef, iRef, lRef, fRef, dRef, pRef);
      Memory.putByte(b, bRef.get());
      Memory.putShort(s, sRef.get());
      Memory.putChar(c, cRef.get());
      Memory.putInt(i, iRef.get());
      Memory.putLong(l, lRef.get());
      Memory.putFloat(f, fRef.get());
      Memory.putDouble(d, dRef.get());
      Memory.putLong(p, pRef.get());
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(b, 1);
      Answers.clear(s, 2);
      Answers.clear(c, 2);
      Answers.clear(i, 4);
      Answers.clear(l, 8);
      Answers.clear(f, 4);
      Answers.clear(d, 8);
      Answers.clear(p, 8);
      return Upcall.failure(failure, VTABLE, "IOuts.primitives");
    }
  }

  /**
   * {@code HRESULT objects(HANDLE* handle, HANDLE* handleOrNull, HRESULT* code, GUID* guid, void** segment)}
   */
  static long objects(long self, long handle, long handleOrNull, long code, long guid, long segment,
      long word7) {
    try (Nesting _ = Upcall.begin()) {
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
      if (Trace.ON) Trace.call("IOuts.objects", handleRef, handleOrNullRef, codeRef, guidRef,
          segmentRef);
      ((IOuts) Upcall.target(self)).objects(handleRef, handleOrNullRef, codeRef, guidRef,
          segmentRef);
      Memory.putLong(handle, Answers.nonNullResult(handleRef.get(), "IOuts.objects").value());
      Handle handleOrNullValue = handleOrNullRef.get();
      Memory.putLong(handleOrNull, handleOrNullValue == null ? 0L : handleOrNullValue.value());
      Memory.putInt(code, Answers.nonNullResult(codeRef.get(), "IOuts.objects").code());
      Memory.putGuid(guid, Answers.nonNullResult(guidRef.get(), "IOuts.objects"));
      Memory.putLong(segment, Arguments.address(Answers.nonNullResult(segmentRef.get(),
          "IOuts.objects"), "IOuts.objects", "segment"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(handle, 8);
      Answers.clear(handleOrNull, 8);
      Answers.clear(code, 4);
      Answers.clear(guid, 16);
      Answers.clear(segment, 8);
      return Upcall.failure(failure, VTABLE, "IOuts.objects");
    }
  }

  /**
   * {@code HRESULT optional(LONG* i, HANDLE* handle, HANDLE* handleOrNull, LONG* j, GUID* guid)}
   */
  static long optional(long self, long i, long handle, long handleOrNull, long j, long guid,
      long word7) {
    try (Frame frame = Upcall.enter()) {
      // Arguments.
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
      if (Trace.ON) Trace.call("IOuts.optional", iRef, handleRef, handleOrNullRef, jRef, guidRef);
      ((IOuts) Upcall.target(self)).optional(iRef, handleRef, handleOrNullRef, jRef, guidRef);
      // Outs: taken over and converted.
      if (iRef != null) {
        Memory.putInt(i, iRef.get());
      }
      if (handleRef != null) {
        Memory.putLong(handle, Answers.nonNullResult(handleRef.get(), "IOuts.optional").value());
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
      // Outs: delivered, which cannot fail.
      if (jRef != null) {
        Memory.putInt(j, jRef.get());
      }
      if (guidOut != 0L) {
        Memory.move(guidOut, guid, 16);
      }
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(i, 4);
      Answers.clear(handle, 8);
      Answers.clear(handleOrNull, 8);
      return Upcall.failure(failure, VTABLE, "IOuts.optional");
    }
  }

  /** {@code HRESULT inOut(LONG* i, GUID* guid, HANDLE* handle, LONG* result)} */
  static long inOut(long self, long i, long guid, long handle, long result) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(i, "IOuts.inOut", "i");
      Upcall.nonNull(guid, "IOuts.inOut", "guid");
      Upcall.nonNull(handle, "IOuts.inOut", "handle");
      Upcall.nonNull(result, "IOuts.inOut", "result");
      // Arguments.
      IntRef iRef = new IntRef(Memory.getInt(i));
      Ref<Guid> guidRef = new Ref<>(Memory.getGuid(guid));
      long handleStored = Memory.getLong(handle);
      Ref<Handle> handleRef = new Ref<>(handleStored == 0L ? null : Handle.of(handleStored));
      if (Trace.ON) Trace.call("IOuts.inOut", iRef, guidRef, handleRef);
      int value = Trace.result(((IOuts) Upcall.target(self)).inOut(iRef, guidRef, handleRef));
      // Outs: taken over and converted.
      Guid guidValue = guidRef.get();
      long guidOut = frame.cell(16);
      Memory.putGuid(guidOut, Answers.nonNullResult(guidValue, "IOuts.inOut"));
      Handle handleValue = handleRef.get();
      long handleOut = frame.cell(8);
      Memory.putLong(handleOut, handleValue == null ? 0L : handleValue.value());
      Memory.putInt(result, value);
      // Outs: delivered, which cannot fail.
      Memory.putInt(i, iRef.get());
      Memory.move(guidOut, guid, 16);
      Memory.move(handleOut, handle, 8);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IOuts.inOut", result, 4);
    }
  }

  /** {@code HRESULT struct(Box* out, Box* inOut, Box* result)} */
  static long struct(long self, long out, long inOut, long result, long word5) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(out, "IOuts.struct", "out");
      Upcall.nonNull(inOut, "IOuts.struct", "inOut");
      Upcall.nonNull(result, "IOuts.struct", "result");
      // Arguments.
      Ref<Box> outRef = new Ref<>();
      Box inOutBefore = BoxStruct.read(inOut, frame, "IOuts.struct", "the value of inOut");
      Ref<Box> inOutRef = new Ref<>(inOutBefore);
      if (Trace.ON) Trace.call("IOuts.struct", outRef, inOutRef);
      Box value = Trace.result(((IOuts) Upcall.target(self)).struct(outRef, inOutRef));
      // Outs: taken over and converted.
      long outOut = frame.cell(BoxStruct.SIZE);
      frame.own(outOut, BoxStruct.OWNED);
      BoxStruct.put(Answers.nonNullResult(outRef.get(), "IOuts.struct"), outOut,
          Giver.IMPLEMENTATION, "IOuts.struct");
      Box inOutValue = inOutRef.get();
      long inOutOut = Answers.same(inOutValue, inOutBefore) ? 0L : frame.cell(BoxStruct.SIZE);
      if (inOutOut != 0L) {
        frame.own(inOutOut, BoxStruct.OWNED);
        BoxStruct.put(Answers.nonNullResult(inOutValue, "IOuts.struct"), inOutOut,
            Giver.IMPLEMENTATION, "IOuts.struct");
      }
      long resultOut = frame.cell(BoxStruct.SIZE);
      frame.own(resultOut, BoxStruct.OWNED);
      BoxStruct.put(Answers.nonNullResult(value, "IOuts.struct"), resultOut, Giver.IMPLEMENTATION,
          "IOuts.struct");
      // Outs: delivered, which cannot fail.
      Memory.move(outOut, out, BoxStruct.SIZE);
      if (inOutOut != 0L) {
        Memory.swap(inOutOut, inOut, BoxStruct.SIZE);
      }
      Memory.move(resultOut, result, BoxStruct.SIZE);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(out, BoxStruct.SIZE);
      Answers.clear(result, BoxStruct.SIZE);
      return Upcall.failure(failure, VTABLE, "IOuts.struct");
    }
  }
}
