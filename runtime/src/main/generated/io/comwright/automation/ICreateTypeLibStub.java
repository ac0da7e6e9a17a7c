package io.comwright.automation;

import io.comwright.Guid;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Enums;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link ICreateTypeLib} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
final class ICreateTypeLibStub {
  static final StubVtable VTABLE = StubVtable.of(ICreateTypeLibVtable.TYPE, MethodHandles.lookup(),
      ICreateTypeLibVtable.SLOT_COUNT);

  static {
    VTABLE.slot(ICreateTypeLibVtable.SLOT_createTypeInfo, "createTypeInfo", "(JJJJ)J");
    VTABLE.slot(ICreateTypeLibVtable.SLOT_setName, "setName", "(JJ)J");
    VTABLE.slot(ICreateTypeLibVtable.SLOT_setVersion, "setVersion", "(JJJ)J");
    VTABLE.slot(ICreateTypeLibVtable.SLOT_setGuid, "setGuid", "(JJ)J");
    VTABLE.slot(ICreateTypeLibVtable.SLOT_setDocString, "setDocString", "(JJ)J");
    VTABLE.slot(ICreateTypeLibVtable.SLOT_setHelpFileName, "setHelpFileName", "(JJ)J");
    VTABLE.slot(ICreateTypeLibVtable.SLOT_setHelpContext, "setHelpContext", "(JJ)J");
    VTABLE.slot(ICreateTypeLibVtable.SLOT_setLcid, "setLcid", "(JJ)J");
    VTABLE.slot(ICreateTypeLibVtable.SLOT_setLibFlags, "setLibFlags", "(JJ)J");
    VTABLE.slot(ICreateTypeLibVtable.SLOT_saveAllChanges, "saveAllChanges", "(J)J");
  }

  /** There are no objects of this class. */
  private ICreateTypeLibStub() {}

  /** {@code HRESULT CreateTypeInfo(LPCWSTR name, TypeKind kind, ICreateTypeInfo** result)} */
  static long createTypeInfo(long self, long name, long kind, long result) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(result, "ICreateTypeLib.CreateTypeInfo", "result");
      String nameText = frame.readUtf16(Upcall.nonNull(name, "ICreateTypeLib.CreateTypeInfo",
          "name"));
      TypeKind kindConstant = Enums.of(kind, TypeKind.UNKNOWN, 4);
      if (Trace.ON) Trace.call("ICreateTypeLib.CreateTypeInfo", nameText, kindConstant);
      Memory.putLong(result,
          Answers.detach(Trace.result(((ICreateTypeLib) Upcall.target(self)).createTypeInfo(nameText,
          kindConstant)), ICreateTypeInfoProxy.TYPE, "ICreateTypeLib.CreateTypeInfo"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "ICreateTypeLib.CreateTypeInfo", result, 8);
    }
  }

  /** {@code HRESULT SetName(LPCWSTR name)} */
  static long setName(long self, long name) {
    try (Frame frame = Upcall.enter()) {
      String nameText = frame.readUtf16(Upcall.nonNull(name, "ICreateTypeLib.SetName", "name"));
      if (Trace.ON) Trace.call("ICreateTypeLib.SetName", nameText);
      ((ICreateTypeLib) Upcall.target(self)).setName(nameText);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "ICreateTypeLib.SetName");
    }
  }

  /** {@code HRESULT SetVersion(USHORT major, USHORT minor)} */
  static long setVersion(long self, long major, long minor) {
    try (Frame _ = Upcall.enter()) {
      if (Trace.ON) Trace.call("ICreateTypeLib.SetVersion", (short) major, (short) minor);
      ((ICreateTypeLib) Upcall.target(self)).setVersion((short) major, (short) minor);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "ICreateTypeLib.SetVersion");
    }
  }

  /** {@code HRESULT SetGuid(REFGUID guid)} */
  static long setGuid(long self, long guid) {
    try (Frame _ = Upcall.enter()) {
      Guid guidGuid = Memory.getGuid(Upcall.nonNull(guid, "ICreateTypeLib.SetGuid", "guid"));
      if (Trace.ON) Trace.call("ICreateTypeLib.SetGuid", guidGuid);
      ((ICreateTypeLib) Upcall.target(self)).setGuid(guidGuid);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "ICreateTypeLib.SetGuid");
    }
  }

  /** {@code HRESULT SetDocString(LPCWSTR text)} */
  static long setDocString(long self, long text) {
    try (Frame frame = Upcall.enter()) {
      String textText = frame.readUtf16(Upcall.nonNull(text, "ICreateTypeLib.SetDocString",
          "text"));
      if (Trace.ON) Trace.call("ICreateTypeLib.SetDocString", textText);
      ((ICreateTypeLib) Upcall.target(self)).setDocString(textText);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "ICreateTypeLib.SetDocString");
    }
  }

  /** {@code HRESULT SetHelpFileName(LPCWSTR name)} */
  static long setHelpFileName(long self, long name) {
    try (Frame frame = Upcall.enter()) {
      String nameText = frame.readUtf16(Upcall.nonNull(name, "ICreateTypeLib.SetHelpFileName",
          "name"));
      if (Trace.ON) Trace.call("ICreateTypeLib.SetHelpFileName", nameText);
      ((ICreateTypeLib) Upcall.target(self)).setHelpFileName(nameText);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "ICreateTypeLib.SetHelpFileName");
    }
  }

  /** {@code HRESULT SetHelpContext(ULONG context)} */
  static long setHelpContext(long self, long context) {
    try (Frame _ = Upcall.enter()) {
      if (Trace.ON) Trace.call("ICreateTypeLib.SetHelpContext", (int) context);
      ((ICreateTypeLib) Upcall.target(self)).setHelpContext((int) context);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "ICreateTypeLib.SetHelpContext");
    }
  }

  /** {@code HRESULT SetLcid(ULONG locale)} */
  static long setLcid(long self, long locale) {
    try (Frame _ = Upcall.enter()) {
      if (Trace.ON) Trace.call("ICreateTypeLib.SetLcid", (int) locale);
      ((ICreateTypeLib) Upcall.target(self)).setLcid((int) locale);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "ICreateTypeLib.SetLcid");
    }
  }

  /** {@code HRESULT SetLibFlags(ULONG flags)} */
  static long setLibFlags(long self, long flags) {
    try (Frame _ = Upcall.enter()) {
      if (Trace.ON) Trace.call("ICreateTypeLib.SetLibFlags", (int) flags);
      ((ICreateTypeLib) Upcall.target(self)).setLibFlags((int) flags);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "ICreateTypeLib.SetLibFlags");
    }
  }

  /** {@code HRESULT SaveAllChanges()} */
  static long saveAllChanges(long self) {
    try (Frame _ = Upcall.enter()) {
      if (Trace.ON) Trace.call("ICreateTypeLib.SaveAllChanges");
      ((ICreateTypeLib) Upcall.target(self)).saveAllChanges();
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "ICreateTypeLib.SaveAllChanges");
    }
  }
}
