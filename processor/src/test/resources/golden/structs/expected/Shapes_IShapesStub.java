package example;

import io.comwright.IUnknownProxy;
import io.comwright.Ref;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/**
 * Native code calls {@link Shapes.IShapes} on a Java object.
 *
 * <p>The vtable is built on first use, shared by all objects, and kept for the life of the VM
 * together with the class loader of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
final class Shapes_IShapesStub {
  static final StubVtable VTABLE = StubVtable.extend(IUnknownProxy.TYPE, MethodHandles.lookup(),
      Shapes_IShapesVtable.SLOT_COUNT);

  static {
    VTABLE.slot(Shapes_IShapesVtable.SLOT_rectangle, "rectangle", "(JJ)J");
    VTABLE.slot(Shapes_IShapesVtable.SLOT_bounds, "bounds", "(JJ)J");
    VTABLE.slot(Shapes_IShapesVtable.SLOT_everything, "everything", "(JJJ)J");
    VTABLE.slot(Shapes_IShapesVtable.SLOT_objects, "objects", "(JJ)J");
    VTABLE.slot(Shapes_IShapesVtable.SLOT_pair, "pair", "(JJ)J");
  }

  private Shapes_IShapesStub() {
  }

  private static long rectangle(long self, long rectangle) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      Shapes.IShapes target = (Shapes.IShapes) Upcall.target(self);
      Shapes.Rectangle rectangleStruct = Shapes_RectangleStruct.read(Upcall.nonNull(rectangle,
          "IShapes.rectangle", "rectangle"), frame, "IShapes.rectangle", "rectangle");
      if (Trace.ON) {
        Trace.call("IShapes.rectangle", rectangleStruct);
      }
      target.rectangle(rectangleStruct);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IShapes.rectangle");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long bounds(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      Shapes.IShapes target = (Shapes.IShapes) Upcall.target(self);
      Upcall.nonNull(result, "IShapes.bounds", "result");
      if (Trace.ON) {
        Trace.call("IShapes.bounds");
      }
      Shapes_RectangleStruct.put(Answers.nonNullResult(Trace.result(target.bounds()),
          "IShapes.bounds"), result, Giver.IMPLEMENTATION, "IShapes.bounds");
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, Shapes_RectangleStruct.SIZE);
      return Upcall.failure(failure, "IShapes.bounds");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long everything(long self, long everything, long changed) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      Shapes.IShapes target = (Shapes.IShapes) Upcall.target(self);
      Upcall.nonNull(changed, "IShapes.everything", "changed");
      Shapes.Everything everythingStruct = Shapes_EverythingStruct.read(Upcall.nonNull(everything,
          "IShapes.everything", "everything"), frame, "IShapes.everything", "everything");
      Ref<Shapes.Everything> changedRef = new Ref<>(Shapes_EverythingStruct.read(changed, frame,
          "IShapes.everything", "the value of changed"));
      if (Trace.ON) {
        Trace.call("IShapes.everything", everythingStruct, changedRef);
      }
      target.everything(everythingStruct, changedRef);
      Shapes.Everything changedValue = changedRef.get();
      long changedOut = frame.cell(Shapes_EverythingStruct.SIZE);
      Shapes_EverythingStruct.put(Answers.nonNullResult(changedValue, "IShapes.everything"),
          changedOut, Giver.IMPLEMENTATION, "IShapes.everything");
      Memory.move(changedOut, changed, Shapes_EverythingStruct.SIZE);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IShapes.everything");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long objects(long self, long objects) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      Shapes.IShapes target = (Shapes.IShapes) Upcall.target(self);
      Shapes.Objects objectsStruct = objects == 0L ? null : Shapes_ObjectsStruct.read(objects,
          frame, "IShapes.objects", "objects");
      if (Trace.ON) {
        Trace.call("IShapes.objects", objectsStruct);
      }
      target.objects(objectsStruct);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IShapes.objects");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long pair(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      Shapes.IShapes target = (Shapes.IShapes) Upcall.target(self);
      Upcall.nonNull(result, "IShapes.pair", "result");
      if (Trace.ON) {
        Trace.call("IShapes.pair");
      }
      Shapes.Pair value = Trace.result(target.pair());
      long resultOut = frame.cell(Shapes_PairStruct.SIZE);
      frame.own(resultOut, Shapes_PairStruct.OWNED);
      Shapes_PairStruct.put(Answers.nonNullResult(value, "IShapes.pair"), resultOut,
          Giver.IMPLEMENTATION, "IShapes.pair");
      Memory.move(resultOut, result, Shapes_PairStruct.SIZE);
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, Shapes_PairStruct.SIZE);
      return Upcall.failure(failure, "IShapes.pair");
    } finally {
      Upcall.exit(frame);
    }
  }
}
