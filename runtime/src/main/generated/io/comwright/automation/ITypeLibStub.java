package io.comwright.automation;

import io.comwright.BooleanRef;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.IntRef;
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
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link ITypeLib} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class ITypeLibStub {
  static final StubVtable VTABLE;

  static {
    Enums.requireSize("ITypeLib", TypeKind.class, 4);
    LibAttrStruct.LAYOUT.require("ITypeLib",
        "32 bytes, aligned to 4: 0 GUID, 16 ULONG, 20 SystemKind, 24 USHORT, 26 USHORT, 28 USHORT");
    VTABLE = StubVtable.of(1, new GeneratedType<>(ITypeLib.class, ITypeLibVtable.IID,
        IUnknownProxy.TYPE, ITypeLibVtable.LAYOUT, ITypeLibVtable.LAYOUT_HASH),
        MethodHandles.lookup(), ITypeLibVtable.SLOT_COUNT);
    VTABLE.slot(ITypeLibVtable.SLOT_getTypeInfoCount, "getTypeInfoCount", "(JJJ)J");
    VTABLE.slot(ITypeLibVtable.SLOT_getTypeInfo, "getTypeInfo", "(JJJ)J");
    VTABLE.slot(ITypeLibVtable.SLOT_getTypeInfoType, "getTypeInfoType", "(JJJ)J");
    VTABLE.slot(ITypeLibVtable.SLOT_getTypeInfoOfGuid, "getTypeInfoOfGuid", "(JJJ)J");
    VTABLE.slot(ITypeLibVtable.SLOT_getLibAttr, "getLibAttr", "(JJJ)J");
    VTABLE.slot(ITypeLibVtable.SLOT_getTypeComp, "getTypeComp", "(JJJ)J");
    VTABLE.slot(ITypeLibVtable.SLOT_getDocumentation, "getDocumentation", "(JJJJJJJ)J");
    VTABLE.slot(ITypeLibVtable.SLOT_isName, "isName", "(JJJJJ)J");
    VTABLE.slot(ITypeLibVtable.SLOT_findName, "findName", "(JJJJJJJ)J");
    VTABLE.slot(ITypeLibVtable.SLOT_releaseLibAttr, "releaseLibAttr", "(JJJ)J");
    VTABLE.register();
  }

  private ITypeLibStub() {}

  /** {@code ULONG GetTypeInfoCount()} */
  static long getTypeInfoCount(long self, long word2, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("ITypeLib.GetTypeInfoCount");
      return Upcall.done(Integer.toUnsignedLong(Trace.result(((ITypeLib) Upcall.target(self)).getTypeInfoCount())));
    } catch (Throwable failure) {
      Upcall.report(failure, "ITypeLib.GetTypeInfoCount");
      return 0L;
    }
  }

  /** {@code HRESULT GetTypeInfo(ULONG index, ITypeInfo** result)} */
  static long getTypeInfo(long self, long index, long result) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "ITypeLib.GetTypeInfo", "result");
      if (Trace.ON) Trace.call("ITypeLib.GetTypeInfo", (int) index);
      Memory.putLong(result,
          Answers.detach(Trace.result(((ITypeLib) Upcall.target(self)).getTypeInfo((int) index)),
          ITypeInfoProxy.TYPE, "ITypeLib.GetTypeInfo"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "ITypeLib.GetTypeInfo", result, 8);
    }
  }

  /** {@code HRESULT GetTypeInfoType(ULONG index, TypeKind* result)} */
  static long getTypeInfoType(long self, long index, long result) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "ITypeLib.GetTypeInfoType", "result");
      if (Trace.ON) Trace.call("ITypeLib.GetTypeInfoType", (int) index);
      Memory.putInt(result,
          (int) Enums.value(Answers.nonNullResult(Trace.result(((ITypeLib) Upcall.target(self)).getTypeInfoType((int) index)),
          "ITypeLib.GetTypeInfoType"), TypeKind.UNKNOWN, 4, "ITypeLib.GetTypeInfoType", "result"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "ITypeLib.GetTypeInfoType", result, 4);
    }
  }

  /** {@code HRESULT GetTypeInfoOfGuid(REFGUID guid, ITypeInfo** result)} */
  static long getTypeInfoOfGuid(long self, long guid, long result) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "ITypeLib.GetTypeInfoOfGuid", "result");
      Guid guidGuid = Memory.getGuid(Upcall.nonNull(guid, "ITypeLib.GetTypeInfoOfGuid", "guid"));
      if (Trace.ON) Trace.call("ITypeLib.GetTypeInfoOfGuid", guidGuid);
      Memory.putLong(result,
          Answers.detach(Trace.result(((ITypeLib) Upcall.target(self)).getTypeInfoOfGuid(guidGuid)),
          ITypeInfoProxy.TYPE, "ITypeLib.GetTypeInfoOfGuid"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "ITypeLib.GetTypeInfoOfGuid", result, 8);
    }
  }

  /** {@code HRESULT GetLibAttr(TLIBATTR** result)} */
  static long getLibAttr(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "ITypeLib.GetLibAttr", "result");
      if (Trace.ON) Trace.call("ITypeLib.GetLibAttr");
      Memory.putLong(result,
          Views.lend(Answers.nonNullResult(Trace.result(((ITypeLib) Upcall.target(self)).getLibAttr()),
          "ITypeLib.GetLibAttr"), LibAttrStruct.TYPE, self, "ITypeLib.GetLibAttr"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "ITypeLib.GetLibAttr", result, 8);
    }
  }

  /** {@code HRESULT GetTypeComp(ITypeComp** result)} */
  static long getTypeComp(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "ITypeLib.GetTypeComp", "result");
      if (Trace.ON) Trace.call("ITypeLib.GetTypeComp");
      Memory.putLong(result,
          Answers.detach(Trace.result(((ITypeLib) Upcall.target(self)).getTypeComp()),
          ITypeCompProxy.TYPE, "ITypeLib.GetTypeComp"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "ITypeLib.GetTypeComp", result, 8);
    }
  }

  /**
   * {@code HRESULT GetDocumentation(LONG index, BSTR* name, BSTR* text, ULONG* helpContext, BSTR* helpFile)}
   */
  static long getDocumentation(long self, long index, long name, long text, long helpContext,
      long helpFile, long word7) {
    try (Frame frame = Upcall.enter()) {
      // Arguments.
      Ref<String> nameRef = name == 0L ? null : new Ref<>();
      Ref<String> textRef = text == 0L ? null : new Ref<>();
      IntRef helpContextRef = helpContext == 0L ? null : new IntRef();
      Ref<String> helpFileRef = helpFile == 0L ? null : new Ref<>();
      if (Trace.ON) Trace.call("ITypeLib.GetDocumentation", (int) index, nameRef, textRef,
          helpContextRef, helpFileRef);
      ((ITypeLib) Upcall.target(self)).getDocumentation((int) index, nameRef, textRef,
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
      return Upcall.failure(failure, VTABLE, "ITypeLib.GetDocumentation");
    }
  }

  /** {@code HRESULT IsName(void* name, ULONG hash, BOOL* found)} */
  static long isName(long self, long name, long hash, long found, long word5) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(found, "ITypeLib.IsName", "found");
      MemorySegment nameSegment = MemorySegment.ofAddress(name);
      BooleanRef foundRef = new BooleanRef();
      if (Trace.ON) Trace.call("ITypeLib.IsName", nameSegment, (int) hash, foundRef);
      ((ITypeLib) Upcall.target(self)).isName(nameSegment, (int) hash, foundRef);
      Memory.putInt(found, foundRef.get() ? 1 : 0);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(found, 4);
      return Upcall.failure(failure, VTABLE, "ITypeLib.IsName");
    }
  }

  /** {@code HRESULT FindName(void* name, ULONG hash, void* types, void* ids, USHORT* found)} */
  static long findName(long self, long name, long hash, long types, long ids, long found,
      long word7) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(found, "ITypeLib.FindName", "found");
      // Arguments.
      MemorySegment nameSegment = MemorySegment.ofAddress(name);
      MemorySegment typesSegment = MemorySegment.ofAddress(types);
      MemorySegment idsSegment = MemorySegment.ofAddress(ids);
      ShortRef foundRef = new ShortRef(Memory.getShort(found));
      if (Trace.ON) Trace.call("ITypeLib.FindName", nameSegment, (int) hash, typesSegment,
          idsSegment, foundRef);
      ((ITypeLib) Upcall.target(self)).findName(nameSegment, (int) hash, typesSegment, idsSegment,
          foundRef);
      // Outs: delivered, which cannot fail.
      Memory.putShort(found, foundRef.get());
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "ITypeLib.FindName");
    }
  }

  /** {@code void ReleaseTLibAttr(TLIBATTR* attributes)} */
  static long releaseLibAttr(long self, long attributes, long word3) {
    try (Frame frame = Upcall.enter()) {
      LibAttr attributesView = frame.lend(Upcall.nonNull(attributes, "ITypeLib.ReleaseTLibAttr",
          "attributes"), LibAttrStruct.TYPE, "ITypeLib.ReleaseTLibAttr", "attributes");
      if (Trace.ON) Trace.call("ITypeLib.ReleaseTLibAttr", attributesView);
      ((ITypeLib) Upcall.target(self)).releaseLibAttr(attributesView);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Upcall.report(failure, "ITypeLib.ReleaseTLibAttr");
      return 0L;
    }
  }
}
