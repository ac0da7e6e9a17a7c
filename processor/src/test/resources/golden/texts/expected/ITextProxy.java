package example;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.TaskMemory;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.Results;
import io.comwright.runtime.Text;
import io.comwright.runtime.TextEncoding;
import io.comwright.runtime.Trace;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;

/**
 * Calls {@link IText} on a native object.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public class ITextProxy extends IUnknownProxy implements IText {
  /**
   * {@link IText} as a value.
   */
  public static final ComType<IText> TYPE = ITextVtable.TYPE;

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected ITextProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * Takes over a reference that the caller owns.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static ITextProxy attach(MemorySegment pointer) {
    return (ITextProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * Adds a reference to an object that somebody else holds.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the new reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static ITextProxy retain(MemorySegment pointer) {
    return (ITextProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * Adds a reference to a proxy's object, so that it outlives the given proxy.
   *
   * @param proxy a proxy
   * @return another proxy of the same interface pointer, which owns the new reference
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the argument is a Java implementation
   */
  public static ITextProxy retain(IText proxy) {
    return (ITextProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference
   * @throws io.comwright.ComException if the object does not have it
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static ITextProxy from(IUnknown object) {
    return (ITextProxy) Proxies.from(object, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference, or null if the object does not have it
   * @throws io.comwright.ComException if the object answers with another failure
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static ITextProxy tryFrom(IUnknown object) {
    return (ITextProxy) Proxies.tryFrom(object, TYPE);
  }

  /**
   * Slot 3: {@code HRESULT passed(const char* utf8, LPCSTR ansi, const wchar_t* wide, BSTR bstr)}.
   */
  @Override
  public void passed(String utf8, String ansi, String wide, String bstr) {
    long self = Downcall.enter(this, "IText.passed");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IText.passed", utf8, ansi, wide, bstr);
      }
      long utf8Pointer = frame.text(utf8, TextEncoding.UTF8, "IText.passed", "utf8");
      long ansiPointer = frame.text(ansi, TextEncoding.ANSI, "IText.passed", "ansi");
      long widePointer = frame.text(wide, TextEncoding.WIDE, "IText.passed", "wide");
      long bstrPointer = frame.bstr(bstr, "IText.passed", "bstr");
      int hr = Trace.status((int) Calls.call(self, ITextVtable.SLOT_passed, utf8Pointer,
          ansiPointer, widePointer, bstrPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, ITextProxy.TYPE, "IText.passed");
      }
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 4: {@code HRESULT nullable(const char* utf8, LPCSTR ansi, const wchar_t* wide, BSTR bstr)}.
   */
  @Override
  public void nullable(String utf8, String ansi, String wide, String bstr) {
    long self = Downcall.enter(this, "IText.nullable");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IText.nullable", utf8, ansi, wide, bstr);
      }
      long utf8Pointer = utf8 == null ? 0L : frame.text(utf8, TextEncoding.UTF8, "IText.nullable",
          "utf8");
      long ansiPointer = ansi == null ? 0L : frame.text(ansi, TextEncoding.ANSI, "IText.nullable",
          "ansi");
      long widePointer = wide == null ? 0L : frame.text(wide, TextEncoding.WIDE, "IText.nullable",
          "wide");
      long bstrPointer = bstr == null ? 0L : frame.bstr(bstr, "IText.nullable", "bstr");
      int hr = Trace.status((int) Calls.call(self, ITextVtable.SLOT_nullable, utf8Pointer,
          ansiPointer, widePointer, bstrPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, ITextProxy.TYPE, "IText.nullable");
      }
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 5: {@code HRESULT names(Names* names)}.
   */
  @Override
  public void names(IText.Names names) {
    long self = Downcall.enter(this, "IText.names");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IText.names", names);
      }
      long namesPointer = IText_NamesStruct.write(names, frame, "IText.names", "names");
      int hr = Trace.status((int) Calls.call(self, ITextVtable.SLOT_names, namesPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, ITextProxy.TYPE, "IText.names");
      }
    } finally {
      Reference.reachabilityFence(names);
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 6: {@code HRESULT owned(LPWSTR* result)}.
   */
  @Override
  public String owned() {
    long self = Downcall.enter(this, "IText.owned");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IText.owned");
      }
      long result = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, ITextVtable.SLOT_owned, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, ITextProxy.TYPE, "IText.owned");
      }
      return Trace.result(Text.take(Results.nonNullResult(Memory.getLong(result), "IText.owned"),
          TextEncoding.UTF16, TaskMemory.allocator()));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 7: {@code HRESULT ownedOrNull(LPWSTR* result)}.
   */
  @Override
  public String ownedOrNull() {
    long self = Downcall.enter(this, "IText.ownedOrNull");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IText.ownedOrNull");
      }
      long result = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, ITextVtable.SLOT_ownedOrNull, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, ITextProxy.TYPE, "IText.ownedOrNull");
      }
      long value = Memory.getLong(result);
      return Trace.result(value == 0L ? null : Text.take(value, TextEncoding.UTF16,
          TaskMemory.allocator()));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 8: {@code HRESULT ownedUtf8(char** result)}.
   */
  @Override
  public String ownedUtf8() {
    long self = Downcall.enter(this, "IText.ownedUtf8");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IText.ownedUtf8");
      }
      long result = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, ITextVtable.SLOT_ownedUtf8, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, ITextProxy.TYPE, "IText.ownedUtf8");
      }
      return Trace.result(Text.take(Results.nonNullResult(Memory.getLong(result),
          "IText.ownedUtf8"), TextEncoding.UTF8, TaskMemory.allocator()));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 9: {@code HRESULT ownedWide(wchar_t** result)}.
   */
  @Override
  public String ownedWide() {
    long self = Downcall.enter(this, "IText.ownedWide");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IText.ownedWide");
      }
      long result = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, ITextVtable.SLOT_ownedWide, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, ITextProxy.TYPE, "IText.ownedWide");
      }
      return Trace.result(Text.take(Results.nonNullResult(Memory.getLong(result),
          "IText.ownedWide"), TextEncoding.WIDE, TaskMemory.allocator()));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 10: {@code HRESULT bstr(BSTR* result)}.
   */
  @Override
  public String bstr() {
    long self = Downcall.enter(this, "IText.bstr");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IText.bstr");
      }
      long result = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, ITextVtable.SLOT_bstr, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, ITextProxy.TYPE, "IText.bstr");
      }
      return Trace.result(Text.takeBstr(Memory.getLong(result)));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 11: {@code HRESULT bstrOrNull(BSTR* result)}.
   */
  @Override
  public String bstrOrNull() {
    long self = Downcall.enter(this, "IText.bstrOrNull");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IText.bstrOrNull");
      }
      long result = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, ITextVtable.SLOT_bstrOrNull, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, ITextProxy.TYPE, "IText.bstrOrNull");
      }
      long value = Memory.getLong(result);
      return Trace.result(value == 0L ? null : Text.takeBstr(value));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 12: {@code HRESULT borrowed(LPCWSTR* result)}.
   */
  @Override
  public String borrowed() {
    long self = Downcall.enter(this, "IText.borrowed");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IText.borrowed");
      }
      long result = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, ITextVtable.SLOT_borrowed, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, ITextProxy.TYPE, "IText.borrowed");
      }
      return Trace.result(Text.read(Results.nonNullResult(Memory.getLong(result), "IText.borrowed"),
          TextEncoding.UTF16));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 13: {@code HRESULT borrowedBstr(BSTR* result)}.
   */
  @Override
  public String borrowedBstr() {
    long self = Downcall.enter(this, "IText.borrowedBstr");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IText.borrowedBstr");
      }
      long result = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, ITextVtable.SLOT_borrowedBstr, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, ITextProxy.TYPE, "IText.borrowedBstr");
      }
      return Trace.result(Text.readBstr(Memory.getLong(result)));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 14: {@code HRESULT ownHeap(LPSTR* result)}.
   */
  @Override
  public String ownHeap() {
    long self = Downcall.enter(this, "IText.ownHeap");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IText.ownHeap");
      }
      long result = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, ITextVtable.SLOT_ownHeap, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, ITextProxy.TYPE, "IText.ownHeap");
      }
      return Trace.result(Text.take(Results.nonNullResult(Memory.getLong(result), "IText.ownHeap"),
          TextEncoding.ANSI, new IText.Heap()));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 15: {@code const char* name()}.
   */
  @Override
  public String name() {
    long self = Downcall.enter(this, "IText.name");
    try {
      if (Trace.ON) {
        Trace.call("IText.name");
      }
      return Trace.result(Text.read(Results.nonNullResult(Calls.call(self, ITextVtable.SLOT_name),
          "IText.name"), TextEncoding.UTF8));
    } finally {
      Downcall.exit(this);
    }
  }

  /**
   * Slot 16: {@code LPCWSTR nameOrNull()}.
   */
  @Override
  public String nameOrNull() {
    long self = Downcall.enter(this, "IText.nameOrNull");
    try {
      if (Trace.ON) {
        Trace.call("IText.nameOrNull");
      }
      long result = Calls.call(self, ITextVtable.SLOT_nameOrNull);
      return Trace.result(result == 0L ? null : Text.read(result, TextEncoding.UTF16));
    } finally {
      Downcall.exit(this);
    }
  }

  /**
   * Slot 17: {@code LPWSTR description()}.
   */
  @Override
  public String description() {
    long self = Downcall.enter(this, "IText.description");
    try {
      if (Trace.ON) {
        Trace.call("IText.description");
      }
      return Trace.result(Text.take(Results.nonNullResult(Calls.call(self,
          ITextVtable.SLOT_description), "IText.description"), TextEncoding.UTF16,
          TaskMemory.allocator()));
    } finally {
      Downcall.exit(this);
    }
  }
}
