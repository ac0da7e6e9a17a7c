package example;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.Ref;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.Frame;
import io.comwright.runtime.FrameMemory;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/** Calls {@link Shapes.IShapes} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
class Shapes_IShapesProxy extends IUnknownProxy implements Shapes.IShapes {
  /** {@link Shapes.IShapes} as a value. */
  public static final ComType<Shapes.IShapes> TYPE = GeneratedType.register(1,
      new GeneratedType<>(Shapes.IShapes.class, Shapes_IShapesVtable.IID, IUnknownProxy.TYPE,
      Shapes_IShapesVtable.LAYOUT, Shapes_IShapesVtable.LAYOUT_HASH),
      new Shapes_IShapesProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected Shapes_IShapesProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new Shapes_IShapesProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return Shapes_IShapesStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static Shapes_IShapesProxy attach(MemorySegment pointer) {
    return (Shapes_IShapesProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static Shapes_IShapesProxy retain(MemorySegment pointer) {
    return (Shapes_IShapesProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static Shapes_IShapesProxy retain(Shapes.IShapes proxy) {
    return (Shapes_IShapesProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static Shapes_IShapesProxy from(IUnknown object) {
    return (Shapes_IShapesProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable Shapes_IShapesProxy tryFrom(IUnknown object) {
    return (Shapes_IShapesProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public void rectangle(Shapes.Rectangle rectangle) {
    long self = Downcall.enter(this, "IShapes.rectangle");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IShapes.rectangle", rectangle);
      long rectanglePointer = Shapes_RectangleStruct.write(rectangle, frame, "IShapes.rectangle",
          "rectangle");
      int hr = (int) Calls.call(self, Shapes_IShapesVtable.SLOT_rectangle, rectanglePointer);
      Downcall.check(hr, this, TYPE, "IShapes.rectangle");
    }
  }

  @Override
  public Shapes.Rectangle bounds() {
    long self = Downcall.enter(this, "IShapes.bounds");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IShapes.bounds");
      long result = frame.cell(Shapes_RectangleStruct.SIZE);
      int hr = (int) Calls.call(self, Shapes_IShapesVtable.SLOT_bounds, result);
      Downcall.check(hr, this, TYPE, "IShapes.bounds");
      return Trace.result(Shapes_RectangleStruct.read(result));
    }
  }

  @Override
  public void everything(Shapes.Everything everything, Ref<Shapes.Everything> changed) {
    long self = Downcall.enter(this, "IShapes.everything");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IShapes.everything", everything, changed);
      // Arguments.
      long everythingPointer = Shapes_EverythingStruct.write(everything, frame,
          "IShapes.everything", "everything");
      Arguments.nonNull(changed, "IShapes.everything", "changed");
      long changedPointer = frame.cell(Shapes_EverythingStruct.SIZE);
      Shapes.Everything changedIn = changed.get();
      Shapes_EverythingStruct.put(Arguments.nonNull(changedIn, "IShapes.everything",
          "the value of changed"), changedPointer, Giver.CALLER, "IShapes.everything");
      int hr = (int) Calls.call(self, Shapes_IShapesVtable.SLOT_everything, everythingPointer,
          changedPointer);
      Downcall.check(hr, this, TYPE, "IShapes.everything");
      // Outs: taken over and converted.
      Shapes.Everything changedValue = Shapes_EverythingStruct.read(changedPointer, frame,
          "IShapes.everything", "the value of changed");
      // Outs: delivered, which cannot fail.
      changed.set(changedValue);
    }
  }

  @Override
  public void objects(Shapes. @Nullable Objects objects) {
    long self = Downcall.enter(this, "IShapes.objects");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IShapes.objects", objects);
      long objectsPointer = objects == null ? 0L : Shapes_ObjectsStruct.write(objects, frame,
          "IShapes.objects", "objects");
      int hr = (int) Calls.call(self, Shapes_IShapesVtable.SLOT_objects, objectsPointer);
      Downcall.check(hr, this, TYPE, "IShapes.objects");
    } finally {
      Reference.reachabilityFence(objects);
    }
  }

  @Override
  public Shapes.Pair pair() {
    long self = Downcall.enter(this, "IShapes.pair");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IShapes.pair");
      long result = frame.cell(Shapes_PairStruct.SIZE);
      int hr = (int) Calls.call(self, Shapes_IShapesVtable.SLOT_pair, result);
      Downcall.check(hr, this, TYPE, "IShapes.pair");
      frame.own(result, Shapes_PairStruct.OWNED);
      Shapes.Pair value = Shapes_PairStruct.take(result, frame, "IShapes.pair");
      frame.commit();
      return Trace.result(value);
    }
  }
}
