package example;

import io.comwright.ComType;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.ShortRef;
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
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Text;
import io.comwright.runtime.TextEncoding;
import io.comwright.runtime.TextRoom;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Calls {@link ITextBuffers} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class ITextBuffersProxy extends IUnknownProxy implements ITextBuffers {
  /** {@link ITextBuffers} as a value. */
  public static final ComType<ITextBuffers> TYPE = GeneratedType.register(1,
      new GeneratedType<>(ITextBuffers.class, ITextBuffersVtable.IID, IUnknownProxy.TYPE,
      ITextBuffersVtable.LAYOUT, ITextBuffersVtable.LAYOUT_HASH),
      new ITextBuffersProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected ITextBuffersProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new ITextBuffersProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return ITextBuffersStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static ITextBuffersProxy attach(MemorySegment pointer) {
    return (ITextBuffersProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static ITextBuffersProxy retain(MemorySegment pointer) {
    return (ITextBuffersProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static ITextBuffersProxy retain(ITextBuffers proxy) {
    return (ITextBuffersProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static ITextBuffersProxy from(IUnknown object) {
    return (ITextBuffersProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable ITextBuffersProxy tryFrom(IUnknown object) {
    return (ITextBuffersProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public String path(int flags) {
    TextRoom resultRoom = TextRoom.of(260, Integer.MAX_VALUE, TextEncoding.UTF16);
    while (true) {
      long self = Downcall.enter(this, "ITextBuffers.path");
      try (FrameMemory frame = Downcall.memory(this)) {
        if (Trace.ON) Trace.call("ITextBuffers.path", flags);
        long resultPointer = resultRoom.buffer(frame);
        int hr = (int) Calls.call(self, ITextBuffersVtable.SLOT_path, flags, resultPointer,
            resultRoom.capacity());
        if (resultRoom.tooShort(hr)) {
          continue;
        }
        Downcall.check(hr, this, TYPE, "ITextBuffers.path");
        String value = resultRoom.read(resultPointer, "ITextBuffers.path", "result");
        return Trace.result(value);
      }
    }
  }

  @Override
  public String name(IntRef result, String resultCount) {
    TextRoom result_Room = TextRoom.of(16, Integer.MAX_VALUE, TextEncoding.UTF16);
    while (true) {
      long self = Downcall.enter(this, "ITextBuffers.name");
      try (FrameMemory frame = Downcall.memory(this)) {
        if (Trace.ON) Trace.call("ITextBuffers.name", result, resultCount);
        // Arguments.
        Arguments.nonNull(result, "ITextBuffers.name", "result");
        long resultPointer = frame.cell(4);
        int resultCountLength = Arguments.nonNull(resultCount, "ITextBuffers.name",
            "resultCount").length();
        long resultCountPointer = frame.counted(resultCount, resultCountLength);
        long result_Pointer = result_Room.buffer(frame);
        int hr = (int) Calls.call(self, ITextBuffersVtable.SLOT_name, resultPointer,
            resultCountLength, resultCountPointer, result_Pointer, result_Room.capacity());
        if (result_Room.tooShort(hr)) {
          continue;
        }
        Downcall.check(hr, this, TYPE, "ITextBuffers.name");
        // Outs: taken over and converted.
        String value = result_Room.read(result_Pointer, "ITextBuffers.name", "result_");
        // Outs: delivered, which cannot fail.
        result.set(Memory.getInt(resultPointer));
        return Trace.result(value);
      }
    }
  }

  @Override
  public String friendlyName() {
    TextRoom resultRoom = TextRoom.of(260, Integer.MAX_VALUE, TextEncoding.UTF16);
    while (true) {
      long self = Downcall.enter(this, "ITextBuffers.friendlyName");
      try (FrameMemory frame = Downcall.memory(this)) {
        if (Trace.ON) Trace.call("ITextBuffers.friendlyName");
        long resultPointer = resultRoom.buffer(frame);
        long resultNeededPointer = frame.cell(4);
        int hr = (int) Calls.call(self, ITextBuffersVtable.SLOT_friendlyName, resultRoom.capacity(),
            resultPointer, resultNeededPointer);
        if (resultRoom.tooShort(hr, Integer.toUnsignedLong(Memory.getInt(resultNeededPointer)))) {
          continue;
        }
        Downcall.check(hr, this, TYPE, "ITextBuffers.friendlyName");
        String value = resultRoom.read(resultPointer, "ITextBuffers.friendlyName", "result");
        return Trace.result(value);
      }
    }
  }

  @Override
  public String version(Ref<ITextBuffers> owner) {
    TextRoom resultRoom = TextRoom.of(64, Integer.MAX_VALUE, TextEncoding.ANSI);
    while (true) {
      long self = Downcall.enter(this, "ITextBuffers.version");
      try (Frame frame = Downcall.frame(this)) {
        if (Trace.ON) Trace.call("ITextBuffers.version", owner);
        // Arguments.
        Arguments.nonNull(owner, "ITextBuffers.version", "owner");
        long ownerPointer = frame.cell(8);
        long resultPointer = resultRoom.buffer(frame);
        long resultCountPointer = frame.cell(4);
        Memory.putInt(resultCountPointer, resultRoom.capacity());
        int hr = (int) Calls.call(self, ITextBuffersVtable.SLOT_version, ownerPointer,
            resultPointer, resultCountPointer);
        if (resultRoom.tooShort(hr, Integer.toUnsignedLong(Memory.getInt(resultCountPointer)))) {
          if (hr >= 0) {
            frame.own(ownerPointer, Owned.INTERFACE);
          }
          continue;
        }
        Downcall.check(hr, this, TYPE, "ITextBuffers.version");
        // Outs: taken over and converted.
        frame.own(ownerPointer, Owned.INTERFACE);
        ITextBuffers ownerValue = frame.take(ownerPointer, TYPE, "ITextBuffers.version",
            "the value of owner");
        String value = resultRoom.read(resultPointer, "ITextBuffers.version", "result");
        // Outs: delivered, which cannot fail.
        owner.set(ownerValue);
        frame.commit();
        return Trace.result(value);
      }
    }
  }

  @Override
  public void find(Ref<String> file, @Nullable IntRef attributes, int flags) {
    TextRoom fileRoom = TextRoom.of(260, Integer.MAX_VALUE, TextEncoding.UTF16);
    while (true) {
      long self = Downcall.enter(this, "ITextBuffers.find");
      try (FrameMemory frame = Downcall.memory(this)) {
        if (Trace.ON) Trace.call("ITextBuffers.find", file, attributes, flags);
        // Arguments.
        Arguments.nonNull(file, "ITextBuffers.find", "file");
        long filePointer = fileRoom.buffer(frame);
        long attributesPointer = attributes == null ? 0L : frame.cell(4);
        int hr = (int) Calls.call(self, ITextBuffersVtable.SLOT_find, filePointer,
            fileRoom.capacity(), attributesPointer, flags);
        if (fileRoom.tooShort(hr)) {
          continue;
        }
        Downcall.check(hr, this, TYPE, "ITextBuffers.find");
        // Outs: taken over and converted.
        String fileValue = fileRoom.read(filePointer, "ITextBuffers.find", "file");
        // Outs: delivered, which cannot fail.
        file.set(fileValue);
        if (attributes != null) {
          attributes.set(Memory.getInt(attributesPointer));
        }
        return;
      }
    }
  }

  @Override
  public HResult label(int size, @Nullable Ref<String> label, IntRef needed) {
    TextRoom labelRoom = TextRoom.sized(size, Integer.MAX_VALUE, TextEncoding.UTF8,
        "ITextBuffers.label", "size");
    while (true) {
      long self = Downcall.enter(this, "ITextBuffers.label");
      try (FrameMemory frame = Downcall.memory(this)) {
        if (Trace.ON) Trace.call("ITextBuffers.label", size, label, needed);
        // Arguments.
        long labelPointer = label == null ? 0L : labelRoom.buffer(frame);
        Arguments.nonNull(needed, "ITextBuffers.label", "needed");
        long neededPointer = frame.cell(4);
        long result = Calls.call(self, ITextBuffersVtable.SLOT_label,
            label == null ? 0 : labelRoom.capacity(), labelPointer, neededPointer);
        if (label != null && labelRoom.tooShort((int) result, Memory.getInt(neededPointer))) {
          continue;
        }
        if ((int) result >= 0) {
          // Outs: taken over and converted.
          String labelValue = label == null ? null : labelRoom.read(labelPointer,
              "ITextBuffers.label", "label");
          // Outs: delivered, which cannot fail.
          if (label != null) {
            label.set(labelValue);
          }
          needed.set(Memory.getInt(neededPointer));
        }
        return Trace.result(HResult.of((int) result));
      }
    }
  }

  @Override
  public void canonical(Ref<String> path, ShortRef size) {
    TextRoom pathRoom = TextRoom.sized(Short.toUnsignedLong(Arguments.nonNull(size,
        "ITextBuffers.canonical", "size").get()), 65535, TextEncoding.UTF16,
        "ITextBuffers.canonical", "size").holding(Arguments.nonNull(path, "ITextBuffers.canonical",
        "path").get(), "ITextBuffers.canonical", "the value of path");
    while (true) {
      long self = Downcall.enter(this, "ITextBuffers.canonical");
      try (FrameMemory frame = Downcall.memory(this)) {
        if (Trace.ON) Trace.call("ITextBuffers.canonical", path, size);
        // Arguments.
        Arguments.nonNull(path, "ITextBuffers.canonical", "path");
        long pathPointer = pathRoom.buffer(frame, Arguments.nonNull(path.get(),
            "ITextBuffers.canonical", "the value of path"));
        Arguments.nonNull(size, "ITextBuffers.canonical", "size");
        long sizePointer = frame.cell(2);
        Memory.putShort(sizePointer, (short) pathRoom.capacity());
        Calls.call(self, ITextBuffersVtable.SLOT_canonical, pathPointer, sizePointer);
        if (pathRoom.tooShort(0, Short.toUnsignedLong(Memory.getShort(sizePointer)))) {
          continue;
        }
        // Outs: taken over and converted.
        String pathValue = pathRoom.read(pathPointer, "ITextBuffers.canonical", "path");
        // Outs: delivered, which cannot fail.
        path.set(pathValue);
        size.set(Memory.getShort(sizePointer));
        return;
      }
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
