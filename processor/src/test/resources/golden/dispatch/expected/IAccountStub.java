package example;

import io.comwright.Ref;
import io.comwright.annotation.Generated;
import io.comwright.automation.DispatchInterface;
import io.comwright.automation.IDispatchProxy;
import io.comwright.automation.IEnumVARIANTProxy;
import io.comwright.automation.SafeArray;
import io.comwright.automation.SafeArrays;
import io.comwright.automation.Variant;
import io.comwright.automation.Variants;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.Owned;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Text;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IAccount} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IAccountStub {
  static final StubVtable VTABLE;

  static {
    GeneratedType.checkBase("IAccount", IDispatchProxy.TYPE, 0x17db5c2767578c69L);
    VTABLE = StubVtable.of(1, new DispatchInterface<>(IAccount.class, IAccountVtable.IID,
        IDispatchProxy.TYPE, IAccountVtable.LAYOUT, IAccountVtable.LAYOUT_HASH),
        MethodHandles.lookup(), IAccountVtable.SLOT_COUNT);
    VTABLE.slot(IAccountVtable.SLOT_deposit, "deposit", "(JJJ)J");
    VTABLE.slot(IAccountVtable.SLOT_balance, "balance", "(JJJ)J");
    VTABLE.slot(IAccountVtable.SLOT_setBalance, "setBalance", "(JJJ)J");
    VTABLE.slot(IAccountVtable.SLOT_putOwner, "putOwner", "(JJJ)J");
    VTABLE.slot(IAccountVtable.SLOT_swap, "swap", "(JJJJJ)J");
    VTABLE.slot(IAccountVtable.SLOT_format, "format", "(JJJJJ)J");
    VTABLE.slot(IAccountVtable.SLOT_newEnum, "newEnum", "(JJJ)J");
    VTABLE.slot(IAccountVtable.SLOT_onlyBySlot, "onlyBySlot", "(JJJ)J");
    VTABLE.register();
  }

  private IAccountStub() {}

  /** {@code HRESULT deposit(LONG amount, BSTR note)} */
  static long deposit(long self, long amount, long note) {
    try (Nesting _ = Upcall.begin()) {
      String noteText = Text.readBstr(note);
      if (Trace.ON) Trace.call("IAccount.deposit", (int) amount, noteText);
      ((IAccount) Upcall.target(self)).deposit((int) amount, noteText);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IAccount.deposit");
    }
  }

  /** {@code HRESULT get_Balance(LONG* result)} */
  static long balance(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IAccount.get_Balance", "result");
      if (Trace.ON) Trace.call("IAccount.get_Balance");
      Memory.putInt(result, Trace.result(((IAccount) Upcall.target(self)).balance()));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IAccount.get_Balance", result, 4);
    }
  }

  /** {@code HRESULT put_Balance(LONG value)} */
  static long setBalance(long self, long value, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IAccount.put_Balance", (int) value);
      ((IAccount) Upcall.target(self)).setBalance((int) value);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IAccount.put_Balance");
    }
  }

  /** {@code HRESULT putOwner(IAccount* owner)} */
  static long putOwner(long self, long owner, long word3) {
    try (Frame frame = Upcall.enter()) {
      IAccount ownerObject = owner == 0L ? null : frame.lend(owner, IAccountProxy.TYPE);
      if (Trace.ON) Trace.call("IAccount.putOwner", ownerObject);
      ((IAccount) Upcall.target(self)).putOwner(ownerObject);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IAccount.putOwner");
    }
  }

  /** {@code HRESULT swap(BSTR* text, VARIANT* how, VARIANT_BOOL* result)} */
  static long swap(long self, long text, long how, long result, long word5) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(text, "IAccount.swap", "text");
      Upcall.nonNull(result, "IAccount.swap", "result");
      // Arguments.
      String textBefore = Text.readBstr(Memory.getLong(text));
      Ref<String> textRef = new Ref<>(textBefore);
      Variant howVariant = Variants.lend(frame, Upcall.nonNull(how, "IAccount.swap", "how"),
          "IAccount.swap");
      if (Trace.ON) Trace.call("IAccount.swap", textRef, howVariant);
      boolean value = Trace.result(((IAccount) Upcall.target(self)).swap(textRef, howVariant));
      // Outs: taken over and converted.
      String textValue = textRef.get();
      long textOut = Answers.same(textValue, textBefore) ? 0L : frame.cell(8);
      if (textOut != 0L) {
        frame.own(textOut, Owned.BSTR);
        Memory.putLong(textOut, Text.createBstr(Answers.nonNullResult(textValue, "IAccount.swap")));
      }
      long places = Variants.holdPlaces(frame, "IAccount.swap");
      Memory.putShort(result, (short) (value ? -1 : 0));
      // Outs: delivered, which cannot fail.
      if (textOut != 0L) {
        Memory.swap(textOut, text, 8);
      }
      Variants.publishPlaces(places);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IAccount.swap", result, 2);
    }
  }

  /** {@code HRESULT format(LONG locale, SAFEARRAY* rest, BSTR* result)} */
  static long format(long self, long locale, long rest, long result, long word5) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(result, "IAccount.format", "result");
      // Arguments.
      SafeArray restSafeArray = SafeArrays.lend(frame, Upcall.nonNull(rest, "IAccount.format",
          "rest"), 0, "IAccount.format");
      if (Trace.ON) Trace.call("IAccount.format", (int) locale, restSafeArray);
      String value = Trace.result(((IAccount) Upcall.target(self)).format((int) locale,
          restSafeArray));
      // Outs: taken over and converted.
      long places = Variants.holdPlaces(frame, "IAccount.format");
      Memory.putLong(result, Text.createBstr(Answers.nonNullResult(value, "IAccount.format")));
      // Outs: delivered, which cannot fail.
      Variants.publishPlaces(places);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IAccount.format", result, 8);
    }
  }

  /** {@code HRESULT newEnum(IEnumVARIANT** result)} */
  static long newEnum(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IAccount.newEnum", "result");
      if (Trace.ON) Trace.call("IAccount.newEnum");
      Memory.putLong(result,
          Answers.detach(Trace.result(((IAccount) Upcall.target(self)).newEnum()),
          IEnumVARIANTProxy.TYPE, "IAccount.newEnum"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IAccount.newEnum", result, 8);
    }
  }

  /** {@code HRESULT onlyBySlot(LONG value)} */
  static long onlyBySlot(long self, long value, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IAccount.onlyBySlot", (int) value);
      ((IAccount) Upcall.target(self)).onlyBySlot((int) value);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IAccount.onlyBySlot");
    }
  }
}
