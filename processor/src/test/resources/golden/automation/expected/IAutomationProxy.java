package example;

import io.comwright.ComType;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.Ref;
import io.comwright.annotation.Generated;
import io.comwright.automation.OwnedValues;
import io.comwright.automation.PropVariant;
import io.comwright.automation.PropVariants;
import io.comwright.automation.SafeArray;
import io.comwright.automation.SafeArrays;
import io.comwright.automation.Variant;
import io.comwright.automation.Variants;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/** Calls {@link IAutomation} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IAutomationProxy extends IUnknownProxy implements IAutomation {
  /** {@link IAutomation} as a value. */
  public static final ComType<IAutomation> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IAutomation.class, IAutomationVtable.IID, IUnknownProxy.TYPE,
      IAutomationVtable.LAYOUT, IAutomationVtable.LAYOUT_HASH),
      new IAutomationProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IAutomationProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IAutomationProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IAutomationStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IAutomationProxy attach(MemorySegment pointer) {
    return (IAutomationProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IAutomationProxy retain(MemorySegment pointer) {
    return (IAutomationProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IAutomationProxy retain(IAutomation proxy) {
    return (IAutomationProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IAutomationProxy from(IUnknown object) {
    return (IAutomationProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IAutomationProxy tryFrom(IUnknown object) {
    return (IAutomationProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public void passed(Variant variant, PropVariant property, SafeArray array) {
    long self = Downcall.enter(this, "IAutomation.passed");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IAutomation.passed", variant, property, array);
      // Arguments.
      long variantPointer = Variants.argument(frame, variant, "IAutomation.passed", "variant");
      long propertyPointer = PropVariants.argument(frame, property, "IAutomation.passed",
          "property");
      long arrayPointer = SafeArrays.argument(frame, array, 0, "IAutomation.passed", "array");
      int hr = (int) Calls.call(self, IAutomationVtable.SLOT_passed, variantPointer,
          propertyPointer, arrayPointer);
      Downcall.check(hr, this, TYPE, "IAutomation.passed");
      // Outs: taken over and converted.
      Runnable places = Variants.readBack(frame, "IAutomation.passed");
      // Outs: delivered, which cannot fail.
      places.run();
      frame.commit();
    } finally {
      Reference.reachabilityFence(variant);
      Reference.reachabilityFence(property);
      Reference.reachabilityFence(array);
    }
  }

  @Override
  public void nullable(@Nullable Variant variant, @Nullable PropVariant property,
      @Nullable SafeArray array) {
    long self = Downcall.enter(this, "IAutomation.nullable");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IAutomation.nullable", variant, property, array);
      // Arguments.
      long variantPointer = variant == null ? 0L : Variants.argument(frame, variant,
          "IAutomation.nullable", "variant");
      long propertyPointer = property == null ? 0L : PropVariants.argument(frame, property,
          "IAutomation.nullable", "property");
      long arrayPointer = array == null ? 0L : SafeArrays.argument(frame, array, 0,
          "IAutomation.nullable", "array");
      int hr = (int) Calls.call(self, IAutomationVtable.SLOT_nullable, variantPointer,
          propertyPointer, arrayPointer);
      Downcall.check(hr, this, TYPE, "IAutomation.nullable");
      // Outs: taken over and converted.
      Runnable places = Variants.readBack(frame, "IAutomation.nullable");
      // Outs: delivered, which cannot fail.
      places.run();
      frame.commit();
    } finally {
      Reference.reachabilityFence(variant);
      Reference.reachabilityFence(property);
      Reference.reachabilityFence(array);
    }
  }

  @Override
  public void byValue(Variant variant, PropVariant property) {
    long self = Downcall.enter(this, "IAutomation.byValue");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IAutomation.byValue", variant, property);
      // Arguments.
      long variantPointer = Variants.argument(frame, variant, "IAutomation.byValue", "variant");
      long propertyPointer = PropVariants.argument(frame, property, "IAutomation.byValue",
          "property");
      int hr = (int) Call_J_JJJ__JJJ__J.call(self, IAutomationVtable.SLOT_byValue, variantPointer,
          propertyPointer);
      Downcall.check(hr, this, TYPE, "IAutomation.byValue");
      // Outs: taken over and converted.
      Runnable places = Variants.readBack(frame, "IAutomation.byValue");
      // Outs: delivered, which cannot fail.
      places.run();
      frame.commit();
    } finally {
      Reference.reachabilityFence(variant);
      Reference.reachabilityFence(property);
    }
  }

  @Override
  public Variant variant() {
    long self = Downcall.enter(this, "IAutomation.variant");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IAutomation.variant");
      long result = frame.cell(24);
      int hr = (int) Calls.call(self, IAutomationVtable.SLOT_variant, result);
      Downcall.check(hr, this, TYPE, "IAutomation.variant");
      return Trace.result(Variants.take(result, "IAutomation.variant"));
    }
  }

  @Override
  public PropVariant property() {
    long self = Downcall.enter(this, "IAutomation.property");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IAutomation.property");
      long result = frame.cell(24);
      int hr = (int) Calls.call(self, IAutomationVtable.SLOT_property, result);
      Downcall.check(hr, this, TYPE, "IAutomation.property");
      return Trace.result(PropVariants.take(result, "IAutomation.property"));
    }
  }

  @Override
  public SafeArray array() {
    long self = Downcall.enter(this, "IAutomation.array");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IAutomation.array");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, IAutomationVtable.SLOT_array, result);
      Downcall.check(hr, this, TYPE, "IAutomation.array");
      return Trace.result(SafeArrays.take(result, 0, "IAutomation.array"));
    }
  }

  @Override
  public @Nullable SafeArray arrayOrNull() {
    long self = Downcall.enter(this, "IAutomation.arrayOrNull");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IAutomation.arrayOrNull");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, IAutomationVtable.SLOT_arrayOrNull, result);
      Downcall.check(hr, this, TYPE, "IAutomation.arrayOrNull");
      long value = result;
      return Trace.resultOrNull(SafeArrays.take(value, null, 0, "IAutomation.arrayOrNull"));
    }
  }

  @Override
  public HResult outs(Ref<Variant> variant, Ref<PropVariant> property, Ref<SafeArray> array) {
    long self = Downcall.enter(this, "IAutomation.outs");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IAutomation.outs", variant, property, array);
      // Arguments.
      Arguments.nonNull(variant, "IAutomation.outs", "variant");
      long variantPointer = frame.cell(24);
      Arguments.nonNull(property, "IAutomation.outs", "property");
      long propertyPointer = frame.cell(24);
      Arguments.nonNull(array, "IAutomation.outs", "array");
      long arrayPointer = frame.cell(8);
      int hr = (int) Calls.call(self, IAutomationVtable.SLOT_outs, variantPointer, propertyPointer,
          arrayPointer);
      Downcall.check(hr, this, TYPE, "IAutomation.outs");
      // Outs: taken over and converted.
      frame.own(variantPointer, OwnedValues.VARIANT);
      frame.own(propertyPointer, OwnedValues.PROPVARIANT);
      frame.own(arrayPointer, OwnedValues.SAFEARRAY);
      Variant variantValue = Variants.take(frame, variantPointer, "IAutomation.outs");
      PropVariant propertyValue = PropVariants.take(frame, propertyPointer, "IAutomation.outs");
      SafeArray arrayValue = SafeArrays.take(frame, arrayPointer, null, "IAutomation.outs");
      // Outs: delivered, which cannot fail.
      variant.set(variantValue);
      property.set(propertyValue);
      array.set(arrayValue);
      frame.commit();
      return Trace.result(HResult.of(hr));
    }
  }

  @Override
  public void replaced(Ref<Variant> variant, Ref<@Nullable SafeArray> array) {
    long self = Downcall.enter(this, "IAutomation.replaced");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IAutomation.replaced", variant, array);
      // Arguments.
      Arguments.nonNull(variant, "IAutomation.replaced", "variant");
      long variantPointer = frame.cell(24);
      frame.own(variantPointer, OwnedValues.VARIANT);
      Variant variantIn = variant.get();
      Variants.write(variantPointer, Arguments.nonNull(variantIn, "IAutomation.replaced",
          "the value of variant"), "IAutomation.replaced");
      Arguments.nonNull(array, "IAutomation.replaced", "array");
      long arrayPointer = frame.cell(8);
      frame.own(arrayPointer, OwnedValues.SAFEARRAY);
      SafeArray arrayIn = array.get();
      Memory.putLong(arrayPointer, arrayIn == null ? 0L : SafeArrays.create(arrayIn,
          "IAutomation.replaced"));
      int hr = (int) Calls.call(self, IAutomationVtable.SLOT_replaced, variantPointer,
          arrayPointer);
      Downcall.check(hr, this, TYPE, "IAutomation.replaced");
      // Outs: taken over and converted.
      Variant variantValue = Variants.takeInOut(frame, variantPointer, variantIn,
          "IAutomation.replaced");
      SafeArray arrayValue = SafeArrays.takeOrNull(frame, arrayPointer, arrayIn,
          "IAutomation.replaced");
      // Outs: delivered, which cannot fail.
      variant.set(variantValue);
      array.set(arrayValue);
      frame.commit();
    }
  }

  @Override
  public void arguments(Variant[] arguments) {
    long self = Downcall.enter(this, "IAutomation.arguments");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IAutomation.arguments", (Object) arguments);
      // Arguments.
      int argumentsLength = Arguments.nonNull(arguments, "IAutomation.arguments",
          "arguments").length;
      long argumentsPointer = frame.array(argumentsLength, 24);
      for (int i = 0; i < argumentsLength; i++) {
        Variants.store(frame, arguments[i], argumentsPointer + 24L * i, "IAutomation.arguments",
            "an element of arguments");
      }
      int hr = (int) Calls.call(self, IAutomationVtable.SLOT_arguments, argumentsLength,
          argumentsPointer);
      Downcall.check(hr, this, TYPE, "IAutomation.arguments");
      // Outs: taken over and converted.
      Runnable places = Variants.readBack(frame, "IAutomation.arguments");
      // Outs: delivered, which cannot fail.
      places.run();
      frame.commit();
    } finally {
      Reference.reachabilityFence(arguments);
    }
  }

  /** Initialised by the first call of its shape. */
  private interface Call_J_JJJ__JJJ__J {
    /** Calls a function. */
    MethodHandle HANDLE = Downcall.handle("(J{JJJ}{JJJ})J");

    static long call(long self, int slot, long a1, long a2) {
      try {
        return (long) HANDLE.invokeExact(Downcall.function(self, slot), self, a1, a2);
      } catch (Throwable e) {
        throw Downcall.rethrow(e);
      }
    }
  }
}
