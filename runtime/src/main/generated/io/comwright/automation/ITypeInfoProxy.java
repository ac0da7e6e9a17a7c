package io.comwright.automation;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.IntRef;
import io.comwright.LongRef;
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

/** Calls {@link ITypeInfo} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class ITypeInfoProxy extends IUnknownProxy implements ITypeInfo {
  /** {@link ITypeInfo} as a value. */
  public static final ComType<ITypeInfo> TYPE;

  static {
    TypeAttrStruct.LAYOUT.require("ITypeInfo",
        "96 bytes, aligned to 8: 0 GUID, 16 ULONG, 20 ULONG, 24 LONG, 28 LONG, 32 void*, 40 ULONG, 44 TypeKind, 48 USHORT, 50 USHORT, 52 USHORT, 54 USHORT, 56 USHORT, 58 USHORT, 60 USHORT, 62 USHORT, 64 TYPEDESC, 80 PARAMDESC");
    FuncDescStruct.LAYOUT.require("ITypeInfo",
        "88 bytes, aligned to 8: 0 LONG, 8 void*, 16 ELEMDESC*, 24 FuncKind, 28 InvokeKind, 32 CallConvention, 36 SHORT, 38 SHORT, 40 SHORT, 42 SHORT, 48 ELEMDESC, 80 USHORT");
    VarDescStruct.LAYOUT.require("ITypeInfo",
        "64 bytes, aligned to 8: 0 LONG, 8 void*, 16 ULONG, 16 void*, 24 ELEMDESC, 56 USHORT, 60 VarKind");
    Enums.requireSize("ITypeInfo", InvokeKind.class, 4);
    TYPE = GeneratedType.register(1, new GeneratedType<>(ITypeInfo.class, ITypeInfoVtable.IID,
        IUnknownProxy.TYPE, ITypeInfoVtable.LAYOUT, ITypeInfoVtable.LAYOUT_HASH),
        new ITypeInfoProxy(0L, Ownership.BORROWED));
  }

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected ITypeInfoProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new ITypeInfoProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return ITypeInfoStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static ITypeInfoProxy attach(MemorySegment pointer) {
    return (ITypeInfoProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static ITypeInfoProxy retain(MemorySegment pointer) {
    return (ITypeInfoProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static ITypeInfoProxy retain(ITypeInfo proxy) {
    return (ITypeInfoProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static ITypeInfoProxy from(IUnknown object) {
    return (ITypeInfoProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable ITypeInfoProxy tryFrom(IUnknown object) {
    return (ITypeInfoProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public TypeAttr getTypeAttr() {
    long self = Downcall.enter(this, "ITypeInfo.GetTypeAttr");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("ITypeInfo.GetTypeAttr");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, ITypeInfoVtable.SLOT_getTypeAttr, result);
      Downcall.check(hr, this, TYPE, "ITypeInfo.GetTypeAttr");
      return Trace.result(Views.borrow(Results.nonNullResult(Memory.getLong(result),
          "ITypeInfo.GetTypeAttr"), TypeAttrStruct.TYPE, "ITypeInfo.GetTypeAttr"));
    }
  }

  @Override
  public ITypeComp getTypeComp() {
    long self = Downcall.enter(this, "ITypeInfo.GetTypeComp");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("ITypeInfo.GetTypeComp");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, ITypeInfoVtable.SLOT_getTypeComp, result);
      Downcall.check(hr, this, TYPE, "ITypeInfo.GetTypeComp");
      return Trace.result(Proxies.take(Memory.getLong(result), ITypeCompProxy.TYPE,
          "ITypeInfo.GetTypeComp"));
    }
  }

  @Override
  public FuncDesc getFuncDesc(int index) {
    long self = Downcall.enter(this, "ITypeInfo.GetFuncDesc");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("ITypeInfo.GetFuncDesc", index);
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, ITypeInfoVtable.SLOT_getFuncDesc,
          Integer.toUnsignedLong(index), result);
      Downcall.check(hr, this, TYPE, "ITypeInfo.GetFuncDesc");
      return Trace.result(Views.borrow(Results.nonNullResult(Memory.getLong(result),
          "ITypeInfo.GetFuncDesc"), FuncDescStruct.TYPE, "ITypeInfo.GetFuncDesc"));
    }
  }

  @Override
  public VarDesc getVarDesc(int index) {
    long self = Downcall.enter(this, "ITypeInfo.GetVarDesc");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("ITypeInfo.GetVarDesc", index);
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, ITypeInfoVtable.SLOT_getVarDesc,
          Integer.toUnsignedLong(index), result);
      Downcall.check(hr, this, TYPE, "ITypeInfo.GetVarDesc");
      return Trace.result(Views.borrow(Results.nonNullResult(Memory.getLong(result),
          "ITypeInfo.GetVarDesc"), VarDescStruct.TYPE, "ITypeInfo.GetVarDesc"));
    }
  }

  @Override
  public void getNames(int member, @Nullable String[] names, IntRef count) {
    long self = Downcall.enter(this, "ITypeInfo.GetNames");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("ITypeInfo.GetNames", member, (Object) names, count);
      // Arguments.
      int namesLength = Arguments.nonNull(names, "ITypeInfo.GetNames", "names").length;
      long namesPointer = frame.array(namesLength, 8);
      Arguments.nonNull(count, "ITypeInfo.GetNames", "count");
      long countPointer = frame.cell(4);
      int hr = (int) Calls.call(self, ITypeInfoVtable.SLOT_getNames, member, namesPointer,
          namesLength, countPointer);
      Downcall.check(hr, this, TYPE, "ITypeInfo.GetNames");
      // Outs: taken over and converted.
      frame.own(namesPointer, Owned.elements(Owned.BSTR, 8,
          Integer.toUnsignedLong(Memory.getInt(countPointer)), namesLength));
      int namesFilled = Results.stored(Integer.toUnsignedLong(Memory.getInt(countPointer)),
          namesLength, "ITypeInfo.GetNames", "names");
      String[] namesValue = new String[namesFilled];
      for (int i = 0; i < namesFilled; i++) {
        long namesStored = Memory.getLong(namesPointer + 8L * i);
        namesValue[i] = namesStored == 0L ? null : Text.readBstr(namesStored);
      }
      // Outs: delivered, which cannot fail.
      System.arraycopy(namesValue, 0, names, 0, namesFilled);
      count.set(Memory.getInt(countPointer));
    }
  }

  @Override
  public int getRefTypeOfImplType(int index) {
    long self = Downcall.enter(this, "ITypeInfo.GetRefTypeOfImplType");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("ITypeInfo.GetRefTypeOfImplType", index);
      long result = frame.cell(4);
      int hr = (int) Calls.call(self, ITypeInfoVtable.SLOT_getRefTypeOfImplType,
          Integer.toUnsignedLong(index), result);
      Downcall.check(hr, this, TYPE, "ITypeInfo.GetRefTypeOfImplType");
      return Trace.result(Memory.getInt(result));
    }
  }

  @Override
  public ImplTypeFlags getImplTypeFlags(int index) {
    long self = Downcall.enter(this, "ITypeInfo.GetImplTypeFlags");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("ITypeInfo.GetImplTypeFlags", index);
      long result = frame.cell(4);
      int hr = (int) Calls.call(self, ITypeInfoVtable.SLOT_getImplTypeFlags,
          Integer.toUnsignedLong(index), result);
      Downcall.check(hr, this, TYPE, "ITypeInfo.GetImplTypeFlags");
      return Trace.result(new ImplTypeFlags(Memory.getInt(result)));
    }
  }

  @Override
  public void getIDsOfNames(String[] names, long ids) {
    long self = Downcall.enter(this, "ITypeInfo.GetIDsOfNames");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("ITypeInfo.GetIDsOfNames", (Object) names, ids);
      int namesLength = Arguments.nonNull(names, "ITypeInfo.GetIDsOfNames", "names").length;
      long namesPointer = frame.array(namesLength, 8);
      for (int i = 0; i < namesLength; i++) {
        Memory.putLong(namesPointer + 8L * i, frame.utf16(names[i], "ITypeInfo.GetIDsOfNames",
            "an element of names"));
      }
      int hr = (int) Calls.call(self, ITypeInfoVtable.SLOT_getIDsOfNames, namesPointer, namesLength,
          ids);
      Downcall.check(hr, this, TYPE, "ITypeInfo.GetIDsOfNames");
    }
  }

  @Override
  public void invoke(long object, int member, short flags, long parameters, long result,
      long exception, long badArgument) {
    long self = Downcall.enter(this, "ITypeInfo.Invoke");
    try {
      if (Trace.ON) Trace.call("ITypeInfo.Invoke", object, member, flags, parameters, result,
          exception, badArgument);
      int hr = (int) Calls.call(self, ITypeInfoVtable.SLOT_invoke, object, member,
          Short.toUnsignedLong(flags), parameters, result, exception, badArgument);
      Downcall.check(hr, this, TYPE, "ITypeInfo.Invoke");
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public void getDocumentation(int member, @Nullable Ref<@Nullable String> name,
      @Nullable Ref<@Nullable String> text, @Nullable IntRef helpContext,
      @Nullable Ref<@Nullable String> helpFile) {
    long self = Downcall.enter(this, "ITypeInfo.GetDocumentation");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("ITypeInfo.GetDocumentation", member, name, text, helpContext,
          helpFile);
      // Arguments.
      long namePointer = name == null ? 0L : frame.cell(8);
      long textPointer = text == null ? 0L : frame.cell(8);
      long helpContextPointer = helpContext == null ? 0L : frame.cell(4);
      long helpFilePointer = helpFile == null ? 0L : frame.cell(8);
      int hr = (int) Calls.call(self, ITypeInfoVtable.SLOT_getDocumentation, member, namePointer,
          textPointer, helpContextPointer, helpFilePointer);
      Downcall.check(hr, this, TYPE, "ITypeInfo.GetDocumentation");
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
  public void getDllEntry(int member, InvokeKind kind, @Nullable Ref<@Nullable String> dll,
      @Nullable Ref<@Nullable String> name, @Nullable ShortRef ordinal) {
    long self = Downcall.enter(this, "ITypeInfo.GetDllEntry");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("ITypeInfo.GetDllEntry", member, kind, dll, name, ordinal);
      // Arguments.
      long kindValue = Enums.value(Arguments.nonNull(kind, "ITypeInfo.GetDllEntry", "kind"),
          InvokeKind.UNKNOWN, 4, "ITypeInfo.GetDllEntry", "kind");
      long dllPointer = dll == null ? 0L : frame.cell(8);
      long namePointer = name == null ? 0L : frame.cell(8);
      long ordinalPointer = ordinal == null ? 0L : frame.cell(2);
      int hr = (int) Calls.call(self, ITypeInfoVtable.SLOT_getDllEntry, member, kindValue,
          dllPointer, namePointer, ordinalPointer);
      Downcall.check(hr, this, TYPE, "ITypeInfo.GetDllEntry");
      // Outs: taken over and converted.
      frame.own(dllPointer, Owned.BSTR);
      frame.own(namePointer, Owned.BSTR);
      String dllValue = null;
      if (dll != null) {
        long dllStored = Memory.getLong(dllPointer);
        dllValue = dllStored == 0L ? null : Text.readBstr(dllStored);
      }
      String nameValue = null;
      if (name != null) {
        long nameStored = Memory.getLong(namePointer);
        nameValue = nameStored == 0L ? null : Text.readBstr(nameStored);
      }
      // Outs: delivered, which cannot fail.
      if (dll != null) {
        dll.set(dllValue);
      }
      if (name != null) {
        name.set(nameValue);
      }
      if (ordinal != null) {
        ordinal.set(Memory.getShort(ordinalPointer));
      }
    }
  }

  @Override
  public ITypeInfo getRefTypeInfo(int reference) {
    long self = Downcall.enter(this, "ITypeInfo.GetRefTypeInfo");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("ITypeInfo.GetRefTypeInfo", reference);
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, ITypeInfoVtable.SLOT_getRefTypeInfo,
          Integer.toUnsignedLong(reference), result);
      Downcall.check(hr, this, TYPE, "ITypeInfo.GetRefTypeInfo");
      return Trace.result(Proxies.take(Memory.getLong(result), TYPE, "ITypeInfo.GetRefTypeInfo"));
    }
  }

  @Override
  public void addressOfMember(int member, InvokeKind kind, LongRef address) {
    long self = Downcall.enter(this, "ITypeInfo.AddressOfMember");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("ITypeInfo.AddressOfMember", member, kind, address);
      // Arguments.
      long kindValue = Enums.value(Arguments.nonNull(kind, "ITypeInfo.AddressOfMember", "kind"),
          InvokeKind.UNKNOWN, 4, "ITypeInfo.AddressOfMember", "kind");
      Arguments.nonNull(address, "ITypeInfo.AddressOfMember", "address");
      long addressPointer = frame.cell(8);
      int hr = (int) Calls.call(self, ITypeInfoVtable.SLOT_addressOfMember, member, kindValue,
          addressPointer);
      Downcall.check(hr, this, TYPE, "ITypeInfo.AddressOfMember");
      // Outs: delivered, which cannot fail.
      address.set(Memory.getLong(addressPointer));
    }
  }

  @Override
  public <T extends IUnknown> T createInstance(@Nullable IUnknown outer, ComType<T> type) {
    long self = Downcall.enter(this, "ITypeInfo.CreateInstance");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("ITypeInfo.CreateInstance", outer, type);
      long outerPointer = outer == null ? 0L : frame.pointer(outer, IUnknownProxy.TYPE,
          "ITypeInfo.CreateInstance", "outer");
      long typeIid = frame.guid(Arguments.nonNull(type, "ITypeInfo.CreateInstance", "type").iid(),
          "ITypeInfo.CreateInstance", "type");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, ITypeInfoVtable.SLOT_createInstance, outerPointer, typeIid,
          result);
      Downcall.check(hr, this, TYPE, "ITypeInfo.CreateInstance");
      return Trace.result(Proxies.take(Memory.getLong(result), type, "ITypeInfo.CreateInstance"));
    } finally {
      Reference.reachabilityFence(outer);
    }
  }

  @Override
  public @Nullable String getMops(int member) {
    long self = Downcall.enter(this, "ITypeInfo.GetMops");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("ITypeInfo.GetMops", member);
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, ITypeInfoVtable.SLOT_getMops, member, result);
      Downcall.check(hr, this, TYPE, "ITypeInfo.GetMops");
      long value = Memory.getLong(result);
      return Trace.resultOrNull(value == 0L ? null : Text.takeBstr(value));
    }
  }

  @Override
  public void getContainingTypeLib(@Nullable Ref<ITypeLib> library, @Nullable IntRef index) {
    long self = Downcall.enter(this, "ITypeInfo.GetContainingTypeLib");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("ITypeInfo.GetContainingTypeLib", library, index);
      // Arguments.
      long libraryPointer = library == null ? 0L : frame.cell(8);
      long indexPointer = index == null ? 0L : frame.cell(4);
      int hr = (int) Calls.call(self, ITypeInfoVtable.SLOT_getContainingTypeLib, libraryPointer,
          indexPointer);
      Downcall.check(hr, this, TYPE, "ITypeInfo.GetContainingTypeLib");
      // Outs: taken over and converted.
      frame.own(libraryPointer, Owned.INTERFACE);
      ITypeLib libraryValue = null;
      if (library != null) {
        libraryValue = frame.take(libraryPointer, ITypeLibProxy.TYPE,
            "ITypeInfo.GetContainingTypeLib", "the value of library");
      }
      // Outs: delivered, which cannot fail.
      if (library != null) {
        library.set(libraryValue);
      }
      if (index != null) {
        index.set(Memory.getInt(indexPointer));
      }
      frame.commit();
    }
  }

  @Override
  public void releaseTypeAttr(TypeAttr attributes) {
    long self = Downcall.enter(this, "ITypeInfo.ReleaseTypeAttr");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("ITypeInfo.ReleaseTypeAttr", attributes);
      long attributesPointer = frame.view(attributes, TypeAttrStruct.TYPE,
          "ITypeInfo.ReleaseTypeAttr", "attributes");
      Calls.call(self, ITypeInfoVtable.SLOT_releaseTypeAttr, attributesPointer);
    } finally {
      Reference.reachabilityFence(attributes);
      Reference.reachabilityFence(this);
    }
  }

  @Override
  public void releaseFuncDesc(FuncDesc function) {
    long self = Downcall.enter(this, "ITypeInfo.ReleaseFuncDesc");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("ITypeInfo.ReleaseFuncDesc", function);
      long functionPointer = frame.view(function, FuncDescStruct.TYPE, "ITypeInfo.ReleaseFuncDesc",
          "function");
      Calls.call(self, ITypeInfoVtable.SLOT_releaseFuncDesc, functionPointer);
    } finally {
      Reference.reachabilityFence(function);
      Reference.reachabilityFence(this);
    }
  }

  @Override
  public void releaseVarDesc(VarDesc variable) {
    long self = Downcall.enter(this, "ITypeInfo.ReleaseVarDesc");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("ITypeInfo.ReleaseVarDesc", variable);
      long variablePointer = frame.view(variable, VarDescStruct.TYPE, "ITypeInfo.ReleaseVarDesc",
          "variable");
      Calls.call(self, ITypeInfoVtable.SLOT_releaseVarDesc, variablePointer);
    } finally {
      Reference.reachabilityFence(variable);
      Reference.reachabilityFence(this);
    }
  }
}
