package io.comwright.roundtrip.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.CallMarshaller;
import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.Ref;
import io.comwright.UpcallFailureListener;
import io.comwright.annotation.ByValue;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.InOut;
import io.comwright.annotation.MarshalWith;
import io.comwright.annotation.SizeIs;
import io.comwright.automation.Variant;
import io.comwright.roundtrip.Accounting;
import java.lang.foreign.SegmentAllocator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a marshaller has made for a call is given back, once, however the call ends. */
@ExtendWith(Accounting.class)
class CallMarshallerTest {
  /** What a marshaller was asked for, in order. */
  private static final List<String> LOG = new ArrayList<>();

  record Held(String name, IUnknown object) {}

  /** Passes an object with a reference that it has added for the call. */
  static final class Holder implements CallMarshaller<Held, Variant> {
    @Override
    public Variant toNative(Held value, SegmentAllocator call) {
      if (value.name().equals("refused")) {
        throw new IllegalArgumentException("refused");
      }
      LOG.add("+" + value.name());
      return Variant.of(IUnknownProxy.from(value.object()));
    }

    @Override
    public Variant handOver(Held value) {
      LOG.add("=" + value.name());
      return Variant.of(value.object());
    }

    @Override
    public void afterCall(Variant value) {
      LOG.add("-");
      value.asUnknown().close();
    }

    @Override
    public Held fromNative(Variant value) {
      return new Held("", value.asUnknown());
    }
  }

  /** Passes a place, and looks at what the callee has left there. */
  static final class Counter implements CallMarshaller<int[], Variant> {
    @Override
    public Variant toNative(int[] value, SegmentAllocator call) {
      return Variant.byRef(Variant.of(value[0]));
    }

    @Override
    public void afterCall(Variant value) {
      LOG.add(value.dereference().toString());
    }

    @Override
    public int[] fromNative(Variant value) {
      Variant.ByRef place = (Variant.ByRef) value;
      place.set(Variant.of(place.get().asInt() + 1));
      return new int[] {place.get().asInt()};
    }
  }

  /** Fails at the end. */
  static final class Failing implements CallMarshaller<StringBuilder, Integer> {
    @Override
    public Integer toNative(StringBuilder value, SegmentAllocator call) {
      return value.length();
    }

    @Override
    public void afterCall(Integer value) {
      throw new IllegalStateException("after " + value);
    }

    @Override
    public StringBuilder fromNative(Integer value) {
      return new StringBuilder();
    }
  }

  @ComStruct
  record Pair(@MarshalWith(Holder.class) Held first, int number) {}

  @ComInterface("00000000-0000-0000-0000-0000000000ed")
  interface IHolds extends IUnknown {
    void pass(
        @MarshalWith(Holder.class) Held first,
        @MarshalWith(Holder.class) @ByValue Held second,
        @MarshalWith(Holder.class) @Nullable Held third);

    void pair(Pair pair, @SizeIs Pair[] more, @SizeIs @MarshalWith(Holder.class) Held[] held);

    void count(@MarshalWith(Counter.class) int[] counter);

    void fail(
        @MarshalWith(Failing.class) StringBuilder first, @MarshalWith(Holder.class) Held held);

    @MarshalWith(Holder.class)
    Held exchange(@InOut @MarshalWith(Holder.class) Ref<Held> held);
  }

  private static final class Callee implements IHolds {
    boolean fails;

    private void called() {
      LOG.add("call");
      if (fails) {
        throw new ComException(HResult.E_FAIL, "as asked");
      }
    }

    @Override
    public void pass(Held first, Held second, Held third) {
      called();
    }

    @Override
    public void pair(Pair pair, Pair[] more, Held[] held) {
      called();
    }

    @Override
    public void count(int[] counter) {
      called();
    }

    @Override
    public void fail(StringBuilder first, Held held) {
      called();
    }

    @Override
    public Held exchange(Ref<Held> held) {
      called();
      return held.get();
    }
  }

  private interface Body {
    void run(Callee callee, IHolds proxy);
  }

  private final IUnknown object = new IUnknown() {};

  @BeforeEach
  void clear() {
    LOG.clear();
  }

  private static void with(Body body) {
    Callee callee = new Callee();
    try (ComObject token = ComObject.expose(callee);
        IHolds proxy =
            CallMarshallerTest_IHoldsProxy.retain(
                token.pointer(CallMarshallerTest_IHoldsProxy.TYPE))) {
      body.run(callee, proxy);
    }
  }

  private Held held(String name) {
    return new Held(name, object);
  }

  @Test
  void afterSuccess() {
    with(
        (callee, proxy) -> {
          proxy.pass(held("a"), held("b"), null);
          assertEquals(List.of("+a", "+b", "call", "-", "-"), LOG);
        });
  }

  @Test
  void afterAFailure() {
    with(
        (callee, proxy) -> {
          callee.fails = true;
          assertThrows(ComException.class, () -> proxy.pass(held("a"), held("b"), held("c")));
          assertEquals(List.of("+a", "+b", "+c", "call", "-", "-", "-"), LOG);
        });
  }

  @Test
  void afterACallThatWasNeverMade() {
    with(
        (callee, proxy) -> {
          assertThrows(
              IllegalArgumentException.class,
              () -> proxy.pass(held("a"), held("refused"), held("c")));
          assertEquals(List.of("+a", "-"), LOG);
        });
  }

  @Test
  void inStructsAndArrays() {
    with(
        (callee, proxy) -> {
          proxy.pair(
              new Pair(held("a"), 1),
              new Pair[] {new Pair(held("b"), 2), new Pair(held("c"), 3)},
              new Held[] {held("d")});
          assertEquals(List.of("+a", "+b", "+c", "+d", "call", "-", "-", "-", "-"), LOG);
        });
  }

  @Test
  void whatIsHandedOverIsNoneOfIt() {
    with(
        (callee, proxy) -> {
          Ref<Held> ref = new Ref<>(held("a"));
          Held result = proxy.exchange(ref);
          assertEquals(List.of("=a", "call", "="), LOG);
          assertThrows(IllegalStateException.class, () -> IUnknownProxy.from(result.object()));
        });
  }

  @Test
  void placesAreReadBackBefore() {
    with(
        (callee, proxy) -> {
          proxy.count(new int[] {7});
          assertEquals(List.of("call", "VT_I4 8"), LOG);
        });
  }

  @Test
  void aFailureIsToldAndKeepsNothingElse() {
    List<String> told = new ArrayList<>();
    UpcallFailureListener before =
        ComObject.onUpcallFailure((method, answer, thrown) -> told.add(thrown.getMessage()));
    try {
      with(
          (callee, proxy) -> {
            proxy.fail(new StringBuilder("xyz"), held("a"));
            assertEquals(List.of("+a", "call", "-"), LOG);
          });
    } finally {
      ComObject.onUpcallFailure(before);
    }
    assertEquals(List.of("after 3"), told);
  }
}
