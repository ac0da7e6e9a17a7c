package example;

import io.comwright.IUnknownProxy;
import io.comwright.Ref;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link Shapes.IShapes} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
final class Shapes_IShapesStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(Shapes.IShapes.class,
      Shapes_IShapesVtable.IID, IUnknownProxy.TYPE, Shapes_IShapesVtable.LAYOUT,
      Shapes_IShapesVtable.LAYOUT_HASH), MethodHandles.lookup(), Shapes_IShapesVtable.SLOT_COUNT);

  static {
    VTABLE.slot(Shapes_IShapesVtable.SLOT_rectangle, "rectangle", "(JJJ)J");
    VTABLE.slot(Shapes_IShapesVtable.SLOT_bounds, "bounds", "(JJJ)J");
    VTABLE.slot(Shapes_IShapesVtable.SLOT_everything, "everything", "(JJJ)J");
    VTABLE.slot(Shapes_IShapesVtable.SLOT_objects, "objects", "(JJJ)J");
    VTABLE.slot(Shapes_IShapesVtable.SLOT_pair, "pair", "(JJJ)J");
    VTABLE.register();
  }

  private Shapes_IShapesStub() {}

  /** {@code HRESULT rectangle(Rectangle* rectangle)} */
  static long rectangle(long self, long rectangle, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Shapes.Rectangle rectangleStruct = Shapes_RectangleStruct.read(Upcall.nonNull(rectangle,
          "IShapes.rectangle", "rectangle"));
      if (Trace.ON) Trace.call("IShapes.rectangle", rectangleStruct);
      ((Shapes.IShapes) Upcall.target(self)).rectangle(rectangleStruct);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IShapes.rectangle");
    }
  }

  /** {@code HRESULT bounds(Rectangle* result)} */
  static long bounds(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IShapes.bounds", "result");
      if (Trace.ON) Trace.call("IShapes.bounds");
      Shapes_RectangleStruct.store(Answers.nonNullResult(Trace.result(((Shapes.IShapes) Upcall.target(self)).bounds()),
          "IShapes.bounds"), result, Giver.IMPLEMENTATION, "IShapes.bounds");
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IShapes.bounds", result, Shapes_RectangleStruct.SIZE);
    }
  }

  /** {@code HRESULT everything(Everything* everything, Everything* changed)} */
  static long everything(long self, long everything, long changed) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(changed, "IShapes.everything", "changed");
      // Arguments.
      Shapes.Everything everythingStruct = Shapes_EverythingStruct.read(Upcall.nonNull(everything,
          "IShapes.everything", "everything"), frame, "IShapes.everything", "everything");
      Ref<Shapes.Everything> changedRef = new Ref<>(Shapes_EverythingStruct.read(changed, frame,
          "IShapes.everything", "the value of changed"));
      if (Trace.ON) Trace.call("IShapes.everything", everythingStruct, changedRef);
      ((Shapes.IShapes) Upcall.target(self)).everything(everythingStruct, changedRef);
      // Outs: taken over and converted.
      Shapes.Everything changedValue = changedRef.get();
      long changedOut = frame.cell(Shapes_EverythingStruct.SIZE);
      Shapes_EverythingStruct.put(Answers.nonNullResult(changedValue, "IShapes.everything"),
          changedOut, Giver.IMPLEMENTATION, "IShapes.everything");
      // Outs: delivered, which cannot fail.
      Memory.move(changedOut, changed, Shapes_EverythingStruct.SIZE);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IShapes.everything");
    }
  }

  /** {@code HRESULT objects(Objects* objects)} */
  static long objects(long self, long objects, long word3) {
    try (Frame frame = Upcall.enter()) {
      Shapes.Objects objectsStruct = objects == 0L ? null : Shapes_ObjectsStruct.read(objects,
          frame, "IShapes.objects", "objects");
      if (Trace.ON) Trace.call("IShapes.objects", objectsStruct);
      ((Shapes.IShapes) Upcall.target(self)).objects(objectsStruct);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IShapes.objects");
    }
  }

  /** {@code HRESULT pair(Pair* result)} */
  static long pair(long self, long result, long word3) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(result, "IShapes.pair", "result");
      if (Trace.ON) Trace.call("IShapes.pair");
      Shapes.Pair value = Trace.result(((Shapes.IShapes) Upcall.target(self)).pair());
      // Outs: taken over and converted.
      long resultOut = frame.cell(Shapes_PairStruct.SIZE);
      frame.own(resultOut, Shapes_PairStruct.OWNED);
      Shapes_PairStruct.put(Answers.nonNullResult(value, "IShapes.pair"), resultOut,
          Giver.IMPLEMENTATION, "IShapes.pair");
      // Outs: delivered, which cannot fail.
      Memory.move(resultOut, result, Shapes_PairStruct.SIZE);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IShapes.pair", result, Shapes_PairStruct.SIZE);
    }
  }
}
