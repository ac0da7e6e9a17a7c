package example;

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
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IAutomation} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IAutomationStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(IAutomation.class,
      IAutomationVtable.IID, IUnknownProxy.TYPE, IAutomationVtable.LAYOUT,
      IAutomationVtable.LAYOUT_HASH), MethodHandles.lookup(), IAutomationVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IAutomationVtable.SLOT_passed, "passed", "(JJJJJ)J");
    VTABLE.slot(IAutomationVtable.SLOT_nullable, "nullable", "(JJJJJ)J");
    VTABLE.slot(IAutomationVtable.SLOT_byValue, "byValue", "(J{JJJ}{JJJ})J");
    VTABLE.slot(IAutomationVtable.SLOT_variant, "variant", "(JJJ)J");
    VTABLE.slot(IAutomationVtable.SLOT_property, "property", "(JJJ)J");
    VTABLE.slot(IAutomationVtable.SLOT_array, "array", "(JJJ)J");
    VTABLE.slot(IAutomationVtable.SLOT_arrayOrNull, "arrayOrNull", "(JJJ)J");
    VTABLE.slot(IAutomationVtable.SLOT_outs, "outs", "(JJJJJ)J");
    VTABLE.slot(IAutomationVtable.SLOT_replaced, "replaced", "(JJJ)J");
    VTABLE.slot(IAutomationVtable.SLOT_arguments, "arguments", "(JJJ)J");
    VTABLE.register();
  }

  private IAutomationStub() {}

  /** {@code HRESULT passed(VARIANT* variant, PROPVARIANT* property, SAFEARRAY* array)} */
  static long passed(long self, long variant, long property, long array, long word5) {
    try (Frame frame = Upcall.enter()) {
      // Arguments.
      Variant variantVariant = Variants.lend(frame, Upcall.nonNull(variant, "IAutomation.passed",
          "variant"), "IAutomation.passed");
      PropVariant propertyVariant = PropVariants.lend(frame, Upcall.nonNull(property,
          "IAutomation.passed", "property"), "IAutomation.passed");
      SafeArray arraySafeArray = SafeArrays.lend(frame, Upcall.nonNull(array, "IAutomation.passed",
          "array"), 0, "IAutomation.passed");
      if (Trace.ON) Trace.call("IAutomation.passed", variantVariant, propertyVariant,
          arraySafeArray);
      ((IAutomation) Upcall.target(self)).passed(variantVariant, propertyVariant, arraySafeArray);
      // Outs: taken over and converted.
      long places = Variants.holdPlaces(frame, "IAutomation.passed");
      // Outs: delivered, which cannot fail.
      Variants.publishPlaces(places);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IAutomation.passed");
    }
  }

  /** {@code HRESULT nullable(VARIANT* variant, PROPVARIANT* property, SAFEARRAY* array)} */
  static long nullable(long self, long variant, long property, long array, long word5) {
    try (Frame frame = Upcall.enter()) {
      // Arguments.
      Variant variantVariant = variant == 0L ? null : Variants.lend(frame, variant,
          "IAutomation.nullable");
      PropVariant propertyVariant = property == 0L ? null : PropVariants.lend(frame, property,
          "IAutomation.nullable");
      SafeArray arraySafeArray = array == 0L ? null : SafeArrays.lend(frame, array, 0,
          "IAutomation.nullable");
      if (Trace.ON) Trace.call("IAutomation.nullable", variantVariant, propertyVariant,
          arraySafeArray);
      ((IAutomation) Upcall.target(self)).nullable(variantVariant, propertyVariant, arraySafeArray);
      // Outs: taken over and converted.
      long places = Variants.holdPlaces(frame, "IAutomation.nullable");
      // Outs: delivered, which cannot fail.
      Variants.publishPlaces(places);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IAutomation.nullable");
    }
  }

  /** {@code HRESULT byValue(VARIANT variant, PROPVARIANT property)} */
  static long byValue(long self, long variant, long property) {
    try (Frame frame = Upcall.enter()) {
      // Arguments.
      Variant variantVariant = Variants.lend(frame, variant, "IAutomation.byValue");
      PropVariant propertyVariant = PropVariants.lend(frame, property, "IAutomation.byValue");
      if (Trace.ON) Trace.call("IAutomation.byValue", variantVariant, propertyVariant);
      ((IAutomation) Upcall.target(self)).byValue(variantVariant, propertyVariant);
      // Outs: taken over and converted.
      long places = Variants.holdPlaces(frame, "IAutomation.byValue");
      // Outs: delivered, which cannot fail.
      Variants.publishPlaces(places);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IAutomation.byValue");
    }
  }

  /** {@code HRESULT variant(VARIANT* result)} */
  static long variant(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IAutomation.variant", "result");
      if (Trace.ON) Trace.call("IAutomation.variant");
      Variants.write(result, Trace.result(((IAutomation) Upcall.target(self)).variant()),
          "IAutomation.variant");
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IAutomation.variant", result, 24);
    }
  }

  /** {@code HRESULT property(PROPVARIANT* result)} */
  static long property(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IAutomation.property", "result");
      if (Trace.ON) Trace.call("IAutomation.property");
      PropVariants.write(result, Trace.result(((IAutomation) Upcall.target(self)).property()),
          "IAutomation.property");
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IAutomation.property", result, 24);
    }
  }

  /** {@code HRESULT array(SAFEARRAY** result)} */
  static long array(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IAutomation.array", "result");
      if (Trace.ON) Trace.call("IAutomation.array");
      Memory.putLong(result,
          SafeArrays.create(Answers.nonNullResult(Trace.result(((IAutomation) Upcall.target(self)).array()),
          "IAutomation.array"), "IAutomation.array"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IAutomation.array", result, 8);
    }
  }

  /** {@code HRESULT arrayOrNull(SAFEARRAY** result)} */
  static long arrayOrNull(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IAutomation.arrayOrNull", "result");
      if (Trace.ON) Trace.call("IAutomation.arrayOrNull");
      SafeArray value = Trace.resultOrNull(((IAutomation) Upcall.target(self)).arrayOrNull());
      Memory.putLong(result, value == null ? 0L : SafeArrays.create(value,
          "IAutomation.arrayOrNull"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IAutomation.arrayOrNull", result, 8);
    }
  }

  /** {@code HRESULT outs(VARIANT* variant, PROPVARIANT* property, SAFEARRAY** array)} */
  static long outs(long self, long variant, long property, long array, long word5) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(variant, "IAutomation.outs", "variant");
      Upcall.nonNull(property, "IAutomation.outs", "property");
      Upcall.nonNull(array, "IAutomation.outs", "array");
      // Arguments.
      Ref<Variant> variantRef = new Ref<>();
      Ref<PropVariant> propertyRef = new Ref<>();
      Ref<SafeArray> arrayRef = new Ref<>();
      if (Trace.ON) Trace.call("IAutomation.outs", variantRef, propertyRef, arrayRef);
      int hr =
          Answers.nonNullResult(Trace.result(((IAutomation) Upcall.target(self)).outs(variantRef,
          propertyRef, arrayRef)), "IAutomation.outs").code();
      if (hr >= 0) {
        long variantOut = frame.cell(24);
        frame.own(variantOut, OwnedValues.VARIANT);
        Variants.write(variantOut, variantRef.get(), "IAutomation.outs");
        long propertyOut = frame.cell(24);
        frame.own(propertyOut, OwnedValues.PROPVARIANT);
        PropVariants.write(propertyOut, propertyRef.get(), "IAutomation.outs");
        long arrayOut = frame.cell(8);
        frame.own(arrayOut, OwnedValues.SAFEARRAY);
        Memory.putLong(arrayOut, SafeArrays.create(Answers.nonNullResult(arrayRef.get(),
            "IAutomation.outs"), "IAutomation.outs"));
        Memory.move(variantOut, variant, 24);
        Memory.move(propertyOut, property, 24);
        Memory.move(arrayOut, array, 8);
      } else {
        Answers.clear(variant, 24);
        Answers.clear(property, 24);
        Answers.clear(array, 8);
      }
      return Upcall.done(hr);
    } catch (Throwable failure) {
      Answers.clear(variant, 24);
      Answers.clear(property, 24);
      Answers.clear(array, 8);
      return Upcall.failure(failure, VTABLE, "IAutomation.outs");
    }
  }

  /** {@code HRESULT replaced(VARIANT* variant, SAFEARRAY** array)} */
  static long replaced(long self, long variant, long array) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(variant, "IAutomation.replaced", "variant");
      Upcall.nonNull(array, "IAutomation.replaced", "array");
      // Arguments.
      Variant variantBefore = Variants.lend(frame, variant, "IAutomation.replaced");
      Ref<Variant> variantRef = new Ref<>(variantBefore);
      long arrayStored = array;
      SafeArray arrayBefore = Memory.getLong(arrayStored) == 0L ? null : SafeArrays.lend(frame,
          Memory.getLong(arrayStored), 0, "IAutomation.replaced");
      Ref<SafeArray> arrayRef = new Ref<>(arrayBefore);
      if (Trace.ON) Trace.call("IAutomation.replaced", variantRef, arrayRef);
      ((IAutomation) Upcall.target(self)).replaced(variantRef, arrayRef);
      // Outs: taken over and converted.
      Variant variantValue = variantRef.get();
      long variantOut = Answers.same(variantValue, variantBefore) ? 0L : frame.cell(24);
      if (variantOut != 0L) {
        frame.own(variantOut, OwnedValues.VARIANT);
        Variants.write(variantOut, variantValue, "IAutomation.replaced");
      }
      SafeArray arrayValue = arrayRef.get();
      long arrayOut = Answers.same(arrayValue, arrayBefore) ? 0L : frame.cell(8);
      if (arrayOut != 0L) {
        frame.own(arrayOut, OwnedValues.SAFEARRAY);
        Memory.putLong(arrayOut, arrayValue == null ? 0L : SafeArrays.create(arrayValue,
            "IAutomation.replaced"));
      }
      long places = Variants.holdPlaces(frame, "IAutomation.replaced");
      // Outs: delivered, which cannot fail.
      if (variantOut != 0L) {
        Memory.swap(variantOut, variant, 24);
      }
      if (arrayOut != 0L) {
        Memory.swap(arrayOut, array, 8);
      }
      Variants.publishPlaces(places);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IAutomation.replaced");
    }
  }

  /** {@code HRESULT arguments(ULONG argumentsCount, VARIANT* arguments)} */
  static long arguments(long self, long argumentsCount, long arguments) {
    try (Frame frame = Upcall.enter()) {
      // Arguments.
      int argumentsLength = Upcall.length(Integer.toUnsignedLong((int) argumentsCount), arguments,
          "IAutomation.arguments", "arguments");
      Variant[] argumentsArray = new Variant[argumentsLength];
      for (int i = 0; i < argumentsLength; i++) {
        argumentsArray[i] = Variants.lend(frame, arguments + 24L * i, "IAutomation.arguments");
      }
      if (Trace.ON) Trace.call("IAutomation.arguments", (Object) argumentsArray);
      ((IAutomation) Upcall.target(self)).arguments(argumentsArray);
      // Outs: taken over and converted.
      long places = Variants.holdPlaces(frame, "IAutomation.arguments");
      // Outs: delivered, which cannot fail.
      Variants.publishPlaces(places);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IAutomation.arguments");
    }
  }
}
