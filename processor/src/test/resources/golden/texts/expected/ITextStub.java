package example;

import io.comwright.IUnknownProxy;
import io.comwright.TaskMemory;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Text;
import io.comwright.runtime.TextEncoding;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/**
 * Native code calls {@link IText} on a Java object.
 *
 * <p>The vtable is built on first use, shared by all objects, and kept for the life of the VM
 * together with the class loader of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
public final class ITextStub {
  static final StubVtable VTABLE = StubVtable.extend(IUnknownProxy.TYPE, MethodHandles.lookup(),
      ITextVtable.SLOT_COUNT);

  static {
    VTABLE.slot(ITextVtable.SLOT_passed, "passed", "(JJJJJ)J");
    VTABLE.slot(ITextVtable.SLOT_nullable, "nullable", "(JJJJJ)J");
    VTABLE.slot(ITextVtable.SLOT_names, "names", "(JJ)J");
    VTABLE.slot(ITextVtable.SLOT_owned, "owned", "(JJ)J");
    VTABLE.slot(ITextVtable.SLOT_ownedOrNull, "ownedOrNull", "(JJ)J");
    VTABLE.slot(ITextVtable.SLOT_ownedUtf8, "ownedUtf8", "(JJ)J");
    VTABLE.slot(ITextVtable.SLOT_ownedWide, "ownedWide", "(JJ)J");
    VTABLE.slot(ITextVtable.SLOT_bstr, "bstr", "(JJ)J");
    VTABLE.slot(ITextVtable.SLOT_bstrOrNull, "bstrOrNull", "(JJ)J");
    VTABLE.slot(ITextVtable.SLOT_borrowed, "borrowed", "(JJ)J");
    VTABLE.slot(ITextVtable.SLOT_borrowedBstr, "borrowedBstr", "(JJ)J");
    VTABLE.slot(ITextVtable.SLOT_ownHeap, "ownHeap", "(JJ)J");
    VTABLE.slot(ITextVtable.SLOT_name, "name", "(J)J");
    VTABLE.slot(ITextVtable.SLOT_nameOrNull, "nameOrNull", "(J)J");
    VTABLE.slot(ITextVtable.SLOT_description, "description", "(J)J");
  }

  private ITextStub() {
  }

  private static long passed(long self, long utf8, long ansi, long wide, long bstr) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IText target = (IText) Upcall.target(self);
      String utf8Text = Text.read(Upcall.nonNull(utf8, "IText.passed", "utf8"), TextEncoding.UTF8);
      String ansiText = Text.read(Upcall.nonNull(ansi, "IText.passed", "ansi"), TextEncoding.ANSI);
      String wideText = Text.read(Upcall.nonNull(wide, "IText.passed", "wide"), TextEncoding.WIDE);
      String bstrText = Text.readBstr(bstr);
      if (Trace.ON) {
        Trace.call("IText.passed", utf8Text, ansiText, wideText, bstrText);
      }
      target.passed(utf8Text, ansiText, wideText, bstrText);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IText.passed");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long nullable(long self, long utf8, long ansi, long wide, long bstr) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IText target = (IText) Upcall.target(self);
      String utf8Text = utf8 == 0L ? null : Text.read(utf8, TextEncoding.UTF8);
      String ansiText = ansi == 0L ? null : Text.read(ansi, TextEncoding.ANSI);
      String wideText = wide == 0L ? null : Text.read(wide, TextEncoding.WIDE);
      String bstrText = bstr == 0L ? null : Text.readBstr(bstr);
      if (Trace.ON) {
        Trace.call("IText.nullable", utf8Text, ansiText, wideText, bstrText);
      }
      target.nullable(utf8Text, ansiText, wideText, bstrText);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IText.nullable");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long names(long self, long names) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IText target = (IText) Upcall.target(self);
      IText.Names namesStruct = IText_NamesStruct.read(Upcall.nonNull(names, "IText.names",
          "names"), frame, "IText.names", "names");
      if (Trace.ON) {
        Trace.call("IText.names", namesStruct);
      }
      target.names(namesStruct);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IText.names");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long owned(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IText target = (IText) Upcall.target(self);
      Upcall.nonNull(result, "IText.owned", "result");
      if (Trace.ON) {
        Trace.call("IText.owned");
      }
      Memory.putLong(result, Text.create(Answers.nonNullResult(Trace.result(target.owned()),
          "IText.owned"), TextEncoding.UTF16, TaskMemory.allocator()));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 8);
      return Upcall.failure(failure, "IText.owned");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long ownedOrNull(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IText target = (IText) Upcall.target(self);
      Upcall.nonNull(result, "IText.ownedOrNull", "result");
      if (Trace.ON) {
        Trace.call("IText.ownedOrNull");
      }
      String value = Trace.result(target.ownedOrNull());
      Memory.putLong(result, value == null ? 0L : Text.create(value, TextEncoding.UTF16,
          TaskMemory.allocator()));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 8);
      return Upcall.failure(failure, "IText.ownedOrNull");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long ownedUtf8(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IText target = (IText) Upcall.target(self);
      Upcall.nonNull(result, "IText.ownedUtf8", "result");
      if (Trace.ON) {
        Trace.call("IText.ownedUtf8");
      }
      Memory.putLong(result, Text.create(Answers.nonNullResult(Trace.result(target.ownedUtf8()),
          "IText.ownedUtf8"), TextEncoding.UTF8, TaskMemory.allocator()));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 8);
      return Upcall.failure(failure, "IText.ownedUtf8");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long ownedWide(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IText target = (IText) Upcall.target(self);
      Upcall.nonNull(result, "IText.ownedWide", "result");
      if (Trace.ON) {
        Trace.call("IText.ownedWide");
      }
      Memory.putLong(result, Text.create(Answers.nonNullResult(Trace.result(target.ownedWide()),
          "IText.ownedWide"), TextEncoding.WIDE, TaskMemory.allocator()));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 8);
      return Upcall.failure(failure, "IText.ownedWide");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long bstr(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IText target = (IText) Upcall.target(self);
      Upcall.nonNull(result, "IText.bstr", "result");
      if (Trace.ON) {
        Trace.call("IText.bstr");
      }
      Memory.putLong(result, Text.createBstr(Answers.nonNullResult(Trace.result(target.bstr()),
          "IText.bstr")));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 8);
      return Upcall.failure(failure, "IText.bstr");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long bstrOrNull(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IText target = (IText) Upcall.target(self);
      Upcall.nonNull(result, "IText.bstrOrNull", "result");
      if (Trace.ON) {
        Trace.call("IText.bstrOrNull");
      }
      String value = Trace.result(target.bstrOrNull());
      Memory.putLong(result, value == null ? 0L : Text.createBstr(value));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 8);
      return Upcall.failure(failure, "IText.bstrOrNull");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long borrowed(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IText target = (IText) Upcall.target(self);
      Upcall.nonNull(result, "IText.borrowed", "result");
      if (Trace.ON) {
        Trace.call("IText.borrowed");
      }
      Memory.putLong(result, Text.lend(Answers.nonNullResult(Trace.result(target.borrowed()),
          "IText.borrowed"), TextEncoding.UTF16, self));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 8);
      return Upcall.failure(failure, "IText.borrowed");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long borrowedBstr(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IText target = (IText) Upcall.target(self);
      Upcall.nonNull(result, "IText.borrowedBstr", "result");
      if (Trace.ON) {
        Trace.call("IText.borrowedBstr");
      }
      Memory.putLong(result,
          Text.lendBstr(Answers.nonNullResult(Trace.result(target.borrowedBstr()),
          "IText.borrowedBstr"), self));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 8);
      return Upcall.failure(failure, "IText.borrowedBstr");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long ownHeap(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IText target = (IText) Upcall.target(self);
      Upcall.nonNull(result, "IText.ownHeap", "result");
      if (Trace.ON) {
        Trace.call("IText.ownHeap");
      }
      Memory.putLong(result, Text.create(Answers.nonNullResult(Trace.result(target.ownHeap()),
          "IText.ownHeap"), TextEncoding.ANSI, new IText.Heap()));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 8);
      return Upcall.failure(failure, "IText.ownHeap");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long name(long self) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IText target = (IText) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IText.name");
      }
      return Text.lend(Answers.nonNullResult(Trace.result(target.name()), "IText.name"),
          TextEncoding.UTF8, self);
    } catch (Throwable failure) {
      Upcall.report(failure, "IText.name");
      return 0L;
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long nameOrNull(long self) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IText target = (IText) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IText.nameOrNull");
      }
      String value = Trace.result(target.nameOrNull());
      return value == null ? 0L : Text.lend(value, TextEncoding.UTF16, self);
    } catch (Throwable failure) {
      Upcall.report(failure, "IText.nameOrNull");
      return 0L;
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long description(long self) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IText target = (IText) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IText.description");
      }
      return Text.create(Answers.nonNullResult(Trace.result(target.description()),
          "IText.description"), TextEncoding.UTF16, TaskMemory.allocator());
    } catch (Throwable failure) {
      Upcall.report(failure, "IText.description");
      return 0L;
    } finally {
      Upcall.exit(frame);
    }
  }
}
