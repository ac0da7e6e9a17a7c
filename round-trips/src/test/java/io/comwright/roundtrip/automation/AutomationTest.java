package io.comwright.roundtrip.automation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.Ref;
import io.comwright.annotation.ByValue;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.InOut;
import io.comwright.annotation.Out;
import io.comwright.annotation.SizeIs;
import io.comwright.automation.PropVariant;
import io.comwright.automation.SafeArray;
import io.comwright.automation.Variant;
import io.comwright.roundtrip.Accounting;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Values of automation and of property stores, in and out. */
@ExtendWith(Accounting.class)
class AutomationTest {
  @ComStruct
  record Box(byte before, Variant variant, PropVariant property, @Nullable SafeArray array) {}

  @ComInterface("00000000-0000-0000-0000-0000000000e2")
  interface IAutomation extends IUnknown {
    void in(Variant variant, PropVariant property, SafeArray array);

    void orNull(
        @Nullable Variant variant, @Nullable PropVariant property, @Nullable SafeArray array);

    void byValue(int before, @ByValue Variant variant, int between, @ByValue PropVariant property);

    Variant variant();

    PropVariant property();

    SafeArray array();

    @Nullable SafeArray arrayOrNull();

    void outs(@Out Ref<Variant> variant, @Out Ref<PropVariant> property, @Out Ref<SafeArray> array);

    void replaced(@InOut Ref<Variant> variant, @InOut Ref<@Nullable SafeArray> array);

    void arguments(@SizeIs Variant[] arguments);

    void place(Variant place);

    Box box(Box box);
  }

  private static class Echo implements IAutomation {
    final List<Object> seen = new ArrayList<>();
    Variant variant;
    PropVariant property;
    SafeArray array;

    @Override
    public void in(Variant variant, PropVariant property, SafeArray array) {
      seen.addAll(List.of(variant, property, array));
    }

    @Override
    public void orNull(Variant variant, PropVariant property, SafeArray array) {
      seen.addAll(Arrays.asList(variant, property, array));
    }

    @Override
    public void byValue(int before, Variant variant, int between, PropVariant property) {
      seen.addAll(List.of(before, variant, between, property));
    }

    @Override
    public Variant variant() {
      return variant;
    }

    @Override
    public PropVariant property() {
      return property;
    }

    @Override
    public SafeArray array() {
      return array;
    }

    @Override
    public SafeArray arrayOrNull() {
      return array;
    }

    @Override
    public void outs(Ref<Variant> variant, Ref<PropVariant> property, Ref<SafeArray> array) {
      variant.set(this.variant);
      property.set(this.property);
      array.set(this.array);
    }

    @Override
    public void replaced(Ref<Variant> variant, Ref<SafeArray> array) {
      seen.addAll(Arrays.asList(variant.get(), array.get()));
      variant.set(this.variant);
      array.set(this.array);
    }

    @Override
    public void arguments(Variant[] arguments) {
      seen.addAll(Arrays.asList(arguments));
    }

    @Override
    public Box box(Box box) {
      seen.add(box);
      return variant == null ? null : new Box(box.before(), variant, property, array);
    }

    @Override
    public void place(Variant place) {
      Variant.ByRef ref = (Variant.ByRef) place;
      seen.add(ref.get());
      ref.set(Variant.of("set"));
    }
  }

  private interface Body {
    void run(Echo echo, IAutomation proxy);
  }

  private static void with(Body body) {
    Echo echo = new Echo();
    try (ComObject object = ComObject.expose(echo, AutomationTest_IAutomationProxy.TYPE);
        IAutomation proxy =
            AutomationTest_IAutomationProxy.retain(
                object.pointer(AutomationTest_IAutomationProxy.TYPE))) {
      body.run(echo, proxy);
    }
  }

  private static List<Variant> variants() {
    return List.of(
        Variant.empty(),
        Variant.of(Integer.MIN_VALUE),
        Variant.of("\0text\ud834"),
        Variant.of(true),
        Variant.of(Double.MIN_VALUE),
        Variant.of(new BigDecimal("-79228162514264337593543950335")),
        Variant.error(HResult.of(HResult.E_FAIL)),
        Variant.of(SafeArray.of("a", "", "c")));
  }

  private static final PropVariant PROPERTY = PropVariant.vector("x", "y\u20ac");

  private static final SafeArray ARRAY = SafeArray.of(Variant.of("a"), Variant.of(2));

