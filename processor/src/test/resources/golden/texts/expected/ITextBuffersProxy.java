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

/**
 * Calls {@link ITextBuffers} on a native object.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public class ITextBuffersProxy extends IUnknownProxy implements ITextBuffers {
  /**
   * {@link ITextBuffers} as a value.
   */
  public static final ComType<ITextBuffers> TYPE = ITextBuffersVtable.TYPE;

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected ITextBuffersProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * Takes over a reference that the caller owns.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static ITextBuffersProxy attach(MemorySegment pointer) {
    return (ITextBuffersProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * Adds a reference to an object that somebody else holds.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the new reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static ITextBuffersProxy retain(MemorySegment pointer) {
    return (ITextBuffersProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * Adds a reference to a proxy's object, so that it outlives the given proxy.
   *
   * @param proxy a proxy
   * @return another proxy of the same interface pointer, which owns the new reference
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the argument is a Java implementation
   */
  public static ITextBuffersProxy retain(ITextBuffers proxy) {
    return (ITextBuffersProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference
   * @throws io.comwright.ComException if the object does not have it
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static ITextBuffersProxy from(IUnknown object) {
    return (ITextBuffersProxy) Proxies.from(object, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference, or null if the object does not have it
   * @throws io.comwright.ComException if the object answers with another failure
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static ITextBuffersProxy tryFrom(IUnknown object) {
    return (ITextBuffersProxy) Proxies.tryFrom(object, TYPE);
  }

  /**
   * Slot 3: {@code HRESULT path(LONG flags, LPWSTR result, ULONG resultCount)}.
   */
  @Override
  public String path(int flags) {
    long self = Downcall.enter(this, "ITextBuffers.path");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("ITextBuffers.path", flags);
      }
      long resultPointer = frame.array(260, 2);
      int hr = Trace.status((int) Calls.call(self, ITextBuffersVtable.SLOT_path, flags,
          resultPointer, 260));
      if (hr < 0) {
        throw Downcall.failure(hr, self, ITextBuffersProxy.TYPE, "ITextBuffers.path");
      }
      String value = Text.readBuffer(resultPointer, 260);
      return Trace.result(value);
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 4: {@code HRESULT name(LONG* result, ULONG resultCountCount, LPCWSTR resultCount, LPWSTR result_, ULONG result_Count)}.
   */
  @Override
  public String name(IntRef result, String resultCount) {
    long self = Downcall.enter(this, "ITextBuffers.name");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("ITextBuffers.name", result, resultCount);
      }
      Arguments.nonNull(result, "ITextBuffers.name", "result");
      long resultPointer = frame.cell(4);
      Arguments.nonNull(resultCount, "ITextBuffers.name", "resultCount");
      int resultCountLength = resultCount.length();
      long resultCountPointer = frame.counted(resultCount, resultCountLength);
      long result_Pointer = frame.array(16, 2);
      int hr = Trace.status((int) Calls.call(self, ITextBuffersVtable.SLOT_name, resultPointer,
          resultCountLength, resultCountPointer, result_Pointer, 16));
      if (hr < 0) {
        throw Downcall.failure(hr, self, ITextBuffersProxy.TYPE, "ITextBuffers.name");
      }
      String value = Text.readBuffer(result_Pointer, 16);
      result.set(Memory.getInt(resultPointer));
      return Trace.result(value);
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 5: {@code HRESULT text(LPWSTR* name, BSTR* title)}.
   */
  @Override
  public void text(Ref<String> name, Ref<String> title) {
    long self = Downcall.enter(this, "ITextBuffers.text");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("ITextBuffers.text", name, title);
      }
      Arguments.nonNull(name, "ITextBuffers.text", "name");
      long namePointer = frame.cell(8);
      Arguments.nonNull(title, "ITextBuffers.text", "title");
      long titlePointer = frame.cell(8);
      frame.own(titlePointer, Owned.BSTR);
      String titleIn = title.get();
      Memory.putLong(titlePointer, titleIn == null ? 0L : Text.createBstr(titleIn));
      int hr = Trace.status((int) Calls.call(self, ITextBuffersVtable.SLOT_text, namePointer,
          titlePointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, ITextBuffersProxy.TYPE, "ITextBuffers.text");
      }
      frame.own(namePointer, Owned.TASK_MEMORY);
      String nameValue = Text.read(Upcall.nonNull(Memory.getLong(namePointer), "ITextBuffers.text",
          "the value of name"), TextEncoding.UTF16);
      long titleStored = Memory.getLong(titlePointer);
      String titleValue = titleStored == 0L ? null : Text.readBstr(titleStored);
      name.set(nameValue);
      title.set(titleValue);
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }
}
