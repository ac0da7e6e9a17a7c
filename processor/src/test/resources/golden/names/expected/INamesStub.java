package example;

import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link INames} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class INamesStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(INames.class,
      INamesVtable.IID, IUnknownProxy.TYPE, INamesVtable.LAYOUT, INamesVtable.LAYOUT_HASH),
      MethodHandles.lookup(), INamesVtable.SLOT_COUNT);

  static {
    VTABLE.slot(INamesVtable.SLOT_call, "call", "(JJJJJJJJJ)J");
    VTABLE.slot(INamesVtable.SLOT_classes, "classes", "(JJJJJJJ)J");
    VTABLE.slot(INamesVtable.SLOT_suffixes, "suffixes", "(JJJJJJJ)J");
    VTABLE.slot(INamesVtable.SLOT_wait, "wait", "(JJJ)J");
    VTABLE.slot(INamesVtable.SLOT_write, "write", "(JJJJJ)J");
    VTABLE.slot(INamesVtable.SLOT_TYPE, "TYPE", "(JJJ)J");
    VTABLE.register();
  }

  private INamesStub() {}

  /**
   * {@code HRESULT call(LPCWSTR self, LPCWSTR frame, LONG hr, LONG result, LONG target, LONG failure, LONG method, LONG* result)}
   */
  static long call(long self_, long self, long frame, long hr, long result, long target,
      long failure, long method, long result_) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result_, "INames.call", "result");
      String selfText = Upcall.readUtf16(Upcall.nonNull(self, "INames.call", "self"));
      String frameText = Upcall.readUtf16(Upcall.nonNull(frame, "INames.call", "frame"));
      if (Trace.ON) Trace.call("INames.call", selfText, frameText, (int) hr, (int) result,
          (int) target, (int) failure, (int) method);
      Memory.putInt(result_, Trace.result(((INames) Upcall.target(self_)).call(selfText, frameText,
          (int) hr, (int) result, (int) target, (int) failure, (int) method)));
      return Upcall.done(0L);
    } catch (Throwable failure_) {
      return Upcall.failure(failure_, VTABLE, "INames.call", result_, 4);
    }
  }

  /**
   * {@code HRESULT classes(LPCWSTR Downcall, void* Memory, INames* Frame, LONG Upcall, LONG upcall)}
   */
  static long classes(long self, long downcall, long memory, long frame, long upcall, long upcall_,
      long word7) {
    try (Frame frame_ = Upcall.enter()) {
      String downcallText = Upcall.readUtf16(Upcall.nonNull(downcall, "INames.classes",
          "Downcall"));
      MemorySegment memorySegment = MemorySegment.ofAddress(memory);
      INames frameObject = frame_.lend(Upcall.nonNull(frame, "INames.classes", "Frame"),
          INamesProxy.TYPE);
      if (Trace.ON) Trace.call("INames.classes", downcallText, memorySegment, frameObject,
          (int) upcall, (int) upcall_);
      ((INames) Upcall.target(self)).classes(downcallText, memorySegment, frameObject, (int) upcall,
          (int) upcall_);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "INames.classes");
    }
  }

  /**
   * {@code HRESULT suffixes(LPCWSTR text, LONGLONG textPointer, LPCWSTR textText, LONG value, LONG slot)}
   */
  static long suffixes(long self, long text, long textPointer, long textText, long value, long slot,
      long word7) {
    try (Nesting _ = Upcall.begin()) {
      String textText_ = Upcall.readUtf16(Upcall.nonNull(text, "INames.suffixes", "text"));
      String textTextText = Upcall.readUtf16(Upcall.nonNull(textText, "INames.suffixes",
          "textText"));
      if (Trace.ON) Trace.call("INames.suffixes", textText_, textPointer, textTextText, (int) value,
          (int) slot);
      ((INames) Upcall.target(self)).suffixes(textText_, textPointer, textTextText, (int) value,
          (int) slot);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "INames.suffixes");
    }
  }

  /** {@code HRESULT wait(LONG timeout, LONG flags)} */
  static long wait(long self, long timeout, long flags) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("INames.wait", (int) timeout, (int) flags);
      ((INames) Upcall.target(self)).wait((int) timeout, (int) flags);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "INames.wait");
    }
  }

  /**
   * {@code HRESULT write(IUnknown* pointer, IUnknown* ownership, IUnknown* object, IUnknown* proxy)}
   */
  static long write(long self, long pointer, long ownership, long object, long proxy) {
    try (Frame frame = Upcall.enter()) {
      IUnknown pointerObject = frame.lend(Upcall.nonNull(pointer, "INames.write", "pointer"),
          IUnknownProxy.TYPE);
      IUnknown ownershipObject = frame.lend(Upcall.nonNull(ownership, "INames.write", "ownership"),
          IUnknownProxy.TYPE);
      IUnknown objectObject = frame.lend(Upcall.nonNull(object, "INames.write", "object"),
          IUnknownProxy.TYPE);
      IUnknown proxyObject = frame.lend(Upcall.nonNull(proxy, "INames.write", "proxy"),
          IUnknownProxy.TYPE);
      if (Trace.ON) Trace.call("INames.write", pointerObject, ownershipObject, objectObject,
          proxyObject);
      ((INames) Upcall.target(self)).write(pointerObject, ownershipObject, objectObject,
          proxyObject);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "INames.write");
    }
  }

  /** {@code HRESULT TYPE(LONG* result)} */
  static long TYPE(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "INames.TYPE", "result");
      if (Trace.ON) Trace.call("INames.TYPE");
      Memory.putInt(result, Trace.result(((INames) Upcall.target(self)).TYPE()));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "INames.TYPE", result, 4);
    }
  }
}
