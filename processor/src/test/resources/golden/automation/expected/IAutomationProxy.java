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
import io.comwright.runtime.Memory;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.Trace;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.ref.Reference;

/**
 * Calls {@link IAutomation} on a native object.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public class IAutomationProxy extends IUnknownProxy implements IAutomation {
  /**
   * {@link IAutomation} as a value.
   */
  public static final ComType<IAutomation> TYPE = IAutomationVtable.TYPE;

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected IAutomationProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * Takes over a reference that the caller owns.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IAutomationProxy attach(MemorySegment pointer) {
    return (IAutomationProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * Adds a reference to an object that somebody else holds.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the new reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IAutomationProxy retain(MemorySegment pointer) {
    return (IAutomationProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * Adds a reference to a proxy's object, so that it outlives the given proxy.
   *
   * @param proxy a proxy
   * @return another proxy of the same interface pointer, which owns the new reference
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the argument is a Java implementation
   */
  public static IAutomationProxy retain(IAutomation proxy) {
    return (IAutomationProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference
   * @throws io.comwright.ComException if the object does not have it
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IAutomationProxy from(IUnknown object) {
    return (IAutomationProxy) Proxies.from(object, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference, or null if the object does not have it
   * @throws io.comwright.ComException if the object answers with another failure
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IAutomationProxy tryFrom(IUnknown object) {
    return (IAutomationProxy) Proxies.tryFrom(object, TYPE);
  }

  /**
   * Slot 3: {@code HRESULT passed(VARIANT* variant, PROPVARIANT* property, SAFEARRAY* array)}.
   */
  @Override
  public void passed(Variant variant, PropVariant property, SafeArray array) {
    long self = Downcall.enter(this, "IAutomation.passed");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IAutomation.passed", variant, property, array);
      }
      long variantPointer = Variants.argument(frame, variant, "IAutomation.passed", "variant");
      long propertyPointer = PropVariants.argument(frame, property, "IAutomation.passed",
          "property");
      long arrayPointer = SafeArrays.argument(frame, array, 0, "IAutomation.passed", "array");
      int hr = Trace.status((int) Calls.call(self, IAutomationVtable.SLOT_passed, variantPointer,
          propertyPointer, arrayPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IAutomationProxy.TYPE, "IAutomation.passed");
      }
      Runnable variantPlaces = Variants.readBack(frame, variantPointer, variant,
          "IAutomation.passed");
      Runnable arrayPlaces = SafeArrays.readBack(frame, arrayPointer, array, "IAutomation.passed");
      variantPlaces.run();
      arrayPlaces.run();
      frame.commit();
    } finally {
      Reference.reachabilityFence(variant);
      Reference.reachabilityFence(property);
      Reference.reachabilityFence(array);
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 4: {@code HRESULT nullable(VARIANT* variant, PROPVARIANT* property, SAFEARRAY* array)}.
   */
  @Override
  public void nullable(Variant variant, PropVariant property, SafeArray array) {
    long self = Downcall.enter(this, "IAutomation.nullable");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IAutomation.nullable", variant, property, array);
      }
      long variantPointer = variant == null ? 0L : Variants.argument(frame, variant,
          "IAutomation.nullable", "variant");
      long propertyPointer = property == null ? 0L : PropVariants.argument(frame, property,
          "IAutomation.nullable", "property");
      long arrayPointer = array == null ? 0L : SafeArrays.argument(frame, array, 0,
          "IAutomation.nullable", "array");
      int hr = Trace.status((int) Calls.call(self, IAutomationVtable.SLOT_nullable, variantPointer,
          propertyPointer, arrayPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IAutomationProxy.TYPE, "IAutomation.nullable");
      }
      Runnable variantPlaces = Variants.readBack(frame, variantPointer, variant,
          "IAutomation.nullable");
      Runnable arrayPlaces = SafeArrays.readBack(frame, arrayPointer, array,
          "IAutomation.nullable");
      variantPlaces.run();
      arrayPlaces.run();
      frame.commit();
    } finally {
      Reference.reachabilityFence(variant);
      Reference.reachabilityFence(property);
      Reference.reachabilityFence(array);
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 5: {@code HRESULT byValue(VARIANT variant, PROPVARIANT property)}.
   */
  @Override
  public void byValue(Variant variant, PropVariant property) {
    long self = Downcall.enter(this, "IAutomation.byValue");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IAutomation.byValue", variant, property);
      }
      long variantPointer = Variants.argument(frame, variant, "IAutomation.byValue", "variant");
      long propertyPointer = PropVariants.argument(frame, property, "IAutomation.byValue",
          "property");
      int hr = Trace.status((int) Call_J_JJJ__JJJ__J.call(self, IAutomationVtable.SLOT_byValue,
          variantPointer, propertyPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IAutomationProxy.TYPE, "IAutomation.byValue");
      }
      Runnable variantPlaces = Variants.readBack(frame, variantPointer, variant,
          "IAutomation.byValue");
      variantPlaces.run();
      frame.commit();
    } finally {
      Reference.reachabilityFence(variant);
      Reference.reachabilityFence(property);
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 6: {@code HRESULT variant(VARIANT* result)}.
   */
  @Override
  public Variant variant() {
    long self = Downcall.enter(this, "IAutomation.variant");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IAutomation.variant");
      }
      long result = frame.cell(24);
      int hr = Trace.status((int) Calls.call(self, IAutomationVtable.SLOT_variant, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IAutomationProxy.TYPE, "IAutomation.variant");
      }
      return Trace.result(Variants.take(result, "IAutomation.variant"));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 7: {@code HRESULT property(PROPVARIANT* result)}.
   */
  @Override
  public PropVariant property() {
    long self = Downcall.enter(this, "IAutomation.property");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IAutomation.property");
      }
      long result = frame.cell(24);
      int hr = Trace.status((int) Calls.call(self, IAutomationVtable.SLOT_property, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IAutomationProxy.TYPE, "IAutomation.property");
      }
      return Trace.result(PropVariants.take(result, "IAutomation.property"));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 8: {@code HRESULT array(SAFEARRAY** result)}.
   */
  @Override
  public SafeArray array() {
    long self = Downcall.enter(this, "IAutomation.array");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IAutomation.array");
      }
      long result = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IAutomationVtable.SLOT_array, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IAutomationProxy.TYPE, "IAutomation.array");
      }
      return Trace.result(SafeArrays.take(result, 0, "IAutomation.array"));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 9: {@code HRESULT arrayOrNull(SAFEARRAY** result)}.
   */
  @Override
  public SafeArray arrayOrNull() {
    long self = Downcall.enter(this, "IAutomation.arrayOrNull");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IAutomation.arrayOrNull");
      }
      long result = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IAutomationVtable.SLOT_arrayOrNull, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IAutomationProxy.TYPE, "IAutomation.arrayOrNull");
      }
      long value = result;
      return Trace.result(SafeArrays.take(value, null, 0, "IAutomation.arrayOrNull"));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 10: {@code HRESULT outs(VARIANT* variant, PROPVARIANT* property, SAFEARRAY** array)}.
   */
  @Override
  public HResult outs(Ref<Variant> variant, Ref<PropVariant> property, Ref<SafeArray> array) {
    long self = Downcall.enter(this, "IAutomation.outs");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IAutomation.outs", variant, property, array);
      }
      Arguments.nonNull(variant, "IAutomation.outs", "variant");
      long variantPointer = frame.cell(24);
      Arguments.nonNull(property, "IAutomation.outs", "property");
      long propertyPointer = frame.cell(24);
      Arguments.nonNull(array, "IAutomation.outs", "array");
      long arrayPointer = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IAutomationVtable.SLOT_outs, variantPointer,
          propertyPointer, arrayPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IAutomationProxy.TYPE, "IAutomation.outs");
      }
      frame.own(variantPointer, OwnedValues.VARIANT);
      frame.own(propertyPointer, OwnedValues.PROPVARIANT);
      frame.own(arrayPointer, OwnedValues.SAFEARRAY);
      Variant variantValue = Variants.take(frame, variantPointer, "IAutomation.outs");
      PropVariant propertyValue = PropVariants.take(frame, propertyPointer, "IAutomation.outs");
      SafeArray arrayValue = SafeArrays.take(frame, arrayPointer, null, "IAutomation.outs");
      variant.set(variantValue);
      property.set(propertyValue);
      array.set(arrayValue);
      frame.commit();
      return Trace.result(HResult.of(hr));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 11: {@code HRESULT replaced(VARIANT* variant, SAFEARRAY** array)}.
   */
  @Override
  public void replaced(Ref<Variant> variant, Ref<SafeArray> array) {
    long self = Downcall.enter(this, "IAutomation.replaced");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IAutomation.replaced", variant, array);
      }
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
      int hr = Trace.status((int) Calls.call(self, IAutomationVtable.SLOT_replaced, variantPointer,
          arrayPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IAutomationProxy.TYPE, "IAutomation.replaced");
      }
      Variant variantValue = Variants.takeInOut(frame, variantPointer, variantIn,
          "IAutomation.replaced");
      SafeArray arrayValue = SafeArrays.takeOrNull(frame, arrayPointer, arrayIn,
          "IAutomation.replaced");
      variant.set(variantValue);
      array.set(arrayValue);
      frame.commit();
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 12: {@code HRESULT arguments(ULONG argumentsCount, VARIANT* arguments)}.
   */
  @Override
  public void arguments(Variant[] arguments) {
    long self = Downcall.enter(this, "IAutomation.arguments");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IAutomation.arguments", (Object) arguments);
      }
      Arguments.nonNull(arguments, "IAutomation.arguments", "arguments");
      int argumentsLength = arguments.length;
      long argumentsPointer = frame.array(argumentsLength, 24);
      for (int i = 0; i < argumentsLength; i++) {
        Memory.move(Variants.argument(frame, arguments[i], "IAutomation.arguments",
            "an element of arguments"), argumentsPointer + 24L * i, 24);
      }
      int hr = Trace.status((int) Calls.call(self, IAutomationVtable.SLOT_arguments,
          argumentsLength, argumentsPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IAutomationProxy.TYPE, "IAutomation.arguments");
      }
    } finally {
      Reference.reachabilityFence(arguments);
      frame.exit();
      Downcall.exit(this);
    }
  }

  @SuppressWarnings("doclint:missing")
  private static final class Call_J_JJJ__JJJ__J {
    static final MethodHandle HANDLE = Downcall.handle("(J{JJJ}{JJJ})J");

    static long call(long self, int slot, long a1, long a2) {
      try {
        return (long) HANDLE.invokeExact(Downcall.function(self, slot), self, a1, a2);
      } catch (Throwable e) {
        throw Downcall.rethrow(e);
      }
    }
  }
}
