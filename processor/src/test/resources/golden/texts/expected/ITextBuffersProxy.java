package example;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Owned;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.Text;
import io.comwright.runtime.TextEncoding;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Calls {@link ITextBuffers} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
public class ITextBuffersProxy extends IUnknownProxy implements ITextBuffers {
  /** {@link ITextBuffers} as a value. */
  public static final ComType<ITextBuffers> TYPE = ITextBuffersVtable.TYPE;

  /**
   * Called by generated code.
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected ITextBuffersProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * {@return a proxy that takes over a reference which the caller owns}
   * @param pointer an interface pointer
   */
  public static ITextBuffersProxy attach(MemorySegment pointer) {
    return (ITextBuffersProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * {@return a proxy with a reference of its own}
   * @param pointer an interface pointer that somebody else holds
   */
  public static ITextBuffersProxy retain(MemorySegment pointer) {
    return (ITextBuffersProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * {@return a proxy with a reference of its own, which outlives the given one}
   * @param proxy a proxy
   */
  public static ITextBuffersProxy retain(ITextBuffers proxy) {
    return (ITextBuffersProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * {@return a proxy that owns a reference, which QueryInterface has given}
   * @param object a proxy, or a Java implementation
   */
  public static ITextBuffersProxy from(IUnknown object) {
    return (ITextBuffersProxy) Proxies.from(object, TYPE);
  }

  /**
   * {@return the same, or null if the object does not have the interface}
   * @param object a proxy, or a Java implementation
   */
  public static @Nullable ITextBuffersProxy tryFrom(IUnknown object) {
    return (ITextBuffersProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public String path(int flags) {
    long self = Downcall.enter(this, "ITextBuffers.path");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("ITextBuffers.path", flags);
      long resultPointer = frame.array(260, 2);
      int hr = (int) Calls.call(self, ITextBuffersVtable.SLOT_path, flags, resultPointer, 260);
      Downcall.check(hr, this, TYPE, "ITextBuffers.path");
      String value = Text.readBuffer(resultPointer, 260);
      return Trace.result(value);
    }
  }

  @Override
  public String name(IntRef result, String resultCount) {
    long self = Downcall.enter(this, "ITextBuffers.name");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("ITextBuffers.name", result, resultCount);
      // Arguments.
      Arguments.nonNull(result, "ITextBuffers.name", "result");
      long resultPointer = frame.cell(4);
      int resultCountLength = Arguments.nonNull(resultCount, "ITextBuffers.name",
          "resultCount").length();
      long resultCountPointer = frame.counted(resultCount, resultCountLength);
      long result_Pointer = frame.array(16, 2);
      int hr = (int) Calls.call(self, ITextBuffersVtable.SLOT_name, resultPointer,
          resultCountLength, resultCountPointer, result_Pointer, 16);
      Downcall.check(hr, this, TYPE, "ITextBuffers.name");
      // Outs: taken over and converted.
      String value = Text.readBuffer(result_Pointer, 16);
      // Outs: delivered, which cannot fail.
      result.set(Memory.getInt(resultPointer));
      return Trace.result(value);
    }
  }

  @Override
  public void text(Ref<String> name, Ref<@Nullable String> title) {
    long self = Downcall.enter(this, "ITextBuffers.text");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("ITextBuffers.text", name, title);
      // Arguments.
      Arguments.nonNull(name, "ITextBuffers.text", "name");
      long namePointer = frame.cell(8);
      Arguments.nonNull(title, "ITextBuffers.text", "title");
      long titlePointer = frame.cell(8);
      frame.own(titlePointer, Owned.BSTR);
      String titleIn = title.get();
      Memory.putLong(titlePointer, titleIn == null ? 0L : Text.createBstr(titleIn));
      int hr = (int) Calls.call(self, ITextBuffersVtable.SLOT_text, namePointer, titlePointer);
      Downcall.check(hr, this, TYPE, "ITextBuffers.text");
      // Outs: taken over and converted.
      frame.own(namePointer, Owned.TASK_MEMORY);
      String nameValue = Text.read(Upcall.nonNull(Memory.getLong(namePointer), "ITextBuffers.text",
          "the value of name"), TextEncoding.UTF16);
      long titleStored = Memory.getLong(titlePointer);
      String titleValue = titleStored == 0L ? null : Text.readBstr(titleStored);
      // Outs: delivered, which cannot fail.
      name.set(nameValue);
      title.set(titleValue);
    }
  }
}
