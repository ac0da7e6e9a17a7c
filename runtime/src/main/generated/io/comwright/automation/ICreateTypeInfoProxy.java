package io.comwright.automation;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.Frame;
import io.comwright.runtime.FrameMemory;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/** Calls {@link ICreateTypeInfo} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
class ICreateTypeInfoProxy extends IUnknownProxy implements ICreateTypeInfo {
  /** {@link ICreateTypeInfo} as a value. */
  public static final ComType<ICreateTypeInfo> TYPE;

  static {
    FuncDescStruct.LAYOUT.require("ICreateTypeInfo",
        "88 bytes, aligned to 8: 0 LONG, 8 void*, 16 ELEMDESC*, 24 FuncKind, 28 InvokeKind, 32 CallConvention, 36 SHORT, 38 SHORT, 40 SHORT, 42 SHORT, 48 ELEMDESC, 80 USHORT");
    TYPE = GeneratedType.register(1, new GeneratedType<>(ICreateTypeInfo.class,
        ICreateTypeInfoVtable.IID, IUnknownProxy.TYPE, ICreateTypeInfoVtable.LAYOUT,
        ICreateTypeInfoVtable.LAYOUT_HASH), new ICreateTypeInfoProxy(0L, Ownership.BORROWED));
  }

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected ICreateTypeInfoProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new ICreateTypeInfoProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return null;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static ICreateTypeInfoProxy attach(MemorySegment pointer) {
    return (ICreateTypeInfoProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static ICreateTypeInfoProxy retain(MemorySegment pointer) {
    return (ICreateTypeInfoProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static ICreateTypeInfoProxy retain(ICreateTypeInfo proxy) {
    return (ICreateTypeInfoProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static ICreateTypeInfoProxy from(IUnknown object) {
    return (ICreateTypeInfoProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable ICreateTypeInfoProxy tryFrom(IUnknown object) {
    return (ICreateTypeInfoProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public void setGuid(Guid guid) {
    long self = Downcall.enter(this, "ICreateTypeInfo.SetGuid");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("ICreateTypeInfo.SetGuid", guid);
      long guidPointer = frame.guid(guid, "ICreateTypeInfo.SetGuid", "guid");
      int hr = (int) Calls.call(self, ICreateTypeInfoVtable.SLOT_setGuid, guidPointer);
      Downcall.check(hr, this, TYPE, "ICreateTypeInfo.SetGuid");
    }
  }

  @Override
  public void setTypeFlags(int flags) {
    long self = Downcall.enter(this, "ICreateTypeInfo.SetTypeFlags");
    try {
      if (Trace.ON) Trace.call("ICreateTypeInfo.SetTypeFlags", flags);
      int hr = (int) Calls.call(self, ICreateTypeInfoVtable.SLOT_setTypeFlags,
          Integer.toUnsignedLong(flags));
      Downcall.check(hr, this, TYPE, "ICreateTypeInfo.SetTypeFlags");
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public int addRefTypeInfo(ITypeInfo type) {
    long self = Downcall.enter(this, "ICreateTypeInfo.AddRefTypeInfo");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("ICreateTypeInfo.AddRefTypeInfo", type);
      long typePointer = frame.pointer(type, ITypeInfoProxy.TYPE, "ICreateTypeInfo.AddRefTypeInfo",
          "type");
      long result = frame.cell(4);
      int hr = (int) Calls.call(self, ICreateTypeInfoVtable.SLOT_addRefTypeInfo, typePointer,
          result);
      Downcall.check(hr, this, TYPE, "ICreateTypeInfo.AddRefTypeInfo");
      return Trace.result(Memory.getInt(result));
    } finally {
      Reference.reachabilityFence(type);
    }
  }

  @Override
  public void addFuncDesc(int index, FuncDesc function) {
    long self = Downcall.enter(this, "ICreateTypeInfo.AddFuncDesc");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("ICreateTypeInfo.AddFuncDesc", index, function);
      long functionPointer = frame.view(function, FuncDescStruct.TYPE,
          "ICreateTypeInfo.AddFuncDesc", "function");
      int hr = (int) Calls.call(self, ICreateTypeInfoVtable.SLOT_addFuncDesc,
          Integer.toUnsignedLong(index), functionPointer);
      Downcall.check(hr, this, TYPE, "ICreateTypeInfo.AddFuncDesc");
    } finally {
      Reference.reachabilityFence(function);
    }
  }

  @Override
  public void addImplType(int index, int reference) {
    long self = Downcall.enter(this, "ICreateTypeInfo.AddImplType");
    try {
      if (Trace.ON) Trace.call("ICreateTypeInfo.AddImplType", index, reference);
      int hr = (int) Calls.call(self, ICreateTypeInfoVtable.SLOT_addImplType,
          Integer.toUnsignedLong(index), Integer.toUnsignedLong(reference));
      Downcall.check(hr, this, TYPE, "ICreateTypeInfo.AddImplType");
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public void setImplTypeFlags(int index, ImplTypeFlags flags) {
    long self = Downcall.enter(this, "ICreateTypeInfo.SetImplTypeFlags");
    try {
      if (Trace.ON) Trace.call("ICreateTypeInfo.SetImplTypeFlags", index, flags);
      long flagsBits = Integer.toUnsignedLong(Arguments.nonNull(flags,
          "ICreateTypeInfo.SetImplTypeFlags", "flags").bits());
      int hr = (int) Calls.call(self, ICreateTypeInfoVtable.SLOT_setImplTypeFlags,
          Integer.toUnsignedLong(index), flagsBits);
      Downcall.check(hr, this, TYPE, "ICreateTypeInfo.SetImplTypeFlags");
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public void setFuncAndParamNames(int index, String[] names) {
    long self = Downcall.enter(this, "ICreateTypeInfo.SetFuncAndParamNames");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("ICreateTypeInfo.SetFuncAndParamNames", index, (Object) names);
      int namesLength = Arguments.nonNull(names, "ICreateTypeInfo.SetFuncAndParamNames",
          "names").length;
      long namesPointer = frame.array(namesLength, 8);
      for (int i = 0; i < namesLength; i++) {
        Memory.putLong(namesPointer + 8L * i, frame.utf16(names[i],
            "ICreateTypeInfo.SetFuncAndParamNames", "an element of names"));
      }
      int hr = (int) Calls.call(self, ICreateTypeInfoVtable.SLOT_setFuncAndParamNames,
          Integer.toUnsignedLong(index), namesPointer, namesLength);
      Downcall.check(hr, this, TYPE, "ICreateTypeInfo.SetFuncAndParamNames");
    }
  }

  @Override
  public void layOut() {
    long self = Downcall.enter(this, "ICreateTypeInfo.LayOut");
    try {
      if (Trace.ON) Trace.call("ICreateTypeInfo.LayOut");
      int hr = (int) Calls.call(self, ICreateTypeInfoVtable.SLOT_layOut);
      Downcall.check(hr, this, TYPE, "ICreateTypeInfo.LayOut");
    } finally {
      Downcall.exit(this);
    }
  }
}
