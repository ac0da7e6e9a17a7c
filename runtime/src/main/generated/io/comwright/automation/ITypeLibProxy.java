package io.comwright.automation;

import io.comwright.BooleanRef;
import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.ShortRef;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.Enums;
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
import io.comwright.runtime.Trace;
import io.comwright.runtime.Views;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/** Calls {@link ITypeLib} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class ITypeLibProxy extends IUnknownProxy implements ITypeLib {
  /** {@link ITypeLib} as a value. */
  public static final ComType<ITypeLib> TYPE;

  static {
    Enums.requireSize("ITypeLib", TypeKind.class, 4);
    LibAttrStruct.LAYOUT.require("ITypeLib",
        "32 bytes, aligned to 4: 0 GUID, 16 ULONG, 20 SystemKind, 24 USHORT, 26 USHORT, 28 USHORT");
    TYPE = GeneratedType.register(1, new GeneratedType<>(ITypeLib.class, ITypeLibVtable.IID,
        IUnknownProxy.TYPE, ITypeLibVtable.LAYOUT, ITypeLibVtable.LAYOUT_HASH),
        new ITypeLibProxy(0L, Ownership.BORROWED));
  }

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected ITypeLibProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new ITypeLibProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return ITypeLibStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static ITypeLibProxy attach(MemorySegment pointer) {
    return (ITypeLibProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static ITypeLibProxy retain(MemorySegment pointer) {
    return (ITypeLibProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static ITypeLibProxy retain(ITypeLib proxy) {
    return (ITypeLibProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static ITypeLibProxy from(IUnknown object) {
    return (ITypeLibProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable ITypeLibProxy tryFrom(IUnknown object) {
    return (ITypeLibProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public int getTypeInfoCount() {
    long self = Downcall.enter(this, "ITypeLib.GetTypeInfoCount");
    try {
      if (Trace.ON) Trace.call("ITypeLib.GetTypeInfoCount");
      return Trace.result((int) Calls.call(self, ITypeLibVtable.SLOT_getTypeInfoCount));
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public ITypeInfo getTypeInfo(int index) {
    long self = Downcall.enter(this, "ITypeLib.GetTypeInfo");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("ITypeLib.GetTypeInfo", index);
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, ITypeLibVtable.SLOT_getTypeInfo,
          Integer.toUnsignedLong(index), result);
      Downcall.check(hr, this, TYPE, "ITypeLib.GetTypeInfo");
      return Trace.result(Proxies.take(Memory.getLong(result), ITypeInfoProxy.TYPE,
          "ITypeLib.GetTypeInfo"));
    }
  }

  @Override
  public TypeKind getTypeInfoType(int index) {
    long self = Downcall.enter(this, "ITypeLib.GetTypeInfoType");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("ITypeLib.GetTypeInfoType", index);
      long result = frame.cell(4);
      int hr = (int) Calls.call(self, ITypeLibVtable.SLOT_getTypeInfoType,
          Integer.toUnsignedLong(index), result);
      Downcall.check(hr, this, TYPE, "ITypeLib.GetTypeInfoType");
      return Trace.result(Enums.of(Memory.getInt(result), TypeKind.UNKNOWN, 4));
    }
  }

  @Override
  public ITypeInfo getTypeInfoOfGuid(Guid guid) {
    long self = Downcall.enter(this, "ITypeLib.GetTypeInfoOfGuid");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("ITypeLib.GetTypeInfoOfGuid", guid);
      long guidPointer = frame.guid(guid, "ITypeLib.GetTypeInfoOfGuid", "guid");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, ITypeLibVtable.SLOT_getTypeInfoOfGuid, guidPointer, result);
      Downcall.check(hr, this, TYPE, "ITypeLib.GetTypeInfoOfGuid");
      return Trace.result(Proxies.take(Memory.getLong(result), ITypeInfoProxy.TYPE,
          "ITypeLib.GetTypeInfoOfGuid"));
    }
  }

  @Override
  public LibAttr getLibAttr() {
    long self = Downcall.enter(this, "ITypeLib.GetLibAttr");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("ITypeLib.GetLibAttr");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, ITypeLibVtable.SLOT_getLibAttr, result);
      Downcall.check(hr, this, TYPE, "ITypeLib.GetLibAttr");
      return Trace.result(Views.borrow(Results.nonNullResult(Memory.getLong(result),
          "ITypeLib.GetLibAttr"), LibAttrStruct.TYPE, "ITypeLib.GetLibAttr"));
    }
  }

  @Override
  public ITypeComp getTypeComp() {
    long self = Downcall.enter(this, "ITypeLib.GetTypeComp");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("ITypeLib.GetTypeComp");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, ITypeLibVtable.SLOT_getTypeComp, result);
      Downcall.check(hr, this, TYPE, "ITypeLib.GetTypeComp");
      return Trace.result(Proxies.take(Memory.getLong(result), ITypeCompProxy.TYPE,
          "ITypeLib.GetTypeComp"));
    }
  }

  @Override
  public void getDocumentation(int index, @Nullable Ref<@Nullable String> name,
      @Nullable Ref<@Nullable String> text, @Nullable IntRef helpContext,
      @Nullable Ref<@Nullable String> helpFile) {
    long self = Downcall.enter(this, "ITypeLib.GetDocumentation");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("ITypeLib.GetDocumentation", index, name, text, helpContext,
          helpFile);
      // Arguments.
      long namePointer = name == null ? 0L : frame.cell(8);
      long textPointer = text == null ? 0L : frame.cell(8);
      long helpContextPointer = helpContext == null ? 0L : frame.cell(4);
      long helpFilePointer = helpFile == null ? 0L : frame.cell(8);
      int hr = (int) Calls.call(self, ITypeLibVtable.SLOT_getDocumentation, index, namePointer,
          textPointer, helpContextPointer, helpFilePointer);
      Downcall.check(hr, this, TYPE, "ITypeLib.GetDocumentation");
      // Outs: taken over and converted.
      frame.own(namePointer, Owned.BSTR);
      frame.own(textPointer, Owned.BSTR);
      frame.own(helpFilePointer, Owned.BSTR);
      String nameValue = null;
      if (name != null) {
        long nameStored = Memory.getLong(namePointer);
        nameValue = nameStored == 0L ? null : Text.readBstr(nameStored);
      }
      String textValue = null;
      if (text != null) {
        long textStored = Memory.getLong(textPointer);
        textValue = textStored == 0L ? null : Text.readBstr(textStored);
      }
      String helpFileValue = null;
      if (helpFile != null) {
        long helpFileStored = Memory.getLong(helpFilePointer);
        helpFileValue = helpFileStored == 0L ? null : Text.readBstr(helpFileStored);
      }
      // Outs: delivered, which cannot fail.
      if (name != null) {
        name.set(nameValue);
      }
      if (text != null) {
        text.set(textValue);
      }
      if (helpContext != null) {
        helpContext.set(Memory.getInt(helpContextPointer));
      }
      if (helpFile != null) {
        helpFile.set(helpFileValue);
      }
    }
  }

  @Override
  public void isName(MemorySegment name, int hash, BooleanRef found) {
    long self = Downcall.enter(this, "ITypeLib.IsName");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("ITypeLib.IsName", name, hash, found);
      // Arguments.
      long nameAddress = Arguments.address(name, "ITypeLib.IsName", "name");
      Arguments.nonNull(found, "ITypeLib.IsName", "found");
      long foundPointer = frame.cell(4);
      int hr = (int) Calls.call(self, ITypeLibVtable.SLOT_isName, nameAddress,
          Integer.toUnsignedLong(hash), foundPointer);
      Downcall.check(hr, this, TYPE, "ITypeLib.IsName");
      // Outs: delivered, which cannot fail.
      found.set(Memory.getInt(foundPointer) != 0);
    } finally {
      Reference.reachabilityFence(name);
    }
  }

  @Override
  public void findName(MemorySegment name, int hash, MemorySegment types, MemorySegment ids,
      ShortRef found) {
    long self = Downcall.enter(this, "ITypeLib.FindName");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("ITypeLib.FindName", name, hash, types, ids, found);
      // Arguments.
      long nameAddress = Arguments.address(name, "ITypeLib.FindName", "name");
      long typesAddress = Arguments.address(types, "ITypeLib.FindName", "types");
      long idsAddress = Arguments.address(ids, "ITypeLib.FindName", "ids");
      Arguments.nonNull(found, "ITypeLib.FindName", "found");
      long foundPointer = frame.cell(2);
      Memory.putShort(foundPointer, found.get());
      int hr = (int) Calls.call(self, ITypeLibVtable.SLOT_findName, nameAddress,
          Integer.toUnsignedLong(hash), typesAddress, idsAddress, foundPointer);
      Downcall.check(hr, this, TYPE, "ITypeLib.FindName");
      // Outs: delivered, which cannot fail.
      found.set(Memory.getShort(foundPointer));
    } finally {
      Reference.reachabilityFence(name);
      Reference.reachabilityFence(types);
      Reference.reachabilityFence(ids);
    }
  }

  @Override
  public void releaseLibAttr(LibAttr attributes) {
    long self = Downcall.enter(this, "ITypeLib.ReleaseTLibAttr");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("ITypeLib.ReleaseTLibAttr", attributes);
      long attributesPointer = frame.view(attributes, LibAttrStruct.TYPE,
          "ITypeLib.ReleaseTLibAttr", "attributes");
      Calls.call(self, ITypeLibVtable.SLOT_releaseLibAttr, attributesPointer);
    } finally {
      Reference.reachabilityFence(attributes);
      Reference.reachabilityFence(this);
    }
  }
}
