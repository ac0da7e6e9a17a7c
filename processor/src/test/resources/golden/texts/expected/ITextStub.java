package example;

import io.comwright.IUnknownProxy;
import io.comwright.TaskMemory;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Text;
import io.comwright.runtime.TextEncoding;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IText} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class ITextStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(IText.class,
      ITextVtable.IID, IUnknownProxy.TYPE, ITextVtable.LAYOUT, ITextVtable.LAYOUT_HASH),
      MethodHandles.lookup(), ITextVtable.SLOT_COUNT);

  static {
    VTABLE.slot(ITextVtable.SLOT_passed, "passed", "(JJJJJ)J");
    VTABLE.slot(ITextVtable.SLOT_nullable, "nullable", "(JJJJJ)J");
    VTABLE.slot(ITextVtable.SLOT_names, "names", "(JJJ)J");
    VTABLE.slot(ITextVtable.SLOT_owned, "owned", "(JJJ)J");
    VTABLE.slot(ITextVtable.SLOT_ownedOrNull, "ownedOrNull", "(JJJ)J");
    VTABLE.slot(ITextVtable.SLOT_ownedUtf8, "ownedUtf8", "(JJJ)J");
    VTABLE.slot(ITextVtable.SLOT_ownedWide, "ownedWide", "(JJJ)J");
    VTABLE.slot(ITextVtable.SLOT_bstr, "bstr", "(JJJ)J");
    VTABLE.slot(ITextVtable.SLOT_bstrOrNull, "bstrOrNull", "(JJJ)J");
    VTABLE.slot(ITextVtable.SLOT_borrowed, "borrowed", "(JJJ)J");
    VTABLE.slot(ITextVtable.SLOT_borrowedBstr, "borrowedBstr", "(JJJ)J");
    VTABLE.slot(ITextVtable.SLOT_ownHeap, "ownHeap", "(JJJ)J");
    VTABLE.slot(ITextVtable.SLOT_name, "name", "(JJJ)J");
    VTABLE.slot(ITextVtable.SLOT_nameOrNull, "nameOrNull", "(JJJ)J");
    VTABLE.slot(ITextVtable.SLOT_description, "description", "(JJJ)J");
    VTABLE.register();
  }

  private ITextStub() {}

  /** {@code HRESULT passed(const char* utf8, LPCSTR ansi, const wchar_t* wide, BSTR bstr)} */
  static long passed(long self, long utf8, long ansi, long wide, long bstr) {
    try (Nesting _ = Upcall.begin()) {
      String utf8Text = Text.read(Upcall.nonNull(utf8, "IText.passed", "utf8"), TextEncoding.UTF8);
      String ansiText = Text.read(Upcall.nonNull(ansi, "IText.passed", "ansi"), TextEncoding.ANSI);
      String wideText = Text.read(Upcall.nonNull(wide, "IText.passed", "wide"), TextEncoding.WIDE);
      String bstrText = Text.readBstr(bstr);
      if (Trace.ON) Trace.call("IText.passed", utf8Text, ansiText, wideText, bstrText);
      ((IText) Upcall.target(self)).passed(utf8Text, ansiText, wideText, bstrText);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IText.passed");
    }
  }

  /** {@code HRESULT nullable(const char* utf8, LPCSTR ansi, const wchar_t* wide, BSTR bstr)} */
  static long nullable(long self, long utf8, long ansi, long wide, long bstr) {
    try (Nesting _ = Upcall.begin()) {
      String utf8Text = utf8 == 0L ? null : Text.read(utf8, TextEncoding.UTF8);
      String ansiText = ansi == 0L ? null : Text.read(ansi, TextEncoding.ANSI);
      String wideText = wide == 0L ? null : Text.read(wide, TextEncoding.WIDE);
      String bstrText = bstr == 0L ? null : Text.readBstr(bstr);
      if (Trace.ON) Trace.call("IText.nullable", utf8Text, ansiText, wideText, bstrText);
      ((IText) Upcall.target(self)).nullable(utf8Text, ansiText, wideText, bstrText);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IText.nullable");
    }
  }

  /** {@code HRESULT names(Names* names)} */
  static long names(long self, long names, long word3) {
    try (Frame frame = Upcall.enter()) {
      IText.Names namesStruct = IText_NamesStruct.read(Upcall.nonNull(names, "IText.names",
          "names"), frame, "IText.names", "names");
      if (Trace.ON) Trace.call("IText.names", namesStruct);
      ((IText) Upcall.target(self)).names(namesStruct);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IText.names");
    }
  }

  /** {@code HRESULT owned(LPWSTR* result)} */
  static long owned(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IText.owned", "result");
      if (Trace.ON) Trace.call("IText.owned");
      Memory.putLong(result,
          Text.create(Answers.nonNullResult(Trace.result(((IText) Upcall.target(self)).owned()),
          "IText.owned"), TextEncoding.UTF16, TaskMemory.allocator()));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IText.owned", result, 8);
    }
  }

  /** {@code HRESULT ownedOrNull(LPWSTR* result)} */
  static long ownedOrNull(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IText.ownedOrNull", "result");
      if (Trace.ON) Trace.call("IText.ownedOrNull");
      String value = Trace.resultOrNull(((IText) Upcall.target(self)).ownedOrNull());
      Memory.putLong(result, value == null ? 0L : Text.create(value, TextEncoding.UTF16,
          TaskMemory.allocator()));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IText.ownedOrNull", result, 8);
    }
  }

  /** {@code HRESULT ownedUtf8(char** result)} */
  static long ownedUtf8(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IText.ownedUtf8", "result");
      if (Trace.ON) Trace.call("IText.ownedUtf8");
      Memory.putLong(result,
          Text.create(Answers.nonNullResult(Trace.result(((IText) Upcall.target(self)).ownedUtf8()),
          "IText.ownedUtf8"), TextEncoding.UTF8, TaskMemory.allocator()));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IText.ownedUtf8", result, 8);
    }
  }

  /** {@code HRESULT ownedWide(wchar_t** result)} */
  static long ownedWide(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IText.ownedWide", "result");
      if (Trace.ON) Trace.call("IText.ownedWide");
      Memory.putLong(result,
          Text.create(Answers.nonNullResult(Trace.result(((IText) Upcall.target(self)).ownedWide()),
          "IText.ownedWide"), TextEncoding.WIDE, TaskMemory.allocator()));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IText.ownedWide", result, 8);
    }
  }

  /** {@code HRESULT bstr(BSTR* result)} */
  static long bstr(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IText.bstr", "result");
      if (Trace.ON) Trace.call("IText.bstr");
      Memory.putLong(result,
          Text.createBstr(Answers.nonNullResult(Trace.result(((IText) Upcall.target(self)).bstr()),
          "IText.bstr")));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IText.bstr", result, 8);
    }
  }

  /** {@code HRESULT bstrOrNull(BSTR* result)} */
  static long bstrOrNull(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IText.bstrOrNull", "result");
      if (Trace.ON) Trace.call("IText.bstrOrNull");
      String value = Trace.resultOrNull(((IText) Upcall.target(self)).bstrOrNull());
      Memory.putLong(result, value == null ? 0L : Text.createBstr(value));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IText.bstrOrNull", result, 8);
    }
  }

  /** {@code HRESULT borrowed(LPCWSTR* result)} */
  static long borrowed(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IText.borrowed", "result");
      if (Trace.ON) Trace.call("IText.borrowed");
      Memory.putLong(result,
          Text.lend(Answers.nonNullResult(Trace.result(((IText) Upcall.target(self)).borrowed()),
          "IText.borrowed"), TextEncoding.UTF16, self));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IText.borrowed", result, 8);
    }
  }

  /** {@code HRESULT borrowedBstr(BSTR* result)} */
  static long borrowedBstr(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IText.borrowedBstr", "result");
      if (Trace.ON) Trace.call("IText.borrowedBstr");
      Memory.putLong(result,
          Text.lendBstr(Answers.nonNullResult(Trace.result(((IText) Upcall.target(self)).borrowedBstr()),
          "IText.borrowedBstr"), self));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IText.borrowedBstr", result, 8);
    }
  }

  /** {@code HRESULT ownHeap(LPSTR* result)} */
  static long ownHeap(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IText.ownHeap", "result");
      if (Trace.ON) Trace.call("IText.ownHeap");
      Memory.putLong(result,
          Text.create(Answers.nonNullResult(Trace.result(((IText) Upcall.target(self)).ownHeap()),
          "IText.ownHeap"), TextEncoding.ANSI, new IText.Heap()));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IText.ownHeap", result, 8);
    }
  }

  /** {@code const char* name()} */
  static long name(long self, long word2, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IText.name");
      return Upcall.done(Text.lend(Answers.nonNullResult(Trace.result(((IText) Upcall.target(self)).name()),
          "IText.name"), TextEncoding.UTF8, self));
    } catch (Throwable failure) {
      Upcall.report(failure, "IText.name");
      return 0L;
    }
  }

  /** {@code LPCWSTR nameOrNull()} */
  static long nameOrNull(long self, long word2, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IText.nameOrNull");
      String value = Trace.resultOrNull(((IText) Upcall.target(self)).nameOrNull());
      return Upcall.done(value == null ? 0L : Text.lend(value, TextEncoding.UTF16, self));
    } catch (Throwable failure) {
      Upcall.report(failure, "IText.nameOrNull");
      return 0L;
    }
  }

  /** {@code LPWSTR description()} */
  static long description(long self, long word2, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IText.description");
      return Upcall.done(Text.create(Answers.nonNullResult(Trace.result(((IText) Upcall.target(self)).description()),
          "IText.description"), TextEncoding.UTF16, TaskMemory.allocator()));
    } catch (Throwable failure) {
      Upcall.report(failure, "IText.description");
      return 0L;
    }
  }
}
