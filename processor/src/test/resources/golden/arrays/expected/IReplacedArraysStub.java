package example;

import io.comwright.Handle;
import io.comwright.IUnknownProxy;
import io.comwright.IntRef;
import io.comwright.TaskMemory;
import io.comwright.annotation.Generated;
import io.comwright.automation.OwnedValues;
import io.comwright.automation.Variant;
import io.comwright.automation.Variants;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.Owned;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Text;
import io.comwright.runtime.TextEncoding;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;
import java.util.Arrays;

/** Native code calls {@link IReplacedArrays} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IReplacedArraysStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(IReplacedArrays.class,
      IReplacedArraysVtable.IID, IUnknownProxy.TYPE, IReplacedArraysVtable.LAYOUT,
      IReplacedArraysVtable.LAYOUT_HASH), MethodHandles.lookup(), IReplacedArraysVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IReplacedArraysVtable.SLOT_update, "update", "(JJJ)J");
    VTABLE.slot(IReplacedArraysVtable.SLOT_exchange, "exchange", "(JJJ)J");
    VTABLE.slot(IReplacedArraysVtable.SLOT_replace, "replace", "(JJJJJJJ)J");
    VTABLE.slot(IReplacedArraysVtable.SLOT_replaceBoxes, "replaceBoxes", "(JJJJJJJ)J");
    VTABLE.register();
  }

  private IReplacedArraysStub() {}

  /** {@code HRESULT update(ULONG valuesCount, FLOAT* values)} */
  static long update(long self, long valuesCount, long values) {
    try (Nesting _ = Upcall.begin()) {
      int valuesLength = Upcall.length(Integer.toUnsignedLong((int) valuesCount), values,
          "IReplacedArrays.update", "values");
      // Arguments.
      float[] valuesArray = new float[valuesLength];
      Memory.copy(values, valuesArray, valuesLength);
      if (Trace.ON) Trace.call("IReplacedArrays.update", (Object) valuesArray);
      ((IReplacedArrays) Upcall.target(self)).update(valuesArray);
      // Outs: delivered, which cannot fail.
      Memory.copy(valuesArray, values, valuesLength);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IReplacedArrays.update");
    }
  }

  /** {@code HRESULT exchange(ULONG handlesCount, HANDLE* handles)} */
  static long exchange(long self, long handlesCount, long handles) {
    try (Frame frame = Upcall.enter()) {
      int handlesLength = Upcall.length(Integer.toUnsignedLong((int) handlesCount), handles,
          "IReplacedArrays.exchange", "handles");
      // Arguments.
      Handle[] handlesArray = new Handle[handlesLength];
      for (int i = 0; i < handlesLength; i++) {
        long handlesStored = Memory.getLong(handles + 8L * i);
        handlesArray[i] = handlesStored == 0L ? null : Handle.of(handlesStored);
      }
      if (Trace.ON) Trace.call("IReplacedArrays.exchange", (Object) handlesArray);
      ((IReplacedArrays) Upcall.target(self)).exchange(handlesArray);
      // Outs: taken over and converted.
      long handlesOut = frame.array(handlesLength, 8);
      for (int i = 0; i < handlesLength; i++) {
        Memory.putLong(handlesOut + 8L * i, handlesArray[i] == null ? 0L : handlesArray[i].value());
      }
      // Outs: delivered, which cannot fail.
      Memory.move(handlesOut, handles, 8L * handlesLength);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IReplacedArrays.exchange");
    }
  }

  /**
   * {@code HRESULT replace(ULONG itemsCount, IScalars** items, ULONG perhapsCount, IScalars** perhaps, ULONG textsCount, LPWSTR* texts)}
   */
  static long replace(long self, long itemsCount, long items, long perhapsCount, long perhaps,
      long textsCount, long texts) {
    try (Frame frame = Upcall.enter()) {
      int itemsLength = Upcall.length(Integer.toUnsignedLong((int) itemsCount), items,
          "IReplacedArrays.replace", "items");
      int perhapsLength = perhaps == 0L ? 0 :
          Upcall.length(Integer.toUnsignedLong((int) perhapsCount), perhaps,
          "IReplacedArrays.replace", "perhaps");
      int textsLength = Upcall.length(Integer.toUnsignedLong((int) textsCount), texts,
          "IReplacedArrays.replace", "texts");
      // Arguments.
      IScalars[] itemsArray = new IScalars[itemsLength];
      for (int i = 0; i < itemsLength; i++) {
        itemsArray[i] = frame.lend(Upcall.nonNull(Memory.getLong(items + 8L * i),
            "IReplacedArrays.replace", "an element of items"), IScalarsProxy.TYPE);
      }
      IScalars[] itemsBefore = Arrays.copyOf(itemsArray, itemsLength);
      IScalars[] perhapsArray = null;
      if (perhaps != 0L) {
        perhapsArray = new IScalars[perhapsLength];
        for (int i = 0; i < perhapsLength; i++) {
          long perhapsStored = Memory.getLong(perhaps + 8L * i);
          perhapsArray[i] = perhapsStored == 0L ? null : frame.lend(perhapsStored,
              IScalarsProxy.TYPE);
        }
      }
      IScalars[] perhapsBefore = perhapsArray == null ? new IScalars[0] :
          Arrays.copyOf(perhapsArray, perhapsLength);
      String[] textsArray = new String[textsLength];
      for (int i = 0; i < textsLength; i++) {
        textsArray[i] = Text.read(Upcall.nonNull(Memory.getLong(texts + 8L * i),
            "IReplacedArrays.replace", "an element of texts"), TextEncoding.UTF16);
      }
      String[] textsBefore = Arrays.copyOf(textsArray, textsLength);
      if (Trace.ON) Trace.call("IReplacedArrays.replace", (Object) itemsArray,
          (Object) perhapsArray, (Object) textsArray);
      ((IReplacedArrays) Upcall.target(self)).replace(itemsArray, perhapsArray, textsArray);
      // Outs: taken over and converted.
      long itemsOut = frame.array(itemsLength, 8);
      frame.own(itemsOut, Owned.elements(Owned.INTERFACE, 8, itemsLength, itemsLength));
      IScalars[] itemsValue = Arrays.copyOf(itemsArray, itemsLength);
      for (int i = 0; i < itemsLength; i++) {
        if (!Answers.same(itemsValue[i], itemsBefore[i])) {
          Memory.putLong(itemsOut + 8L * i, Answers.detach(itemsValue[i], IScalarsProxy.TYPE,
              "IReplacedArrays.replace"));
        }
      }
      long perhapsOut = frame.array(perhapsLength, 8);
      frame.own(perhapsOut, Owned.elements(Owned.INTERFACE, 8, perhapsLength, perhapsLength));
      IScalars[] perhapsValue = perhapsArray == null ? new IScalars[0] :
          Arrays.copyOf(perhapsArray, perhapsLength);
      for (int i = 0; i < perhapsLength; i++) {
        if (!Answers.same(perhapsValue[i], perhapsBefore[i])) {
          Memory.putLong(perhapsOut + 8L * i, Answers.detachOrNull(perhapsValue[i],
              IScalarsProxy.TYPE, "IReplacedArrays.replace"));
        }
      }
      long textsOut = frame.array(textsLength, 8);
      frame.own(textsOut, Owned.elements(Owned.TASK_MEMORY, 8, textsLength, textsLength));
      String[] textsValue = Arrays.copyOf(textsArray, textsLength);
      for (int i = 0; i < textsLength; i++) {
        if (!Answers.same(textsValue[i], textsBefore[i])) {
          Memory.putLong(textsOut + 8L * i, Text.create(Answers.nonNullResult(textsValue[i],
              "IReplacedArrays.replace"), TextEncoding.UTF16, TaskMemory.allocator()));
        }
      }
      // Outs: delivered, which cannot fail.
      for (int i = 0; i < itemsLength; i++) {
        if (!Answers.same(itemsValue[i], itemsBefore[i])) {
          Memory.swap(itemsOut + 8L * i, items + 8L * i, 8);
        }
      }
      for (int i = 0; i < perhapsLength; i++) {
        if (!Answers.same(perhapsValue[i], perhapsBefore[i])) {
          Memory.swap(perhapsOut + 8L * i, perhaps + 8L * i, 8);
        }
      }
      for (int i = 0; i < textsLength; i++) {
        if (!Answers.same(textsValue[i], textsBefore[i])) {
          Memory.swap(textsOut + 8L * i, texts + 8L * i, 8);
        }
      }
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IReplacedArrays.replace");
    }
  }

  /**
   * {@code HRESULT replaceBoxes(ULONG boxesCount, Box* boxes, LONG* fetched, ULONG valuesCount, VARIANT* values)}
   */
  static long replaceBoxes(long self, long boxesCount, long boxes, long fetched, long valuesCount,
      long values, long word7) {
    try (Frame frame = Upcall.enter()) {
      int boxesLength = Upcall.length(Integer.toUnsignedLong((int) boxesCount), boxes,
          "IReplacedArrays.replaceBoxes", "boxes");
      Upcall.nonNull(fetched, "IReplacedArrays.replaceBoxes", "fetched");
      int valuesLength = Upcall.length(Integer.toUnsignedLong((int) valuesCount), values,
          "IReplacedArrays.replaceBoxes", "values");
      // Arguments.
      Box[] boxesArray = new Box[boxesLength];
      for (int i = 0; i < boxesLength; i++) {
        boxesArray[i] = BoxStruct.read(boxes + (long) BoxStruct.SIZE * i, frame,
            "IReplacedArrays.replaceBoxes", "an element of boxes");
      }
      Box[] boxesBefore = Arrays.copyOf(boxesArray, boxesLength);
      IntRef fetchedRef = new IntRef();
      Variant[] valuesArray = new Variant[valuesLength];
      for (int i = 0; i < valuesLength; i++) {
        valuesArray[i] = Variants.lend(frame, values + 24L * i, "IReplacedArrays.replaceBoxes");
      }
      Variant[] valuesBefore = Arrays.copyOf(valuesArray, valuesLength);
      if (Trace.ON) Trace.call("IReplacedArrays.replaceBoxes", (Object) boxesArray, fetchedRef,
          (Object) valuesArray);
      ((IReplacedArrays) Upcall.target(self)).replaceBoxes(boxesArray, fetchedRef, valuesArray);
      // Outs: taken over and converted.
      int boxesFilled = Answers.stored(fetchedRef.get(), boxesLength,
          "IReplacedArrays.replaceBoxes", "boxes");
      long boxesOut = frame.array(boxesFilled, BoxStruct.SIZE);
      frame.own(boxesOut, Owned.elements(BoxStruct.OWNED, BoxStruct.SIZE, boxesFilled,
          boxesFilled));
      Box[] boxesValue = Arrays.copyOf(boxesArray, boxesFilled);
      for (int i = 0; i < boxesFilled; i++) {
        if (!Answers.same(boxesValue[i], boxesBefore[i])) {
          BoxStruct.put(Answers.nonNullResult(boxesValue[i], "IReplacedArrays.replaceBoxes"),
              boxesOut + (long) BoxStruct.SIZE * i, Giver.IMPLEMENTATION,
              "IReplacedArrays.replaceBoxes");
        }
      }
      long valuesOut = frame.array(valuesLength, 24);
      frame.own(valuesOut, Owned.elements(OwnedValues.VARIANT, 24, valuesLength, valuesLength));
      Variant[] valuesValue = Arrays.copyOf(valuesArray, valuesLength);
      for (int i = 0; i < valuesLength; i++) {
        if (!Answers.same(valuesValue[i], valuesBefore[i])) {
          Variants.write(valuesOut + 24L * i, valuesValue[i], "IReplacedArrays.replaceBoxes");
        }
      }
      long places = Variants.holdPlaces(frame, "IReplacedArrays.replaceBoxes");
      // Outs: delivered, which cannot fail.
      for (int i = 0; i < boxesFilled; i++) {
        if (!Answers.same(boxesValue[i], boxesBefore[i])) {
          Memory.swap(boxesOut + (long) BoxStruct.SIZE * i, boxes + (long) BoxStruct.SIZE * i,
              BoxStruct.SIZE);
        }
      }
      Memory.putInt(fetched, fetchedRef.get());
      for (int i = 0; i < valuesLength; i++) {
        if (!Answers.same(valuesValue[i], valuesBefore[i])) {
          Memory.swap(valuesOut + 24L * i, values + 24L * i, 24);
        }
      }
      Variants.publishPlaces(places);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(fetched, 4);
      return Upcall.failure(failure, VTABLE, "IReplacedArrays.replaceBoxes");
    }
  }
}
