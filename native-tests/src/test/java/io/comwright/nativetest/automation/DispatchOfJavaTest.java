package io.comwright.nativetest.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.ErrorInfo;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.automation.IDispatch;
import io.comwright.automation.IDispatchProxy;
import io.comwright.automation.Invocation;
import io.comwright.automation.Variant;
import io.comwright.automation.VariantEnumerator;
import io.comwright.nativetest.CountedMemoryTest;
import io.comwright.nativetest.EachCompiler;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** C++ calls {@code GetIDsOfNames} and {@code Invoke} of a Java object, and frees what it gets. */
@EachCompiler
class DispatchOfJavaTest extends CountedMemoryTest {
  /** The members have their index and one as number, parameters any. */
  private abstract static class Members implements IDispatch {
    private static final List<String> NAMES =
        List.of("join", "twice", "fails", "half", "balance", "separator");

    @Override
    public int[] getIDsOfNames(List<String> names, int locale) {
      assertEquals(0x409, locale);
      return names.stream()
          .mapToInt(name -> NAMES.indexOf(name.toLowerCase(Locale.ROOT)))
          .map(at -> at < 0 ? UNKNOWN : at + 1)
          .toArray();
    }

    @Override
    public @Nullable Variant invoke(Invocation call) {
      return switch (call.member()) {
        case 1 -> {
          assertEquals(6, call.named().getFirst().id());
          yield Variant.of(
              call.argument(0, String.class)
                  + call.argument(2, String.class)
                  + call.argument(1, String.class));
        }
        case 2 -> {
          Variant.ByRef text = (Variant.ByRef) call.argument(0);
          Variant.ByRef number = (Variant.ByRef) call.argument(1);
          text.set(Variant.of(text.get().asString().repeat(2)));
          number.set(Variant.of(2 * number.get().asInt()));
          yield null;
        }
        case 3 ->
            throw new ComException(
                HResult.CLASS_E_CLASSNOTAVAILABLE,
                null,
                new ErrorInfo(Guid.NULL, "Ledger.Java", "no äccount", "help.chm", -1),
                null);
        case 4 -> Variant.of(call.argument(0, double.class) / 2);
        case 5 -> Variant.of(balance());
        case NEW_ENUM -> Variant.of(new VariantEnumerator(List.of("one", "two")));
        default -> throw new ComException(HResult.DISP_E_MEMBERNOTFOUND);
      };
    }

    abstract int balance();
  }

  private static final class Plain extends Members {
    @Override
    int balance() {
      return 0;
    }
  }

  private static final class Account extends Members implements IAccount {
    private int balance;

    @Override
    public void deposit(int amount) {
      balance += amount;
    }

    @Override
    public int balance() {
      return balance;
    }
  }

  @AfterEach
  void textsOfTheCallerAreNotFreed() {
    assertEquals(0, library.call("arrays_live", 1));
    assertEquals(0, library.call("arrays_wrong", 1));
  }

  private void check(String function) {
    try (ComObject object = ComObject.expose(new Plain())) {
      check(function, object.pointer(IDispatchProxy.TYPE));
    }
  }

  @Test
  void membersAreCalledByName() {
    check("dispatch_callsByName");
  }

  @Test
  void placesAreReplaced() {
    check("dispatch_placesAreReplaced");
  }

  @Test
  void exceptionsArrive() {
    check("dispatch_exceptionsArrive");
    assertEquals(2, takeFailures().size());
  }

  @Test
  void argumentsAreBlamed() {
    check("dispatch_argumentsAreBlamed");
    assertEquals(
        List.of(
            HResult.DISP_E_TYPEMISMATCH,
            HResult.DISP_E_BADPARAMCOUNT,
            HResult.DISP_E_MEMBERNOTFOUND),
        takeFailures().stream().map(failure -> failure.answer().code()).toList());
  }

  @Test
  void collectionsAreEnumerated() {
    check("dispatch_collectionsAreEnumerated");
  }

  @Test
  void aDualInterfaceIsCalledBothWays() {
    try (ComObject object = ComObject.expose(new Account())) {
      check("dispatch_dualsAreCalled", object.pointer(IAccountProxy.TYPE));
    }
  }
}
