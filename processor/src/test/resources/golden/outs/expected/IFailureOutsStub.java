package example;

import io.comwright.HResult;
import io.comwright.IUnknownProxy;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.TaskMemory;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.Owned;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Text;
import io.comwright.runtime.TextEncoding;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IFailureOuts} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IFailureOutsStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(IFailureOuts.class,
      IFailureOutsVtable.IID, IUnknownProxy.TYPE, IFailureOutsVtable.LAYOUT,
      IFailureOutsVtable.LAYOUT_HASH), MethodHandles.lookup(), IFailureOutsVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IFailureOutsVtable.SLOT_ids, "ids", "(JJJJJ)J");
    VTABLE.slot(IFailureOutsVtable.SLOT_parse, "parse", "(JJJJJJJ)J");
    VTABLE.slot(IFailureOutsVtable.SLOT_data, "data", "(JJJJJ)J");
    VTABLE.slot(IFailureOutsVtable.SLOT_read, "read", "(JJJJJ)J");
    VTABLE.register();
  }

  private IFailureOutsStub() {}

  /** {@code HRESULT ids(ULONG namesCount, LPCWSTR* names, ULONG idsCount, LONG* ids)} */
  static long ids(long self, long namesCount, long names, long idsCount, long ids) {
    try (Nesting _ = Upcall.begin()) {
      int idsLength = Upcall.length(Integer.toUnsignedLong((int) idsCount), ids, "IFailureOuts.ids",
          "ids");
      Answers.clear(ids, Integer.toUnsignedLong((int) idsCount), 4);
      // Arguments.
      int namesLength = Upcall.length(Integer.toUnsignedLong((int) namesCount), names,
          "IFailureOuts.ids", "names");
      String[] namesArray = new String[namesLength];
      for (int i = 0; i < namesLength; i++) {
        namesArray[i] = Upcall.readUtf16(Upcall.nonNull(Memory.getLong(names + 8L * i),
            "IFailureOuts.ids", "an element of names"));
      }
      int[] idsArray = new int[idsLength];
      if (Trace.ON) Trace.call("IFailureOuts.ids", (Object) namesArray, (Object) idsArray);
      try {
        ((IFailureOuts) Upcall.target(self)).ids(namesArray, idsArray);
      } catch (Throwable failed) {
        Memory.copy(idsArray, ids, idsLength);
        throw failed;
      }
      // Outs: delivered, which cannot fail.
      Memory.copy(idsArray, ids, idsLength);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IFailureOuts.ids");
    }
  }

  /**
   * {@code HRESULT parse(LPCWSTR text, LONG* at, IFailureOuts** rest, IFailureOuts** all, LONG* result)}
   */
  static long parse(long self, long text, long at, long rest, long all, long result, long word7) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(at, "IFailureOuts.parse", "at");
      Upcall.nonNull(rest, "IFailureOuts.parse", "rest");
      Upcall.nonNull(all, "IFailureOuts.parse", "all");
      Upcall.nonNull(result, "IFailureOuts.parse", "result");
      Answers.clear(at, 4);
      Answers.clear(rest, 8);
      // Arguments.
      String textText = Upcall.readUtf16(Upcall.nonNull(text, "IFailureOuts.parse", "text"));
      IntRef atRef = new IntRef();
      Ref<IFailureOuts> restRef = new Ref<>();
      Ref<IFailureOuts> allRef = new Ref<>();
      if (Trace.ON) Trace.call("IFailureOuts.parse", textText, atRef, restRef, allRef);
      int answered;
      try {
        answered = Trace.result(((IFailureOuts) Upcall.target(self)).parse(textText, atRef, restRef,
            allRef));
      } catch (Throwable failed) {
        Memory.putInt(at, atRef.get());
        IFailureOuts restValue = restRef.get();
        long restOut = frame.cell(8);
        frame.own(restOut, Owned.INTERFACE);
        Memory.putLong(restOut, Answers.detachOrNull(restValue, IFailureOutsProxy.TYPE,
            "IFailureOuts.parse"));
        Memory.move(restOut, rest, 8);
        throw failed;
      }
      int value = answered;
      // Outs: taken over and converted.
      Memory.putInt(at, atRef.get());
      IFailureOuts restValue = restRef.get();
      long restOut = frame.cell(8);
      frame.own(restOut, Owned.INTERFACE);
      Memory.putLong(restOut, Answers.detachOrNull(restValue, IFailureOutsProxy.TYPE,
          "IFailureOuts.parse"));
      long allOut = frame.cell(8);
      frame.own(allOut, Owned.INTERFACE);
      Memory.putLong(allOut, Answers.detach(allRef.get(), IFailureOutsProxy.TYPE,
          "IFailureOuts.parse"));
      Memory.putInt(result, value);
      // Outs: delivered, which cannot fail.
      Memory.move(restOut, rest, 8);
      Memory.move(allOut, all, 8);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(all, 8);
      Answers.clear(result, 4);
      return Upcall.failure(failure, VTABLE, "IFailureOuts.parse");
    }
  }

  /** {@code HRESULT data(LONG* size, LPWSTR* text, LONG* flags)} */
  static long data(long self, long size, long text, long flags, long word5) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(size, "IFailureOuts.data", "size");
      Upcall.nonNull(flags, "IFailureOuts.data", "flags");
      Answers.clear(text, 8);
      // Arguments.
      IntRef sizeRef = new IntRef(Memory.getInt(size));
      Ref<String> textRef = text == 0L ? null : new Ref<>();
      IntRef flagsRef = new IntRef();
      if (Trace.ON) Trace.call("IFailureOuts.data", sizeRef, textRef, flagsRef);
      HResult answered;
      try {
        answered = Trace.result(((IFailureOuts) Upcall.target(self)).data(sizeRef, textRef,
            flagsRef));
      } catch (Throwable failed) {
        long textOut = 0L;
        if (textRef != null) {
          String textValue = textRef.get();
          textOut = frame.cell(8);
          frame.own(textOut, Owned.TASK_MEMORY);
          Memory.putLong(textOut, textValue == null ? 0L : Text.create(textValue,
              TextEncoding.UTF16, TaskMemory.allocator()));
        }
        Memory.putInt(size, sizeRef.get());
        if (textOut != 0L) {
          Memory.move(textOut, text, 8);
        }
        throw failed;
      }
      int hr = Answers.nonNullResult(answered, "IFailureOuts.data").code();
      if (hr >= 0) {
        long textOut = 0L;
        if (textRef != null) {
          String textValue = textRef.get();
          textOut = frame.cell(8);
          frame.own(textOut, Owned.TASK_MEMORY);
          Memory.putLong(textOut, textValue == null ? 0L : Text.create(textValue,
              TextEncoding.UTF16, TaskMemory.allocator()));
        }
        Memory.putInt(flags, flagsRef.get());
        Memory.putInt(size, sizeRef.get());
        if (textOut != 0L) {
          Memory.move(textOut, text, 8);
        }
      } else {
        long textOut = 0L;
        if (textRef != null) {
          String textValue = textRef.get();
          textOut = frame.cell(8);
          frame.own(textOut, Owned.TASK_MEMORY);
          Memory.putLong(textOut, textValue == null ? 0L : Text.create(textValue,
              TextEncoding.UTF16, TaskMemory.allocator()));
        }
        Memory.putInt(size, sizeRef.get());
        if (textOut != 0L) {
          Memory.move(textOut, text, 8);
        }
        Answers.clear(flags, 4);
      }
      return Upcall.done(hr);
    } catch (Throwable failure) {
      Answers.clear(flags, 4);
      return Upcall.failure(failure, VTABLE, "IFailureOuts.data");
    }
  }

  /** {@code HRESULT read(ULONG bufferCount, INT8* buffer, LONG* read)} */
  static long read(long self, long bufferCount, long buffer, long read, long word5) {
    try (Nesting _ = Upcall.begin()) {
      int bufferLength = Upcall.length(Integer.toUnsignedLong((int) bufferCount), buffer,
          "IFailureOuts.read", "buffer");
      Answers.clear(buffer, Integer.toUnsignedLong((int) bufferCount), 1);
      Answers.clear(read, 4);
      // Arguments.
      byte[] bufferArray = new byte[bufferLength];
      IntRef readRef = new IntRef();
      if (Trace.ON) Trace.call("IFailureOuts.read", (Object) bufferArray, readRef);
      HResult answered;
      try {
        answered = Trace.result(((IFailureOuts) Upcall.target(self)).read(bufferArray, readRef));
      } catch (Throwable failed) {
        int bufferFilled = Answers.stored(readRef.get(), bufferLength, "IFailureOuts.read",
            "buffer");
        Memory.copy(bufferArray, buffer, bufferFilled);
        if (read != 0L) {
          Memory.putInt(read, readRef.get());
        }
        throw failed;
      }
      int hr = Answers.nonNullResult(answered, "IFailureOuts.read").code();
      int bufferFilled = Answers.stored(readRef.get(), bufferLength, "IFailureOuts.read", "buffer");
      Memory.copy(bufferArray, buffer, bufferFilled);
      if (read != 0L) {
        Memory.putInt(read, readRef.get());
      }
      return Upcall.done(hr);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IFailureOuts.read");
    }
  }
}
