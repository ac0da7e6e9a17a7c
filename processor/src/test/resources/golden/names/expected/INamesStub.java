package example;

import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;

/**
 * Native code calls {@link INames} on a Java object.
 *
 * <p>The vtable is built on first use, shared by all objects, and kept for the life of the VM
 * together with the class loader of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
public final class INamesStub {
  static final StubVtable VTABLE = StubVtable.extend(IUnknownProxy.TYPE, MethodHandles.lookup(),
      INamesVtable.SLOT_COUNT);

  static {
    VTABLE.slot(INamesVtable.SLOT_call, "call", "(JJJJJJJJJ)J");
    VTABLE.slot(INamesVtable.SLOT_classes, "classes", "(JJJJJJ)J");
    VTABLE.slot(INamesVtable.SLOT_suffixes, "suffixes", "(JJJJJJ)J");
    VTABLE.slot(INamesVtable.SLOT_wait, "wait", "(JJJ)J");
    VTABLE.slot(INamesVtable.SLOT_write, "write", "(JJJJJ)J");
    VTABLE.slot(INamesVtable.SLOT_TYPE, "TYPE", "(JJ)J");
  }

  private INamesStub() {
  }

  private static long call(long self_, long self, long frame, long hr, long result, long target,
      long failure, long method, long result_) {
    Frame frame_ = null;
    try {
      frame_ = Upcall.enter();
      INames target_ = (INames) Upcall.target(self_);
      Upcall.nonNull(result_, "INames.call", "result");
      String selfText = frame_.readUtf16(Upcall.nonNull(self, "INames.call", "self"));
      String frameText = frame_.readUtf16(Upcall.nonNull(frame, "INames.call", "frame"));
      if (Trace.ON) {
        Trace.call("INames.call", selfText, frameText, (int) hr, (int) result, (int) target,
            (int) failure, (int) method);
      }
      Memory.putInt(result_, Trace.result(target_.call(selfText, frameText, (int) hr, (int) result,
          (int) target, (int) failure, (int) method)));
      return 0L;
    } catch (Throwable failure_) {
      Answers.clear(result_, 4);
      return Upcall.failure(failure_, "INames.call");
    } finally {
      Upcall.exit(frame_);
    }
  }

  private static long classes(long self, long downcall, long memory, long frame, long upcall,
      long upcall_) {
    Frame frame_ = null;
    try {
      frame_ = Upcall.enter();
      INames target = (INames) Upcall.target(self);
      String downcallText = frame_.readUtf16(Upcall.nonNull(downcall, "INames.classes",
          "Downcall"));
      MemorySegment memorySegment = MemorySegment.ofAddress(memory);
      INames frameObject = frame_.lend(Upcall.nonNull(frame, "INames.classes", "Frame"),
          INamesProxy.TYPE);
      if (Trace.ON) {
        Trace.call("INames.classes", downcallText, memorySegment, frameObject, (int) upcall,
            (int) upcall_);
      }
      target.classes(downcallText, memorySegment, frameObject, (int) upcall, (int) upcall_);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "INames.classes");
    } finally {
      Upcall.exit(frame_);
    }
  }

  private static long suffixes(long self, long text, long textPointer, long textText, long value,
      long slot) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      INames target = (INames) Upcall.target(self);
      String textText_ = frame.readUtf16(Upcall.nonNull(text, "INames.suffixes", "text"));
      String textTextText = frame.readUtf16(Upcall.nonNull(textText, "INames.suffixes",
          "textText"));
      if (Trace.ON) {
        Trace.call("INames.suffixes", textText_, textPointer, textTextText, (int) value,
            (int) slot);
      }
      target.suffixes(textText_, textPointer, textTextText, (int) value, (int) slot);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "INames.suffixes");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long wait(long self, long timeout, long flags) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      INames target = (INames) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("INames.wait", (int) timeout, (int) flags);
      }
      target.wait((int) timeout, (int) flags);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "INames.wait");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long write(long self, long pointer, long ownership, long object, long proxy) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      INames target = (INames) Upcall.target(self);
      IUnknown pointerObject = frame.lend(Upcall.nonNull(pointer, "INames.write", "pointer"),
          IUnknownProxy.TYPE);
      IUnknown ownershipObject = frame.lend(Upcall.nonNull(ownership, "INames.write", "ownership"),
          IUnknownProxy.TYPE);
      IUnknown objectObject = frame.lend(Upcall.nonNull(object, "INames.write", "object"),
          IUnknownProxy.TYPE);
      IUnknown proxyObject = frame.lend(Upcall.nonNull(proxy, "INames.write", "proxy"),
          IUnknownProxy.TYPE);
      if (Trace.ON) {
        Trace.call("INames.write", pointerObject, ownershipObject, objectObject, proxyObject);
      }
      target.write(pointerObject, ownershipObject, objectObject, proxyObject);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "INames.write");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long TYPE(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      INames target = (INames) Upcall.target(self);
      Upcall.nonNull(result, "INames.TYPE", "result");
      if (Trace.ON) {
        Trace.call("INames.TYPE");
      }
      Memory.putInt(result, Trace.result(target.TYPE()));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 4);
      return Upcall.failure(failure, "INames.TYPE");
    } finally {
      Upcall.exit(frame);
    }
  }
}