  @Test
  void everyKindGoesInAndOut() {
    with(
        (echo, proxy) -> {
          echo.property = PROPERTY;
          echo.array = ARRAY;
          for (Variant variant : variants()) {
            proxy.in(variant, PROPERTY, ARRAY);
            proxy.byValue(-1, variant, -2, PROPERTY);
            assertEquals(List.of(variant, PROPERTY, ARRAY, -1, variant, -2, PROPERTY), echo.seen);
            echo.seen.clear();
            echo.variant = variant;
            assertEquals(variant, proxy.variant());
            Ref<Variant> out = new Ref<>();
            Ref<PropVariant> property = new Ref<>();
            Ref<SafeArray> array = new Ref<>();
            proxy.outs(out, property, array);
            assertEquals(variant, out.get());
            assertEquals(PROPERTY, property.get());
            assertEquals(ARRAY, array.get());
          }
          assertEquals(PROPERTY, proxy.property());
          assertEquals(ARRAY, proxy.array());
          assertEquals(ARRAY, proxy.arrayOrNull());
          proxy.arguments(variants().toArray(Variant[]::new));
          assertEquals(variants(), echo.seen);
        });
  }

  @Test
  void nullsAndFailures() {
    with(
        (echo, proxy) -> {
          proxy.orNull(null, null, null);
          assertEquals(Arrays.asList(null, null, null), echo.seen);
          NullPointerException n =
              assertThrows(NullPointerException.class, () -> proxy.in(null, PROPERTY, ARRAY));
          assertEquals("IAutomation.in: variant is null", n.getMessage());
          assertNull(proxy.arrayOrNull());
          for (Runnable call : List.<Runnable>of(proxy::variant, proxy::property, proxy::array)) {
            ComException e = assertThrows(ComException.class, call::run);
            assertEquals(HResult.E_POINTER, e.hresult().code());
          }
          echo.variant = Variant.of("made, and given back");
          echo.property = PROPERTY;
          ComException e =
              assertThrows(
                  ComException.class, () -> proxy.outs(new Ref<>(), new Ref<>(), new Ref<>()));
          assertEquals(HResult.E_POINTER, e.hresult().code());
        });
  }

  @Test
  void replacing() {
    with(
        (echo, proxy) -> {
          Ref<Variant> variant = new Ref<>();
          variant.set(Variant.of("old"));
          Ref<SafeArray> array = new Ref<>();
          array.set(ARRAY);
          echo.variant = Variant.of(SafeArray.of("new"));
          proxy.replaced(variant, array);
          assertEquals(Variant.of(SafeArray.of("new")), variant.get());
          assertNull(array.get());
          echo.array = SafeArray.of(1, 2);
          proxy.replaced(variant, array);
          assertEquals(SafeArray.of(1, 2), array.get());
          assertEquals(
              Arrays.asList(Variant.of("old"), ARRAY, Variant.of(SafeArray.of("new")), null),
              echo.seen);
          echo.variant = null;
          assertThrows(ComException.class, () -> proxy.replaced(variant, array));
          assertEquals(SafeArray.of(1, 2), array.get());
        });
  }

  @Test
  void objectsInside() {
    IUnknown object = new IUnknown() {};
    with(
        (echo, proxy) -> {
          echo.variant = Variant.of(object);
          Variant.Unknown out = (Variant.Unknown) proxy.variant();
          assertEquals(object, ComObject.implementation(out.value()));
          proxy.in(out, PropVariant.of(Variant.of(new Guid(1, 2).toString())), ARRAY);
          out.value().close();
          proxy.in(Variant.of(object), PROPERTY, SafeArray.of(Variant.of(object)));
          assertThrows(
              IllegalStateException.class,
              () -> IUnknownProxy.retain(((Variant.Unknown) echo.seen.get(3)).value()));
        });
  }

  @Test
  void insideStructs() {
    with(
        (echo, proxy) -> {
          echo.variant = Variant.of("out");
          echo.property = PROPERTY;
          Box box = new Box((byte) -1, Variant.of("in"), PROPERTY, ARRAY);
          assertEquals(new Box((byte) -1, Variant.of("out"), PROPERTY, null), proxy.box(box));
          echo.array = ARRAY;
          Box empty = new Box((byte) 1, Variant.empty(), PropVariant.empty(), null);
          assertEquals(new Box((byte) 1, Variant.of("out"), PROPERTY, ARRAY), proxy.box(empty));
          assertEquals(List.of(box, empty), echo.seen);
          echo.property = null;
          ComException e = assertThrows(ComException.class, () -> proxy.box(box));
          assertEquals(HResult.E_POINTER, e.hresult().code());
        });
  }

  @Test
  void placesAreReadBack() {
    with(
        (echo, proxy) -> {
          Variant.ByRef place = Variant.byRef(Variant.of("before"));
          proxy.place(place);
          assertEquals(List.of(Variant.of("before")), echo.seen);
          assertEquals(Variant.of("set"), place.get());
          assertArrayEquals(new Object[] {Variant.of("before")}, echo.seen.toArray());
        });
  }
}
