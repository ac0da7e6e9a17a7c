package io.comwright.automation;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.IntRef;
import io.comwright.LongRef;
import io.comwright.Ref;
import io.comwright.ShortRef;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Enums;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.Owned;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Text;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import io.comwright.runtime.Views;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link ITypeInfo} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class ITypeInfoStub {
  static final StubVtable VTABLE;

  static {
    TypeAttrStruct.LAYOUT.require("ITypeInfo",
        "96 bytes, aligned to 8: 0 GUID, 16 ULONG, 20 ULONG, 24 LONG, 28 LONG, 32 void*, 40 ULONG, 44 TypeKind, 48 USHORT, 50 USHORT, 52 USHORT, 54 USHORT, 56 USHORT, 58 USHORT, 60 USHORT, 62 USHORT, 64 TYPEDESC, 80 PARAMDESC");
    FuncDescStruct.LAYOUT.require("ITypeInfo",
        "88 bytes, aligned to 8: 0 LONG, 8 void*, 16 ELEMDESC*, 24 FuncKind, 28 InvokeKind, 32 CallConvention, 36 SHORT, 38 SHORT, 40 SHORT, 42 SHORT, 48 ELEMDESC, 80 USHORT");
    VarDescStruct.LAYOUT.require("ITypeInfo",
        "64 bytes, aligned to 8: 0 LONG, 8 void*, 16 ULONG, 16 void*, 24 ELEMDESC, 56 USHORT, 60 VarKind");
    Enums.requireSize("ITypeInfo", InvokeKind.class, 4);
    VTABLE = StubVtable.of(1, new GeneratedType<>(ITypeInfo.class, ITypeInfoVtable.IID,
        IUnknownProxy.TYPE, ITypeInfoVtable.LAYOUT, ITypeInfoVtable.LAYOUT_HASH),
        MethodHandles.lookup(), ITypeInfoVtable.SLOT_COUNT);
    VTABLE.slot(ITypeInfoVtable.SLOT_getTypeAttr, "getTypeAttr", "(JJJ)J");
    VTABLE.slot(ITypeInfoVtable.SLOT_getTypeComp, "getTypeComp", "(JJJ)J");
    VTABLE.slot(ITypeInfoVtable.SLOT_getFuncDesc, "getFuncDesc", "(JJJ)J");
    VTABLE.slot(ITypeInfoVtable.SLOT_getVarDesc, "getVarDesc", "(JJJ)J");
    VTABLE.slot(ITypeInfoVtable.SLOT_getNames, "getNames", "(JJJJJ)J");
    VTABLE.slot(ITypeInfoVtable.SLOT_getRefTypeOfImplType, "getRefTypeOfImplType", "(JJJ)J");
    VTABLE.slot(ITypeInfoVtable.SLOT_getImplTypeFlags, "getImplTypeFlags", "(JJJ)J");
    VTABLE.slot(ITypeInfoVtable.SLOT_getIDsOfNames, "getIDsOfNames", "(JJJJJ)J");
    VTABLE.slot(ITypeInfoVtable.SLOT_invoke, "invoke", "(JJJJJJJJJ)J");
    VTABLE.slot(ITypeInfoVtable.SLOT_getDocumentation, "getDocumentation", "(JJJJJJJ)J");
    VTABLE.slot(ITypeInfoVtable.SLOT_getDllEntry, "getDllEntry", "(JJJJJJJ)J");
    VTABLE.slot(ITypeInfoVtable.SLOT_getRefTypeInfo, "getRefTypeInfo", "(JJJ)J");
    VTABLE.slot(ITypeInfoVtable.SLOT_addressOfMember, "addressOfMember", "(JJJJJ)J");
    VTABLE.slot(ITypeInfoVtable.SLOT_createInstance, "createInstance", "(JJJJJ)J");
    VTABLE.slot(ITypeInfoVtable.SLOT_getMops, "getMops", "(JJJ)J");
    VTABLE.slot(ITypeInfoVtable.SLOT_getContainingTypeLib, "getContainingTypeLib", "(JJJ)J");
    VTABLE.slot(ITypeInfoVtable.SLOT_releaseTypeAttr, "releaseTypeAttr", "(JJJ)J");
    VTABLE.slot(ITypeInfoVtable.SLOT_releaseFuncDesc, "releaseFuncDesc", "(JJJ)J");
    VTABLE.slot(ITypeInfoVtable.SLOT_releaseVarDesc, "releaseVarDesc", "(JJJ)J");
    VTABLE.register();
  }

  private ITypeInfoStub() {}

  /** {@code HRESULT GetTypeAttr(TYPEATTR** result)} */
  static long getTypeAttr(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "ITypeInfo.GetTypeAttr", "result");
      if (Trace.ON) Trace.call("ITypeInfo.GetTypeAttr");
      Memory.putLong(result,
          Views.lend(Answers.nonNullResult(Trace.result(((ITypeInfo) Upcall.target(self)).getTypeAttr()),
          "ITypeInfo.GetTypeAttr"), TypeAttrStruct.TYPE, self, "ITypeInfo.GetTypeAttr"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "ITypeInfo.GetTypeAttr", result, 8);
    }
  }

  /** {@code HRESULT GetTypeComp(ITypeComp** result)} */
  static long getTypeComp(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "ITypeInfo.GetTypeComp", "result");
      if (Trace.ON) Trace.call("ITypeInfo.GetTypeComp");
      Memory.putLong(result,
          Answers.detach(Trace.result(((ITypeInfo) Upcall.target(self)).getTypeComp()),
          ITypeCompProxy.TYPE, "ITypeInfo.GetTypeComp"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "ITypeInfo.GetTypeComp", result, 8);
    }
  }

  /** {@code HRESULT GetFuncDesc(ULONG index, FUNCDESC** result)} */
  static long getFuncDesc(long self, long index, long result) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "ITypeInfo.GetFuncDesc", "result");
      if (Trace.ON) Trace.call("ITypeInfo.GetFuncDesc", (int) index);
      Memory.putLong(result,
          Views.lend(Answers.nonNullResult(Trace.result(((ITypeInfo) Upcall.target(self)).getFuncDesc((int) index)),
          "ITypeInfo.GetFuncDesc"), FuncDescStruct.TYPE, self, "ITypeInfo.GetFuncDesc"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "ITypeInfo.GetFuncDesc", result, 8);
    }
  }

  /** {@code HRESULT GetVarDesc(ULONG index, VARDESC** result)} */
  static long getVarDesc(long self, long index, long result) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "ITypeInfo.GetVarDesc", "result");
      if (Trace.ON) Trace.call("ITypeInfo.GetVarDesc", (int) index);
      Memory.putLong(result,
          Views.lend(Answers.nonNullResult(Trace.result(((ITypeInfo) Upcall.target(self)).getVarDesc((int) index)),
          "ITypeInfo.GetVarDesc"), VarDescStruct.TYPE, self, "ITypeInfo.GetVarDesc"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "ITypeInfo.GetVarDesc", result, 8);
    }
  }

  /** {@code HRESULT GetNames(LONG member, BSTR* names, ULONG namesCount, ULONG* count)} */
  static long getNames(long self, long member, long names, long namesCount, long count) {
    try (Frame frame = Upcall.enter()) {
      int namesLength = Upcall.length(Integer.toUnsignedLong((int) namesCount), names,
          "ITypeInfo.GetNames", "names");
      Upcall.nonNull(count, "ITypeInfo.GetNames", "count");
      // Arguments.
      String[] namesArray = new String[namesLength];
      IntRef countRef = new IntRef();
      if (Trace.ON) Trace.call("ITypeInfo.GetNames", (int) member, (Object) namesArray, countRef);
      ((ITypeInfo) Upcall.target(self)).getNames((int) member, namesArray, countRef);
      // Outs: taken over and converted.
      int namesFilled = Answers.stored(Integer.toUnsignedLong(countRef.get()), namesLength,
          "ITypeInfo.GetNames", "names");
      long namesOut = frame.array(namesFilled, 8);
      frame.own(namesOut, Owned.elements(Owned.BSTR, 8, namesFilled, namesFilled));
      for (int i = 0; i < namesFilled; i++) {
        Memory.putLong(namesOut + 8L * i, namesArray[i] == null ? 0L :
            Text.createBstr(namesArray[i]));
      }
      // Outs: delivered, which cannot fail.
      Memory.move(namesOut, names, 8L * namesFilled);
      Memory.putInt(count, countRef.get());
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(names, Integer.toUnsignedLong((int) namesCount), 8);
      Answers.clear(count, 4);
      return Upcall.failure(failure, VTABLE, "ITypeInfo.GetNames");
    }
  }

  /** {@code HRESULT GetRefTypeOfImplType(ULONG index, ULONG* result)} */
  static long getRefTypeOfImplType(long self, long index, long result) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "ITypeInfo.GetRefTypeOfImplType", "result");
      if (Trace.ON) Trace.call("ITypeInfo.GetRefTypeOfImplType", (int) index);
      Memory.putInt(result,
          Trace.result(((ITypeInfo) Upcall.target(self)).getRefTypeOfImplType((int) index)));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "ITypeInfo.GetRefTypeOfImplType", result, 4);
    }
  }

  /** {@code HRESULT GetImplTypeFlags(ULONG index, ULONG* result)} */
  static long getImplTypeFlags(long self, long index, long result) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "ITypeInfo.GetImplTypeFlags", "result");
      if (Trace.ON) Trace.call("ITypeInfo.GetImplTypeFlags", (int) index);
      Memory.putInt(result,
          Answers.nonNullResult(Trace.result(((ITypeInfo) Upcall.target(self)).getImplTypeFlags((int) index)),
          "ITypeInfo.GetImplTypeFlags").bits());
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "ITypeInfo.GetImplTypeFlags", result, 4);
    }
  }

  /** {@code HRESULT GetIDsOfNames(LPCWSTR* names, ULONG namesCount, void* ids)} */
  static long getIDsOfNames(long self, long names, long namesCount, long ids, long word5) {
    try (Nesting _ = Upcall.begin()) {
      int namesLength = Upcall.length(Integer.toUnsignedLong((int) namesCount), names,
          "ITypeInfo.GetIDsOfNames", "names");
      String[] namesArray = new String[namesLength];
      for (int i = 0; i < namesLength; i++) {
        namesArray[i] = Upcall.readUtf16(Upcall.nonNull(Memory.getLong(names + 8L * i),
            "ITypeInfo.GetIDsOfNames", "an element of names"));
      }
      if (Trace.ON) Trace.call("ITypeInfo.GetIDsOfNames", (Object) namesArray, ids);
      ((ITypeInfo) Upcall.target(self)).getIDsOfNames(namesArray, ids);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "ITypeInfo.GetIDsOfNames");
    }
  }

  /**
   * {@code HRESULT Invoke(void* object, LONG member, USHORT flags, void* parameters, void* result, void* exception, void* badArgument)}
   */
  static long invoke(long self, long object, long member, long flags, long parameters, long result,
      long exception, long badArgument, long word9) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("ITypeInfo.Invoke", object, (int) member, (short) flags, parameters,
          result, exception, badArgument);
      ((ITypeInfo) Upcall.target(self)).invoke(object, (int) member, (short) flags, parameters,
          result, exception, badArgument);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "ITypeInfo.Invoke");
    }
  }

  /**
   * {@code HRESULT GetDocumentation(LONG member, BSTR* name, BSTR* text, ULONG* helpContext, BSTR* helpFile)}
   */
  static long getDocumentation(long self, long member, long name, long text, long helpContext,
      long helpFile, long word7) {
    try (Frame frame = Upcall.enter()) {
      // Arguments.
      Ref<String> nameRef = name == 0L ? null : new Ref<>();
      Ref<String> textRef = text == 0L ? null : new Ref<>();
      IntRef helpContextRef = helpContext == 0L ? null : new IntRef();
      Ref<String> helpFileRef = helpFile == 0L ? null : new Ref<>();
      if (Trace.ON) Trace.call("ITypeInfo.GetDocumentation", (int) member, nameRef, textRef,
          helpContextRef, helpFileRef);
      ((ITypeInfo) Upcall.target(self)).getDocumentation((int) member, nameRef, textRef,
          helpContextRef, helpFileRef);
      // Outs: taken over and converted.
      long nameOut = 0L;
      if (nameRef != null) {
        String nameValue = nameRef.get();
        nameOut = frame.cell(8);
        frame.own(nameOut, Owned.BSTR);
        Memory.putLong(nameOut, nameValue == null ? 0L : Text.createBstr(nameValue));
      }
      long textOut = 0L;
      if (textRef != null) {
        String textValue = textRef.get();
        textOut = frame.cell(8);
        frame.own(textOut, Owned.BSTR);
        Memory.putLong(textOut, textValue == null ? 0L : Text.createBstr(textValue));
      }
      if (helpContextRef != null) {
        Memory.putInt(helpContext, helpContextRef.get());
      }
      long helpFileOut = 0L;
      if (helpFileRef != null) {
        String helpFileValue = helpFileRef.get();
        helpFileOut = frame.cell(8);
        frame.own(helpFileOut, Owned.BSTR);
        Memory.putLong(helpFileOut, helpFileValue == null ? 0L : Text.createBstr(helpFileValue));
      }
      // Outs: delivered, which cannot fail.
      if (nameOut != 0L) {
        Memory.move(nameOut, name, 8);
      }
      if (textOut != 0L) {
        Memory.move(textOut, text, 8);
      }
      if (helpFileOut != 0L) {
        Memory.move(helpFileOut, helpFile, 8);
      }
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(name, 8);
      Answers.clear(text, 8);
      Answers.clear(helpContext, 4);
      Answers.clear(helpFile, 8);
      return Upcall.failure(failure, VTABLE, "ITypeInfo.GetDocumentation");
    }
  }

  /**
   * {@code HRESULT GetDllEntry(LONG member, InvokeKind kind, BSTR* dll, BSTR* name, USHORT* ordinal)}
   */
  static long getDllEntry(long self, long member, long kind, long dll, long name, long ordinal,
      long word7) {
    try (Frame frame = Upcall.enter()) {
      // Arguments.
      InvokeKind kindConstant = Enums.of(kind, InvokeKind.UNKNOWN, 4);
      Ref<String> dllRef = dll == 0L ? null : new Ref<>();
      Ref<String> nameRef = name == 0L ? null : new Ref<>();
      ShortRef ordinalRef = ordinal == 0L ? null : new ShortRef();
      if (Trace.ON) Trace.call("ITypeInfo.GetDllEntry", (int) member, kindConstant, dllRef, nameRef,
          ordinalRef);
      ((ITypeInfo) Upcall.target(self)).getDllEntry((int) member, kindConstant, dllRef, nameRef,
          ordinalRef);
      // Outs: taken over and converted.
      long dllOut = 0L;
      if (dllRef != null) {
        String dllValue = dllRef.get();
        dllOut = frame.cell(8);
        frame.own(dllOut, Owned.BSTR);
        Memory.putLong(dllOut, dllValue == null ? 0L : Text.createBstr(dllValue));
      }
      long nameOut = 0L;
      if (nameRef != null) {
        String nameValue = nameRef.get();
        nameOut = frame.cell(8);
        frame.own(nameOut, Owned.BSTR);
        Memory.putLong(nameOut, nameValue == null ? 0L : Text.createBstr(nameValue));
      }
      if (ordinalRef != null) {
        Memory.putShort(ordinal, ordinalRef.get());
      }
      // Outs: delivered, which cannot fail.
      if (dllOut != 0L) {
        Memory.move(dllOut, dll, 8);
      }
      if (nameOut != 0L) {
        Memory.move(nameOut, name, 8);
      }
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(dll, 8);
      Answers.clear(name, 8);
      Answers.clear(ordinal, 2);
      return Upcall.failure(failure, VTABLE, "ITypeInfo.GetDllEntry");
    }
  }

  /** {@code HRESULT GetRefTypeInfo(ULONG reference, ITypeInfo** result)} */
  static long getRefTypeInfo(long self, long reference, long result) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "ITypeInfo.GetRefTypeInfo", "result");
      if (Trace.ON) Trace.call("ITypeInfo.GetRefTypeInfo", (int) reference);
      Memory.putLong(result,
          Answers.detach(Trace.result(((ITypeInfo) Upcall.target(self)).getRefTypeInfo((int) reference)),
          ITypeInfoProxy.TYPE, "ITypeInfo.GetRefTypeInfo"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "ITypeInfo.GetRefTypeInfo", result, 8);
    }
  }

  /** {@code HRESULT AddressOfMember(LONG member, InvokeKind kind, void** address)} */
  static long addressOfMember(long self, long member, long kind, long address, long word5) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(address, "ITypeInfo.AddressOfMember", "address");
      InvokeKind kindConstant = Enums.of(kind, InvokeKind.UNKNOWN, 4);
      LongRef addressRef = new LongRef();
      if (Trace.ON) Trace.call("ITypeInfo.AddressOfMember", (int) member, kindConstant, addressRef);
      ((ITypeInfo) Upcall.target(self)).addressOfMember((int) member, kindConstant, addressRef);
      Memory.putLong(address, addressRef.get());
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(address, 8);
      return Upcall.failure(failure, VTABLE, "ITypeInfo.AddressOfMember");
    }
  }

  /** {@code HRESULT CreateInstance(IUnknown* outer, REFIID type, void** result)} */
  static long createInstance(long self, long outer, long type, long result, long word5) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(result, "ITypeInfo.CreateInstance", "result");
      IUnknown outerObject = outer == 0L ? null : frame.lend(outer, IUnknownProxy.TYPE);
      ComType<? extends IUnknown> typeType = Upcall.requested(type, "ITypeInfo.CreateInstance",
          "type");
      if (Trace.ON) Trace.call("ITypeInfo.CreateInstance", outerObject, typeType);
      Memory.putLong(result,
          Answers.query(Trace.result(((ITypeInfo) Upcall.target(self)).createInstance(outerObject,
          typeType)), typeType, "ITypeInfo.CreateInstance"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "ITypeInfo.CreateInstance", result, 8);
    }
  }

  /** {@code HRESULT GetMops(LONG member, BSTR* result)} */
  static long getMops(long self, long member, long result) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "ITypeInfo.GetMops", "result");
      if (Trace.ON) Trace.call("ITypeInfo.GetMops", (int) member);
      String value = Trace.resultOrNull(((ITypeInfo) Upcall.target(self)).getMops((int) member));
      Memory.putLong(result, value == null ? 0L : Text.createBstr(value));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "ITypeInfo.GetMops", result, 8);
    }
  }

  /** {@code HRESULT GetContainingTypeLib(ITypeLib** library, ULONG* index)} */
  static long getContainingTypeLib(long self, long library, long index) {
    try (Frame frame = Upcall.enter()) {
      // Arguments.
      Ref<ITypeLib> libraryRef = library == 0L ? null : new Ref<>();
      IntRef indexRef = index == 0L ? null : new IntRef();
      if (Trace.ON) Trace.call("ITypeInfo.GetContainingTypeLib", libraryRef, indexRef);
      ((ITypeInfo) Upcall.target(self)).getContainingTypeLib(libraryRef, indexRef);
      // Outs: taken over and converted.
      long libraryOut = 0L;
      if (libraryRef != null) {
        libraryOut = frame.cell(8);
        frame.own(libraryOut, Owned.INTERFACE);
        Memory.putLong(libraryOut, Answers.detach(libraryRef.get(), ITypeLibProxy.TYPE,
            "ITypeInfo.GetContainingTypeLib"));
      }
      if (indexRef != null) {
        Memory.putInt(index, indexRef.get());
      }
      // Outs: delivered, which cannot fail.
      if (libraryOut != 0L) {
        Memory.move(libraryOut, library, 8);
      }
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(library, 8);
      Answers.clear(index, 4);
      return Upcall.failure(failure, VTABLE, "ITypeInfo.GetContainingTypeLib");
    }
  }

  /** {@code void ReleaseTypeAttr(TYPEATTR* attributes)} */
  static long releaseTypeAttr(long self, long attributes, long word3) {
    try (Frame frame = Upcall.enter()) {
      TypeAttr attributesView = frame.lend(Upcall.nonNull(attributes, "ITypeInfo.ReleaseTypeAttr",
          "attributes"), TypeAttrStruct.TYPE, "ITypeInfo.ReleaseTypeAttr", "attributes");
      if (Trace.ON) Trace.call("ITypeInfo.ReleaseTypeAttr", attributesView);
      ((ITypeInfo) Upcall.target(self)).releaseTypeAttr(attributesView);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Upcall.report(failure, "ITypeInfo.ReleaseTypeAttr");
      return 0L;
    }
  }

  /** {@code void ReleaseFuncDesc(FUNCDESC* function)} */
  static long releaseFuncDesc(long self, long function, long word3) {
    try (Frame frame = Upcall.enter()) {
      FuncDesc functionView = frame.lend(Upcall.nonNull(function, "ITypeInfo.ReleaseFuncDesc",
          "function"), FuncDescStruct.TYPE, "ITypeInfo.ReleaseFuncDesc", "function");
      if (Trace.ON) Trace.call("ITypeInfo.ReleaseFuncDesc", functionView);
      ((ITypeInfo) Upcall.target(self)).releaseFuncDesc(functionView);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Upcall.report(failure, "ITypeInfo.ReleaseFuncDesc");
      return 0L;
    }
  }

  /** {@code void ReleaseVarDesc(VARDESC* variable)} */
  static long releaseVarDesc(long self, long variable, long word3) {
    try (Frame frame = Upcall.enter()) {
      VarDesc variableView = frame.lend(Upcall.nonNull(variable, "ITypeInfo.ReleaseVarDesc",
          "variable"), VarDescStruct.TYPE, "ITypeInfo.ReleaseVarDesc", "variable");
      if (Trace.ON) Trace.call("ITypeInfo.ReleaseVarDesc", variableView);
      ((ITypeInfo) Upcall.target(self)).releaseVarDesc(variableView);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Upcall.report(failure, "ITypeInfo.ReleaseVarDesc");
      return 0L;
    }
  }
}
