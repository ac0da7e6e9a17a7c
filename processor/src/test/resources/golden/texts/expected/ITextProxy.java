package example;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.TaskMemory;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.Frame;
import io.comwright.runtime.FrameMemory;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.Results;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Text;
import io.comwright.runtime.TextEncoding;
import io.comwright.runtime.Trace;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Calls {@link IText} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class ITextProxy extends IUnknownProxy implements IText {
  /** {@link IText} as a value. */
  public static final ComType<IText> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IText.class, ITextVtable.IID, IUnknownProxy.TYPE, ITextVtable.LAYOUT,
      ITextVtable.LAYOUT_HASH), new ITextProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected ITextProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new ITextProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return ITextStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static ITextProxy attach(MemorySegment pointer) {
    return (ITextProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static ITextProxy retain(MemorySegment pointer) {
    return (ITextProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static ITextProxy retain(IText proxy) {
    return (ITextProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static ITextProxy from(IUnknown object) {
    return (ITextProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable ITextProxy tryFrom(IUnknown object) {
    return (ITextProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public void passed(String utf8, String ansi, String wide, String bstr) {
    long self = Downcall.enter(this, "IText.passed");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IText.passed", utf8, ansi, wide, bstr);
      long utf8Pointer = frame.text(utf8, TextEncoding.UTF8, "IText.passed", "utf8");
      long ansiPointer = frame.text(ansi, TextEncoding.ANSI, "IText.passed", "ansi");
      long widePointer = frame.text(wide, TextEncoding.WIDE, "IText.passed", "wide");
      long bstrPointer = frame.bstr(bstr, "IText.passed", "bstr");
      int hr = (int) Calls.call(self, ITextVtable.SLOT_passed, utf8Pointer, ansiPointer,
          widePointer, bstrPointer);
      Downcall.check(hr, this, TYPE, "IText.passed");
    }
  }

  @Override
  public void nullable(@Nullable String utf8, @Nullable String ansi, @Nullable String wide,
      @Nullable String bstr) {
    long self = Downcall.enter(this, "IText.nullable");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IText.nullable", utf8, ansi, wide, bstr);
      long utf8Pointer = utf8 == null ? 0L : frame.text(utf8, TextEncoding.UTF8, "IText.nullable",
          "utf8");
      long ansiPointer = ansi == null ? 0L : frame.text(ansi, TextEncoding.ANSI, "IText.nullable",
          "ansi");
      long widePointer = wide == null ? 0L : frame.text(wide, TextEncoding.WIDE, "IText.nullable",
          "wide");
      long bstrPointer = bstr == null ? 0L : frame.bstr(bstr, "IText.nullable", "bstr");
      int hr = (int) Calls.call(self, ITextVtable.SLOT_nullable, utf8Pointer, ansiPointer,
          widePointer, bstrPointer);
      Downcall.check(hr, this, TYPE, "IText.nullable");
    }
  }

  @Override
  public void names(IText.Names names) {
    long self = Downcall.enter(this, "IText.names");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IText.names", names);
      long namesPointer = IText_NamesStruct.write(names, frame, "IText.names", "names");
      int hr = (int) Calls.call(self, ITextVtable.SLOT_names, namesPointer);
      Downcall.check(hr, this, TYPE, "IText.names");
    }
  }

  @Override
  public String owned() {
    long self = Downcall.enter(this, "IText.owned");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IText.owned");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, ITextVtable.SLOT_owned, result);
      Downcall.check(hr, this, TYPE, "IText.owned");
      return Trace.result(Text.take(Results.nonNullResult(Memory.getLong(result), "IText.owned"),
          TextEncoding.UTF16, TaskMemory.allocator()));
    }
  }

  @Override
  public @Nullable String ownedOrNull() {
    long self = Downcall.enter(this, "IText.ownedOrNull");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IText.ownedOrNull");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, ITextVtable.SLOT_ownedOrNull, result);
      Downcall.check(hr, this, TYPE, "IText.ownedOrNull");
      long value = Memory.getLong(result);
      return Trace.resultOrNull(value == 0L ? null : Text.take(value, TextEncoding.UTF16,
          TaskMemory.allocator()));
    }
  }

  @Override
  public String ownedUtf8() {
    long self = Downcall.enter(this, "IText.ownedUtf8");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IText.ownedUtf8");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, ITextVtable.SLOT_ownedUtf8, result);
      Downcall.check(hr, this, TYPE, "IText.ownedUtf8");
      return Trace.result(Text.take(Results.nonNullResult(Memory.getLong(result),
          "IText.ownedUtf8"), TextEncoding.UTF8, TaskMemory.allocator()));
    }
  }

  @Override
  public String ownedWide() {
    long self = Downcall.enter(this, "IText.ownedWide");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IText.ownedWide");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, ITextVtable.SLOT_ownedWide, result);
      Downcall.check(hr, this, TYPE, "IText.ownedWide");
      return Trace.result(Text.take(Results.nonNullResult(Memory.getLong(result),
          "IText.ownedWide"), TextEncoding.WIDE, TaskMemory.allocator()));
    }
  }

  @Override
  public String bstr() {
    long self = Downcall.enter(this, "IText.bstr");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IText.bstr");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, ITextVtable.SLOT_bstr, result);
      Downcall.check(hr, this, TYPE, "IText.bstr");
      return Trace.result(Text.takeBstr(Memory.getLong(result)));
    }
  }

  @Override
  public @Nullable String bstrOrNull() {
    long self = Downcall.enter(this, "IText.bstrOrNull");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IText.bstrOrNull");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, ITextVtable.SLOT_bstrOrNull, result);
      Downcall.check(hr, this, TYPE, "IText.bstrOrNull");
      long value = Memory.getLong(result);
      return Trace.resultOrNull(value == 0L ? null : Text.takeBstr(value));
    }
  }

  @Override
  public String borrowed() {
    long self = Downcall.enter(this, "IText.borrowed");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IText.borrowed");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, ITextVtable.SLOT_borrowed, result);
      Downcall.check(hr, this, TYPE, "IText.borrowed");
      return Trace.result(Text.read(Results.nonNullResult(Memory.getLong(result), "IText.borrowed"),
          TextEncoding.UTF16));
    }
  }

  @Override
  public String borrowedBstr() {
    long self = Downcall.enter(this, "IText.borrowedBstr");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IText.borrowedBstr");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, ITextVtable.SLOT_borrowedBstr, result);
      Downcall.check(hr, this, TYPE, "IText.borrowedBstr");
      return Trace.result(Text.readBstr(Memory.getLong(result)));
    }
  }

  @Override
  public String ownHeap() {
    long self = Downcall.enter(this, "IText.ownHeap");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IText.ownHeap");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, ITextVtable.SLOT_ownHeap, result);
      Downcall.check(hr, this, TYPE, "IText.ownHeap");
      return Trace.result(Text.take(Results.nonNullResult(Memory.getLong(result), "IText.ownHeap"),
          TextEncoding.ANSI, new IText.Heap()));
    }
  }

  @Override
  public String name() {
    long self = Downcall.enter(this, "IText.name");
    try {
      if (Trace.ON) Trace.call("IText.name");
      return Trace.result(Text.read(Results.nonNullResult(Calls.call(self, ITextVtable.SLOT_name),
          "IText.name"), TextEncoding.UTF8));
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public @Nullable String nameOrNull() {
    long self = Downcall.enter(this, "IText.nameOrNull");
    try {
      if (Trace.ON) Trace.call("IText.nameOrNull");
      long result = Calls.call(self, ITextVtable.SLOT_nameOrNull);
      return Trace.resultOrNull(result == 0L ? null : Text.read(result, TextEncoding.UTF16));
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public String description() {
    long self = Downcall.enter(this, "IText.description");
    try {
      if (Trace.ON) Trace.call("IText.description");
      return Trace.result(Text.take(Results.nonNullResult(Calls.call(self,
          ITextVtable.SLOT_description), "IText.description"), TextEncoding.UTF16,
          TaskMemory.allocator()));
    } finally {
      Downcall.exit(this);
    }
  }
}
