package example;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.Ref;
import io.comwright.annotation.Generated;
import io.comwright.automation.DispatchInterface;
import io.comwright.automation.IDispatchProxy;
import io.comwright.automation.IEnumVARIANT;
import io.comwright.automation.IEnumVARIANTProxy;
import io.comwright.automation.Members;
import io.comwright.automation.SafeArray;
import io.comwright.automation.SafeArrays;
import io.comwright.automation.Variant;
import io.comwright.automation.Variants;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.Frame;
import io.comwright.runtime.FrameMemory;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Owned;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Text;
import io.comwright.runtime.Trace;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/** Calls {@link IAccount} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IAccountProxy extends IDispatchProxy implements IAccount {
  /** {@link IAccount} as a value. */
  public static final ComType<IAccount> TYPE;

  static {
    GeneratedType.checkBase("IAccount", IDispatchProxy.TYPE, 0x17db5c2767578c69L);
    TYPE = GeneratedType.register(1, new DispatchInterface<>(IAccount.class, IAccountVtable.IID,
        IDispatchProxy.TYPE, IAccountVtable.LAYOUT, IAccountVtable.LAYOUT_HASH),
        new IAccountProxy(0L, Ownership.BORROWED));
  }

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IAccountProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IAccountProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IAccountStub.VTABLE;
  }

  @Override
  protected Members members(DispatchInterface<?> type) {
    return IAccountMembers.ALL;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IAccountProxy attach(MemorySegment pointer) {
    return (IAccountProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IAccountProxy retain(MemorySegment pointer) {
    return (IAccountProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IAccountProxy retain(IAccount proxy) {
    return (IAccountProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IAccountProxy from(IUnknown object) {
    return (IAccountProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IAccountProxy tryFrom(IUnknown object) {
    return (IAccountProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public void deposit(int amount, String note) {
    long self = Downcall.enter(this, "IAccount.deposit");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IAccount.deposit", amount, note);
      long notePointer = frame.bstr(note, "IAccount.deposit", "note");
      int hr = (int) Calls.call(self, IAccountVtable.SLOT_deposit, amount, notePointer);
      Downcall.check(hr, this, TYPE, "IAccount.deposit");
    }
  }

  @Override
  public int balance() {
    long self = Downcall.enter(this, "IAccount.get_Balance");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IAccount.get_Balance");
      long result = frame.cell(4);
      int hr = (int) Calls.call(self, IAccountVtable.SLOT_balance, result);
      Downcall.check(hr, this, TYPE, "IAccount.get_Balance");
      return Trace.result(Memory.getInt(result));
    }
  }

  @Override
  public void setBalance(int value) {
    long self = Downcall.enter(this, "IAccount.put_Balance");
    try {
      if (Trace.ON) Trace.call("IAccount.put_Balance", value);
      int hr = (int) Calls.call(self, IAccountVtable.SLOT_setBalance, value);
      Downcall.check(hr, this, TYPE, "IAccount.put_Balance");
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public void putOwner(@Nullable IAccount owner) {
    long self = Downcall.enter(this, "IAccount.putOwner");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IAccount.putOwner", owner);
      long ownerPointer = owner == null ? 0L : frame.pointer(owner, TYPE, "IAccount.putOwner",
          "owner");
      int hr = (int) Calls.call(self, IAccountVtable.SLOT_putOwner, ownerPointer);
      Downcall.check(hr, this, TYPE, "IAccount.putOwner");
    } finally {
      Reference.reachabilityFence(owner);
    }
  }

  @Override
  public boolean swap(Ref<String> text, Variant how) {
    long self = Downcall.enter(this, "IAccount.swap");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IAccount.swap", text, how);
      // Arguments.
      Arguments.nonNull(text, "IAccount.swap", "text");
      long textPointer = frame.cell(8);
      frame.own(textPointer, Owned.BSTR);
      String textIn = text.get();
      Memory.putLong(textPointer, Text.createBstr(Arguments.nonNull(textIn, "IAccount.swap",
          "the value of text")));
      long howPointer = Variants.argument(frame, how, "IAccount.swap", "how");
      long result = frame.cell(2);
      int hr = (int) Calls.call(self, IAccountVtable.SLOT_swap, textPointer, howPointer, result);
      Downcall.check(hr, this, TYPE, "IAccount.swap");
      // Outs: taken over and converted.
      String textValue = Text.readBstr(Memory.getLong(textPointer));
      Runnable places = Variants.readBack(frame, "IAccount.swap");
      boolean value = Memory.getShort(result) != 0;
      // Outs: delivered, which cannot fail.
      text.set(textValue);
      places.run();
      frame.commit();
      return Trace.result(value);
    } finally {
      Reference.reachabilityFence(how);
    }
  }

  @Override
  public String format(int locale, SafeArray rest) {
    long self = Downcall.enter(this, "IAccount.format");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IAccount.format", locale, rest);
      // Arguments.
      long restPointer = SafeArrays.argument(frame, rest, 0, "IAccount.format", "rest");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, IAccountVtable.SLOT_format, locale, restPointer, result);
      Downcall.check(hr, this, TYPE, "IAccount.format");
      // Outs: taken over and converted.
      Runnable places = Variants.readBack(frame, "IAccount.format");
      String taken = Text.takeBstr(Memory.getLong(result));
      // Outs: delivered, which cannot fail.
      places.run();
      frame.commit();
      return Trace.result(taken);
    } finally {
      Reference.reachabilityFence(rest);
    }
  }

  @Override
  public IEnumVARIANT newEnum() {
    long self = Downcall.enter(this, "IAccount.newEnum");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IAccount.newEnum");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, IAccountVtable.SLOT_newEnum, result);
      Downcall.check(hr, this, TYPE, "IAccount.newEnum");
      return Trace.result(Proxies.take(Memory.getLong(result), IEnumVARIANTProxy.TYPE,
          "IAccount.newEnum"));
    }
  }

  @Override
  public void onlyBySlot(int value) {
    long self = Downcall.enter(this, "IAccount.onlyBySlot");
    try {
      if (Trace.ON) Trace.call("IAccount.onlyBySlot", value);
      int hr = (int) Calls.call(self, IAccountVtable.SLOT_onlyBySlot, value);
      Downcall.check(hr, this, TYPE, "IAccount.onlyBySlot");
    } finally {
      Downcall.exit(this);
    }
  }
}
