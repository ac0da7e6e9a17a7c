package io.comwright.automation;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.Enums;
import io.comwright.runtime.FrameMemory;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Calls {@link ICreateTypeLib} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
class ICreateTypeLibProxy extends IUnknownProxy implements ICreateTypeLib {
  /** {@link ICreateTypeLib} as a value. */
  public static final ComType<ICreateTypeLib> TYPE;

  static {
    Enums.requireSize("ICreateTypeLib", TypeKind.class, 4);
    TYPE = GeneratedType.register(1, new GeneratedType<>(ICreateTypeLib.class,
        ICreateTypeLibVtable.IID, IUnknownProxy.TYPE, ICreateTypeLibVtable.LAYOUT,
        ICreateTypeLibVtable.LAYOUT_HASH), new ICreateTypeLibProxy(0L, Ownership.BORROWED));
  }

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected ICreateTypeLibProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new ICreateTypeLibProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return null;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static ICreateTypeLibProxy attach(MemorySegment pointer) {
    return (ICreateTypeLibProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static ICreateTypeLibProxy retain(MemorySegment pointer) {
    return (ICreateTypeLibProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static ICreateTypeLibProxy retain(ICreateTypeLib proxy) {
    return (ICreateTypeLibProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static ICreateTypeLibProxy from(IUnknown object) {
    return (ICreateTypeLibProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable ICreateTypeLibProxy tryFrom(IUnknown object) {
    return (ICreateTypeLibProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public ICreateTypeInfo createTypeInfo(String name, TypeKind kind) {
    long self = Downcall.enter(this, "ICreateTypeLib.CreateTypeInfo");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("ICreateTypeLib.CreateTypeInfo", name, kind);
      long namePointer = frame.utf16(name, "ICreateTypeLib.CreateTypeInfo", "name");
      long kindValue = Enums.value(Arguments.nonNull(kind, "ICreateTypeLib.CreateTypeInfo", "kind"),
          TypeKind.UNKNOWN, 4, "ICreateTypeLib.CreateTypeInfo", "kind");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, ICreateTypeLibVtable.SLOT_createTypeInfo, namePointer,
          kindValue, result);
      Downcall.check(hr, this, TYPE, "ICreateTypeLib.CreateTypeInfo");
      return Trace.result(Proxies.take(Memory.getLong(result), ICreateTypeInfoProxy.TYPE,
          "ICreateTypeLib.CreateTypeInfo"));
    }
  }

  @Override
  public void setName(String name) {
    long self = Downcall.enter(this, "ICreateTypeLib.SetName");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("ICreateTypeLib.SetName", name);
      long namePointer = frame.utf16(name, "ICreateTypeLib.SetName", "name");
      int hr = (int) Calls.call(self, ICreateTypeLibVtable.SLOT_setName, namePointer);
      Downcall.check(hr, this, TYPE, "ICreateTypeLib.SetName");
    }
  }

  @Override
  public void setVersion(short major, short minor) {
    long self = Downcall.enter(this, "ICreateTypeLib.SetVersion");
    try {
      if (Trace.ON) Trace.call("ICreateTypeLib.SetVersion", major, minor);
      int hr = (int) Calls.call(self, ICreateTypeLibVtable.SLOT_setVersion,
          Short.toUnsignedLong(major), Short.toUnsignedLong(minor));
      Downcall.check(hr, this, TYPE, "ICreateTypeLib.SetVersion");
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public void setGuid(Guid guid) {
    long self = Downcall.enter(this, "ICreateTypeLib.SetGuid");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("ICreateTypeLib.SetGuid", guid);
      long guidPointer = frame.guid(guid, "ICreateTypeLib.SetGuid", "guid");
      int hr = (int) Calls.call(self, ICreateTypeLibVtable.SLOT_setGuid, guidPointer);
      Downcall.check(hr, this, TYPE, "ICreateTypeLib.SetGuid");
    }
  }

  @Override
  public void setDocString(String text) {
    long self = Downcall.enter(this, "ICreateTypeLib.SetDocString");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("ICreateTypeLib.SetDocString", text);
      long textPointer = frame.utf16(text, "ICreateTypeLib.SetDocString", "text");
      int hr = (int) Calls.call(self, ICreateTypeLibVtable.SLOT_setDocString, textPointer);
      Downcall.check(hr, this, TYPE, "ICreateTypeLib.SetDocString");
    }
  }

  @Override
  public void setLcid(int locale) {
    long self = Downcall.enter(this, "ICreateTypeLib.SetLcid");
    try {
      if (Trace.ON) Trace.call("ICreateTypeLib.SetLcid", locale);
      int hr = (int) Calls.call(self, ICreateTypeLibVtable.SLOT_setLcid,
          Integer.toUnsignedLong(locale));
      Downcall.check(hr, this, TYPE, "ICreateTypeLib.SetLcid");
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public void saveAllChanges() {
    long self = Downcall.enter(this, "ICreateTypeLib.SaveAllChanges");
    try {
      if (Trace.ON) Trace.call("ICreateTypeLib.SaveAllChanges");
      int hr = (int) Calls.call(self, ICreateTypeLibVtable.SLOT_saveAllChanges);
      Downcall.check(hr, this, TYPE, "ICreateTypeLib.SaveAllChanges");
    } finally {
      Downcall.exit(this);
    }
  }
}
