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
import io.comwright.runtime.Memory;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/**
 * Native code calls {@link IAutomation} on a Java object.
 *
 * <p>The vtable is built on first use, shared by all objects, and kept for the life of the VM
 * together with the class loader of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
public final class IAutomationStub {
  static final StubVtable VTABLE = StubVtable.extend(IUnknownProxy.TYPE, MethodHandles.lookup(),
      IAutomationVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IAutomationVtable.SLOT_passed, "passed", "(JJJJ)J");
    VTABLE.slot(IAutomationVtable.SLOT_nullable, "nullable", "(JJJJ)J");
    VTABLE.slot(IAutomationVtable.SLOT_byValue, "byValue", "(J{JJJ}{JJJ})J");
    VTABLE.slot(IAutomationVtable.SLOT_variant, "variant", "(JJ)J");
    VTABLE.slot(IAutomationVtable.SLOT_property, "property", "(JJ)J");
    VTABLE.slot(IAutomationVtable.SLOT_array, "array", "(JJ)J");
    VTABLE.slot(IAutomationVtable.SLOT_arrayOrNull, "arrayOrNull", "(JJ)J");
    VTABLE.slot(IAutomationVtable.SLOT_outs, "outs", "(JJJJ)J");
    VTABLE.slot(IAutomationVtable.SLOT_replaced, "replaced", "(JJJ)J");
    VTABLE.slot(IAutomationVtable.SLOT_arguments, "arguments", "(JJJ)J");
  }

  private IAutomationStub() {
  }

  private static long passed(long self, long variant, long property, long array) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IAutomation target = (IAutomation) Upcall.target(self);
      Variant variantVariant = Variants.lend(frame, Upcall.nonNull(variant, "IAutomation.passed",
          "variant"), "IAutomation.passed");
      PropVariant propertyVariant = PropVariants.lend(frame, Upcall.nonNull(property,
          "IAutomation.passed", "property"), "IAutomation.passed");
      SafeArray arraySafeArray = SafeArrays.lend(frame, Upcall.nonNull(array, "IAutomation.passed",
          "array"), 0, "IAutomation.passed");
      if (Trace.ON) {
        Trace.call("IAutomation.passed", variantVariant, propertyVariant, arraySafeArray);
      }
      target.passed(variantVariant, propertyVariant, arraySafeArray);
      long variantPlaces = Variants.holdPlaces(frame, variantVariant, variant,
          "IAutomation.passed");
      long arrayPlaces = SafeArrays.holdPlaces(frame, arraySafeArray, array, "IAutomation.passed");
      Variants.publishPlaces(variantPlaces);
      Variants.publishPlaces(arrayPlaces);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IAutomation.passed");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long nullable(long self, long variant, long property, long array) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IAutomation target = (IAutomation) Upcall.target(self);
      Variant variantVariant = variant == 0L ? null : Variants.lend(frame, variant,
          "IAutomation.nullable");
      PropVariant propertyVariant = property == 0L ? null : PropVariants.lend(frame, property,
          "IAutomation.nullable");
      SafeArray arraySafeArray = array == 0L ? null : SafeArrays.lend(frame, array, 0,
          "IAutomation.nullable");
      if (Trace.ON) {
        Trace.call("IAutomation.nullable", variantVariant, propertyVariant, arraySafeArray);
      }
      target.nullable(variantVariant, propertyVariant, arraySafeArray);
      long variantPlaces = variant == 0L ? 0L : Variants.holdPlaces(frame, variantVariant, variant,
          "IAutomation.nullable");
      long arrayPlaces = array == 0L ? 0L : SafeArrays.holdPlaces(frame, arraySafeArray, array,
          "IAutomation.nullable");
      Variants.publishPlaces(variantPlaces);
      Variants.publishPlaces(arrayPlaces);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IAutomation.nullable");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long byValue(long self, long variant, long property) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IAutomation target = (IAutomation) Upcall.target(self);
      Variant variantVariant = Variants.lend(frame, variant, "IAutomation.byValue");
      PropVariant propertyVariant = PropVariants.lend(frame, property, "IAutomation.byValue");
      if (Trace.ON) {
        Trace.call("IAutomation.byValue", variantVariant, propertyVariant);
      }
      target.byValue(variantVariant, propertyVariant);
      long variantPlaces = Variants.holdPlaces(frame, variantVariant, variant,
          "IAutomation.byValue");
      Variants.publishPlaces(variantPlaces);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IAutomation.byValue");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long variant(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IAutomation target = (IAutomation) Upcall.target(self);
      Upcall.nonNull(result, "IAutomation.variant", "result");
      if (Trace.ON) {
        Trace.call("IAutomation.variant");
      }
      Variants.write(result, Trace.result(target.variant()), "IAutomation.variant");
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 24);
      return Upcall.failure(failure, "IAutomation.variant");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long property(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IAutomation target = (IAutomation) Upcall.target(self);
      Upcall.nonNull(result, "IAutomation.property", "result");
      if (Trace.ON) {
        Trace.call("IAutomation.property");
      }
      PropVariants.write(result, Trace.result(target.property()), "IAutomation.property");
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 24);
      return Upcall.failure(failure, "IAutomation.property");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long array(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IAutomation target = (IAutomation) Upcall.target(self);
      Upcall.nonNull(result, "IAutomation.array", "result");
      if (Trace.ON) {
        Trace.call("IAutomation.array");
      }
      Memory.putLong(result, SafeArrays.create(Answers.nonNullResult(Trace.result(target.array()),
          "IAutomation.array"), "IAutomation.array"));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 8);
      return Upcall.failure(failure, "IAutomation.array");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long arrayOrNull(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IAutomation target = (IAutomation) Upcall.target(self);
      Upcall.nonNull(result, "IAutomation.arrayOrNull", "result");
      if (Trace.ON) {
        Trace.call("IAutomation.arrayOrNull");
      }
      SafeArray value = Trace.result(target.arrayOrNull());
      Memory.putLong(result, value == null ? 0L : SafeArrays.create(value,
          "IAutomation.arrayOrNull"));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 8);
      return Upcall.failure(failure, "IAutomation.arrayOrNull");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long outs(long self, long variant, long property, long array) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IAutomation target = (IAutomation) Upcall.target(self);
      Upcall.nonNull(variant, "IAutomation.outs", "variant");
      Upcall.nonNull(property, "IAutomation.outs", "property");
      Upcall.nonNull(array, "IAutomation.outs", "array");
      Ref<Variant> variantRef = new Ref<>();
      Ref<PropVariant> propertyRef = new Ref<>();
      Ref<SafeArray> arrayRef = new Ref<>();
      if (Trace.ON) {
        Trace.call("IAutomation.outs", variantRef, propertyRef, arrayRef);
      }
      int hr = Answers.nonNullResult(Trace.result(target.outs(variantRef, propertyRef, arrayRef)),
          "IAutomation.outs").code();
      if (hr >= 0) {
        Variant variantValue = variantRef.get();
        long variantOut = frame.cell(24);
        frame.own(variantOut, OwnedValues.VARIANT);
        Variants.write(variantOut, variantValue, "IAutomation.outs");
        PropVariant propertyValue = propertyRef.get();
        long propertyOut = frame.cell(24);
        frame.own(propertyOut, OwnedValues.PROPVARIANT);
        PropVariants.write(propertyOut, propertyValue, "IAutomation.outs");
        SafeArray arrayValue = arrayRef.get();
        long arrayOut = frame.cell(8);
        frame.own(arrayOut, OwnedValues.SAFEARRAY);
        Memory.putLong(arrayOut, SafeArrays.create(Answers.nonNullResult(arrayValue,
            "IAutomation.outs"), "IAutomation.outs"));
        Memory.move(variantOut, variant, 24);
        Memory.move(propertyOut, property, 24);
        Memory.move(arrayOut, array, 8);
      } else {
        Answers.clear(variant, 24);
        Answers.clear(property, 24);
        Answers.clear(array, 8);
      }
      return hr;
    } catch (Throwable failure) {
      Answers.clear(variant, 24);
      Answers.clear(property, 24);
      Answers.clear(array, 8);
      return Upcall.failure(failure, "IAutomation.outs");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long replaced(long self, long variant, long array) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IAutomation target = (IAutomation) Upcall.target(self);
      Upcall.nonNull(variant, "IAutomation.replaced", "variant");
      Upcall.nonNull(array, "IAutomation.replaced", "array");
      Variant variantBefore = Variants.lend(frame, variant, "IAutomation.replaced");
      Ref<Variant> variantRef = new Ref<>(variantBefore);
      long arrayStored = array;
      SafeArray arrayBefore = Memory.getLong(arrayStored) == 0L ? null : SafeArrays.lend(frame,
          Memory.getLong(arrayStored), 0, "IAutomation.replaced");
      Ref<SafeArray> arrayRef = new Ref<>(arrayBefore);
      if (Trace.ON) {
        Trace.call("IAutomation.replaced", variantRef, arrayRef);
      }
      target.replaced(variantRef, arrayRef);
      Variant variantValue = variantRef.get();
      long variantOut = variantValue == variantBefore ? 0L : frame.cell(24);
      if (variantOut != 0L) {
        frame.own(variantOut, OwnedValues.VARIANT);
        Variants.write(variantOut, variantValue, "IAutomation.replaced");
      }
      SafeArray arrayValue = arrayRef.get();
      long arrayOut = arrayValue == arrayBefore ? 0L : frame.cell(8);
      if (arrayOut != 0L) {
        frame.own(arrayOut, OwnedValues.SAFEARRAY);
        Memory.putLong(arrayOut, arrayValue == null ? 0L : SafeArrays.create(arrayValue,
            "IAutomation.replaced"));
      }
      if (variantOut != 0L) {
        Memory.swap(variantOut, variant, 24);
      }
      if (arrayOut != 0L) {
        Memory.swap(arrayOut, array, 8);
      }
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IAutomation.replaced");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long arguments(long self, long argumentsCount, long arguments) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IAutomation target = (IAutomation) Upcall.target(self);
      int argumentsLength = Upcall.length(Integer.toUnsignedLong((int) argumentsCount), arguments,
          "IAutomation.arguments", "arguments");
      Variant[] argumentsArray = new Variant[argumentsLength];
      for (int i = 0; i < argumentsLength; i++) {
        argumentsArray[i] = Variants.lend(frame, arguments + 24L * i, "IAutomation.arguments");
      }
      if (Trace.ON) {
        Trace.call("IAutomation.arguments", (Object) argumentsArray);
      }
      target.arguments(argumentsArray);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IAutomation.arguments");
    } finally {
      Upcall.exit(frame);
    }
  }
}
