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
import org.jspecify.annotations.Nullable;

/** Calls {@link ICountedTexts} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class ICountedTextsProxy extends IUnknownProxy implements ICountedTexts {
  /** {@link ICountedTexts} as a value. */
  public static final ComType<ICountedTexts> TYPE = GeneratedType.register(1,
      new GeneratedType<>(ICountedTexts.class, ICountedTextsVtable.IID, IUnknownProxy.TYPE,
      ICountedTextsVtable.LAYOUT, ICountedTextsVtable.LAYOUT_HASH),
      new ICountedTextsProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected ICountedTextsProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new ICountedTextsProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return ICountedTextsStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static ICountedTextsProxy attach(MemorySegment pointer) {
    return (ICountedTextsProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static ICountedTextsProxy retain(MemorySegment pointer) {
    return (ICountedTextsProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static ICountedTextsProxy retain(ICountedTexts proxy) {
    return (ICountedTextsProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static ICountedTextsProxy from(IUnknown object) {
    return (ICountedTextsProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable ICountedTextsProxy tryFrom(IUnknown object) {
    return (ICountedTextsProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public String name() {
    long self = Downcall.enter(this, "ICountedTexts.name");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("ICountedTexts.name");
      long resultPointer = frame.cell(8);
      long resultCountPointer = frame.cell(4);
      int hr = (int) Calls.call(self, ICountedTextsVtable.SLOT_name, resultPointer,
          resultCountPointer);
      Downcall.check(hr, this, TYPE, "ICountedTexts.name");
      long resultElements = Memory.getLong(resultPointer);
      int resultLength = Results.received(Integer.toUnsignedLong(Memory.getInt(resultCountPointer)),
          resultElements, "ICountedTexts.name", "result");
      String resultValue = Text.read(resultElements, resultLength, TextEncoding.UTF16);
      return Trace.result(resultValue);
    }
  }

  @Override
  public @Nullable String value(int index) {
    long self = Downcall.enter(this, "ICountedTexts.value");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("ICountedTexts.value", index);
      long resultCountPointer = frame.cell(4);
      long resultPointer = frame.cell(8);
      int hr = (int) Calls.call(self, ICountedTextsVtable.SLOT_value, index, resultCountPointer,
          resultPointer);
      Downcall.check(hr, this, TYPE, "ICountedTexts.value");
      frame.own(resultPointer, Owned.TASK_MEMORY);
      long resultElements = Memory.getLong(resultPointer);
      int resultLength = Results.received(Integer.toUnsignedLong(Memory.getInt(resultCountPointer)),
          resultElements, "ICountedTexts.value", "result");
      String resultValue = null;
      if (resultElements != 0L) {
        resultValue = Text.read(resultElements, resultLength, TextEncoding.UTF16);
      }
      return Trace.resultOrNull(resultValue);
    }
  }

  @Override
  public void text(int at, Ref<@Nullable String> text, IntRef length) {
    long self = Downcall.enter(this, "ICountedTexts.text");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("ICountedTexts.text", at, text, length);
      // Arguments.
      Arguments.nonNull(text, "ICountedTexts.text", "text");
      long textPointer = frame.cell(8);
      Arguments.nonNull(length, "ICountedTexts.text", "length");
      long lengthPointer = frame.cell(4);
      int hr = (int) Calls.call(self, ICountedTextsVtable.SLOT_text, at, textPointer,
          lengthPointer);
      Downcall.check(hr, this, TYPE, "ICountedTexts.text");
      // Outs: taken over and converted.
      long textElements = Memory.getLong(textPointer);
      int textLength = Results.received(Memory.getInt(lengthPointer), textElements,
          "ICountedTexts.text", "text");
      String textValue = null;
      if (textElements != 0L) {
        textValue = Text.read(textElements, textLength, TextEncoding.UTF16);
      }
      // Outs: delivered, which cannot fail.
      text.set(textValue);
      length.set(Memory.getInt(lengthPointer));
    }
  }

  @Override
  public void parts(@Nullable Ref<String> a, Ref<String> b) {
    long self = Downcall.enter(this, "ICountedTexts.parts");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("ICountedTexts.parts", a, b);
      // Arguments.
      long aCountPointer = frame.cell(4);
      long aPointer = a == null ? 0L : frame.cell(8);
      Arguments.nonNull(b, "ICountedTexts.parts", "b");
      long bPointer = frame.cell(8);
      long bCountPointer = frame.cell(4);
      int hr = (int) Calls.call(self, ICountedTextsVtable.SLOT_parts, aCountPointer, aPointer,
          bPointer, bCountPointer);
      Downcall.check(hr, this, TYPE, "ICountedTexts.parts");
      // Outs: taken over and converted.
      frame.own(aPointer, Owned.TASK_MEMORY);
      String aValue = null;
      if (a != null) {
        long aElements = Memory.getLong(aPointer);
        int aLength = Results.received(Integer.toUnsignedLong(Memory.getInt(aCountPointer)),
            aElements, "ICountedTexts.parts", "a");
        aValue = Text.read(aElements, aLength, TextEncoding.UTF16);
      }
      long bElements = Memory.getLong(bPointer);
      int bLength = Results.received(Integer.toUnsignedLong(Memory.getInt(bCountPointer)),
          bElements, "ICountedTexts.parts", "b");
      String bValue = Text.read(bElements, bLength, TextEncoding.UTF16);
      // Outs: delivered, which cannot fail.
      if (a != null) {
        a.set(aValue);
      }
      b.set(bValue);
    }
  }
}
