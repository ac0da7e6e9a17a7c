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
import io.comwright.runtime.Giver;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.Trace;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;

/**
 * Calls {@link Shapes.IShapes} on a native object.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
class Shapes_IShapesProxy extends IUnknownProxy implements Shapes.IShapes {
  /**
   * {@link Shapes.IShapes} as a value.
   */
  public static final ComType<Shapes.IShapes> TYPE = Shapes_IShapesVtable.TYPE;

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected Shapes_IShapesProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * Takes over a reference that the caller owns.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static Shapes_IShapesProxy attach(MemorySegment pointer) {
    return (Shapes_IShapesProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * Adds a reference to an object that somebody else holds.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the new reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static Shapes_IShapesProxy retain(MemorySegment pointer) {
    return (Shapes_IShapesProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * Adds a reference to a proxy's object, so that it outlives the given proxy.
   *
   * @param proxy a proxy
   * @return another proxy of the same interface pointer, which owns the new reference
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the argument is a Java implementation
   */
  public static Shapes_IShapesProxy retain(Shapes.IShapes proxy) {
    return (Shapes_IShapesProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference
   * @throws io.comwright.ComException if the object does not have it
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static Shapes_IShapesProxy from(IUnknown object) {
    return (Shapes_IShapesProxy) Proxies.from(object, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference, or null if the object does not have it
   * @throws io.comwright.ComException if the object answers with another failure
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static Shapes_IShapesProxy tryFrom(IUnknown object) {
    return (Shapes_IShapesProxy) Proxies.tryFrom(object, TYPE);
  }

  /**
   * Slot 3: {@code HRESULT rectangle(Rectangle* rectangle)}.
   */
  @Override
  public void rectangle(Shapes.Rectangle rectangle) {
    long self = Downcall.enter(this, "IShapes.rectangle");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IShapes.rectangle", rectangle);
      }
      long rectanglePointer = Shapes_RectangleStruct.write(rectangle, frame, "IShapes.rectangle",
          "rectangle");
      int hr = Trace.status((int) Calls.call(self, Shapes_IShapesVtable.SLOT_rectangle,
          rectanglePointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, Shapes_IShapesProxy.TYPE, "IShapes.rectangle");
      }
    } finally {
      Reference.reachabilityFence(rectangle);
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 4: {@code HRESULT bounds(Rectangle* result)}.
   */
  @Override
  public Shapes.Rectangle bounds() {
    long self = Downcall.enter(this, "IShapes.bounds");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IShapes.bounds");
      }
      long result = frame.cell(Shapes_RectangleStruct.SIZE);
      int hr = Trace.status((int) Calls.call(self, Shapes_IShapesVtable.SLOT_bounds, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, Shapes_IShapesProxy.TYPE, "IShapes.bounds");
      }
      return Trace.result(Shapes_RectangleStruct.take(result, frame, "IShapes.bounds"));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 5: {@code HRESULT everything(Everything* everything, Everything* changed)}.
   */
  @Override
  public void everything(Shapes.Everything everything, Ref<Shapes.Everything> changed) {
    long self = Downcall.enter(this, "IShapes.everything");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IShapes.everything", everything, changed);
      }
      long everythingPointer = Shapes_EverythingStruct.write(everything, frame,
          "IShapes.everything", "everything");
      Arguments.nonNull(changed, "IShapes.everything", "changed");
      long changedPointer = frame.cell(Shapes_EverythingStruct.SIZE);
      Shapes.Everything changedIn = changed.get();
      Shapes_EverythingStruct.put(Arguments.nonNull(changedIn, "IShapes.everything",
          "the value of changed"), changedPointer, Giver.CALLER, "IShapes.everything");
      int hr = Trace.status((int) Calls.call(self, Shapes_IShapesVtable.SLOT_everything,
          everythingPointer, changedPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, Shapes_IShapesProxy.TYPE, "IShapes.everything");
      }
      Shapes.Everything changedValue = Shapes_EverythingStruct.take(changedPointer, frame,
          "IShapes.everything");
      changed.set(changedValue);
      frame.commit();
    } finally {
      Reference.reachabilityFence(everything);
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 6: {@code HRESULT objects(Objects* objects)}.
   */
  @Override
  public void objects(Shapes.Objects objects) {
    long self = Downcall.enter(this, "IShapes.objects");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IShapes.objects", objects);
      }
      long objectsPointer = objects == null ? 0L : Shapes_ObjectsStruct.write(objects, frame,
          "IShapes.objects", "objects");
      int hr = Trace.status((int) Calls.call(self, Shapes_IShapesVtable.SLOT_objects,
          objectsPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, Shapes_IShapesProxy.TYPE, "IShapes.objects");
      }
    } finally {
      Reference.reachabilityFence(objects);
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 7: {@code HRESULT pair(Pair* result)}.
   */
  @Override
  public Shapes.Pair pair() {
    long self = Downcall.enter(this, "IShapes.pair");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IShapes.pair");
      }
      long result = frame.cell(Shapes_PairStruct.SIZE);
      int hr = Trace.status((int) Calls.call(self, Shapes_IShapesVtable.SLOT_pair, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, Shapes_IShapesProxy.TYPE, "IShapes.pair");
      }
      frame.own(result, Shapes_PairStruct.OWNED);
      Shapes.Pair value = Shapes_PairStruct.take(result, frame, "IShapes.pair");
      frame.commit();
      return Trace.result(value);
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }
}
