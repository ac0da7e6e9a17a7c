package example;

import io.comwright.ComType;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.annotation.Generated;
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
import io.comwright.runtime.Results;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Text;
import io.comwright.runtime.TextEncoding;
import io.comwright.runtime.Trace;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/** Calls {@link IFailureOuts} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IFailureOutsProxy extends IUnknownProxy implements IFailureOuts {
  /** {@link IFailureOuts} as a value. */
  public static final ComType<IFailureOuts> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IFailureOuts.class, IFailureOutsVtable.IID, IUnknownProxy.TYPE,
      IFailureOutsVtable.LAYOUT, IFailureOutsVtable.LAYOUT_HASH),
      new IFailureOutsProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IFailureOutsProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IFailureOutsProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IFailureOutsStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IFailureOutsProxy attach(MemorySegment pointer) {
    return (IFailureOutsProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IFailureOutsProxy retain(MemorySegment pointer) {
    return (IFailureOutsProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IFailureOutsProxy retain(IFailureOuts proxy) {
    return (IFailureOutsProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IFailureOutsProxy from(IUnknown object) {
    return (IFailureOutsProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IFailureOutsProxy tryFrom(IUnknown object) {
    return (IFailureOutsProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public void ids(String[] names, int[] ids) {
    long self = Downcall.enter(this, "IFailureOuts.ids");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IFailureOuts.ids", (Object) names, (Object) ids);
      // Arguments.
      int namesLength = Arguments.nonNull(names, "IFailureOuts.ids", "names").length;
      long namesPointer = frame.array(namesLength, 8);
      for (int i = 0; i < namesLength; i++) {
        Memory.putLong(namesPointer + 8L * i, frame.utf16(names[i], "IFailureOuts.ids",
            "an element of names"));
      }
      int idsLength = Arguments.nonNull(ids, "IFailureOuts.ids", "ids").length;
      long idsPointer = frame.array(idsLength, 4);
      int hr = (int) Calls.call(self, IFailureOutsVtable.SLOT_ids, namesLength, namesPointer,
          idsLength, idsPointer);
      if (hr < 0) {
        // Outs: delivered, which cannot fail.
        Memory.copy(idsPointer, ids, idsLength);
      }
      Downcall.check(hr, this, TYPE, "IFailureOuts.ids");
      // Outs: delivered, which cannot fail.
      Memory.copy(idsPointer, ids, idsLength);
    }
  }

  @Override
  public int parse(String text, IntRef at, Ref<@Nullable IFailureOuts> rest,
      Ref<IFailureOuts> all) {
    long self = Downcall.enter(this, "IFailureOuts.parse");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IFailureOuts.parse", text, at, rest, all);
      // Arguments.
      long textPointer = frame.utf16(text, "IFailureOuts.parse", "text");
      Arguments.nonNull(at, "IFailureOuts.parse", "at");
      long atPointer = frame.cell(4);
      Arguments.nonNull(rest, "IFailureOuts.parse", "rest");
      long restPointer = frame.cell(8);
      Arguments.nonNull(all, "IFailureOuts.parse", "all");
      long allPointer = frame.cell(8);
      long result = frame.cell(4);
      int hr = (int) Calls.call(self, IFailureOutsVtable.SLOT_parse, textPointer, atPointer,
          restPointer, allPointer, result);
      if (hr < 0) {
        // Outs: taken over and converted.
        frame.own(restPointer, Owned.INTERFACE);
        IFailureOuts restValue = frame.takeOrNull(restPointer, TYPE);
        // Outs: delivered, which cannot fail.
        at.set(Memory.getInt(atPointer));
        rest.set(restValue);
        frame.commit();
      }
      Downcall.check(hr, this, TYPE, "IFailureOuts.parse");
      // Outs: taken over and converted.
      frame.own(restPointer, Owned.INTERFACE);
      frame.own(allPointer, Owned.INTERFACE);
      IFailureOuts restValue = frame.takeOrNull(restPointer, TYPE);
      IFailureOuts allValue = frame.take(allPointer, TYPE, "IFailureOuts.parse",
          "the value of all");
      int value = Memory.getInt(result);
      // Outs: delivered, which cannot fail.
      at.set(Memory.getInt(atPointer));
      rest.set(restValue);
      all.set(allValue);
      frame.commit();
      return Trace.result(value);
    }
  }

  @Override
  public HResult data(IntRef size, @Nullable Ref<@Nullable String> text, IntRef flags) {
    long self = Downcall.enter(this, "IFailureOuts.data");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IFailureOuts.data", size, text, flags);
      // Arguments.
      Arguments.nonNull(size, "IFailureOuts.data", "size");
      long sizePointer = frame.cell(4);
      Memory.putInt(sizePointer, size.get());
      long textPointer = text == null ? 0L : frame.cell(8);
      Arguments.nonNull(flags, "IFailureOuts.data", "flags");
      long flagsPointer = frame.cell(4);
      long result = Calls.call(self, IFailureOutsVtable.SLOT_data, sizePointer, textPointer,
          flagsPointer);
      if ((int) result >= 0) {
        // Outs: taken over and converted.
        frame.own(textPointer, Owned.TASK_MEMORY);
        String textValue = null;
        if (text != null) {
          long textStored = Memory.getLong(textPointer);
          textValue = textStored == 0L ? null : Text.read(textStored, TextEncoding.UTF16);
        }
        // Outs: delivered, which cannot fail.
        size.set(Memory.getInt(sizePointer));
        if (text != null) {
          text.set(textValue);
        }
        flags.set(Memory.getInt(flagsPointer));
      } else {
        // Outs: taken over and converted.
        frame.own(textPointer, Owned.TASK_MEMORY);
        String textValue = null;
        if (text != null) {
          long textStored = Memory.getLong(textPointer);
          textValue = textStored == 0L ? null : Text.read(textStored, TextEncoding.UTF16);
        }
        // Outs: delivered, which cannot fail.
        size.set(Memory.getInt(sizePointer));
        if (text != null) {
          text.set(textValue);
        }
      }
      return Trace.result(HResult.of((int) result));
    } finally {
      Reference.reachabilityFence(this);
    }
  }

  @Override
  public HResult read(byte[] buffer, @Nullable IntRef read) {
    long self = Downcall.enter(this, "IFailureOuts.read");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IFailureOuts.read", (Object) buffer, read);
      // Arguments.
      int bufferLength = Arguments.nonNull(buffer, "IFailureOuts.read", "buffer").length;
      long bufferPointer = frame.array(bufferLength, 1);
      long readPointer = frame.cell(4);
      int hr = (int) Calls.call(self, IFailureOutsVtable.SLOT_read, bufferLength, bufferPointer,
          readPointer);
      if (hr < 0) {
        // Outs: taken over and converted.
        int bufferFilled = Results.stored(Memory.getInt(readPointer), bufferLength,
            "IFailureOuts.read", "buffer");
        // Outs: delivered, which cannot fail.
        Memory.copy(bufferPointer, buffer, bufferFilled);
        if (read != null) {
          read.set(Memory.getInt(readPointer));
        }
      }
      Downcall.check(hr, this, TYPE, "IFailureOuts.read");
      // Outs: taken over and converted.
      int bufferFilled = Results.stored(Memory.getInt(readPointer), bufferLength,
          "IFailureOuts.read", "buffer");
      // Outs: delivered, which cannot fail.
      Memory.copy(bufferPointer, buffer, bufferFilled);
      if (read != null) {
        read.set(Memory.getInt(readPointer));
      }
      return Trace.result(HResult.of(hr));
    }
  }
}
