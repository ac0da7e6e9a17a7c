package io.comwright.roundtrip.automation;

import io.comwright.ComObject;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.Ref;
import io.comwright.automation.PropVariant;
import io.comwright.automation.SafeArray;
import io.comwright.automation.Variant;
import java.lang.foreign.MemorySegment;
import java.util.function.Consumer;

/** Does what the test says; the item is missing unless a test sets it. */
class Script implements IMixed {
  final IUnknown inside = new Item(5);
  Consumer<Ref<Handle>> handles = handle -> {};
  Pair pair;
  Variant replaced;

  @Override
  public void variant(Ref<Variant> value, Ref<IItem> item) {
    value.set(Variant.of(inside));
  }

  @Override
  public void property(Ref<PropVariant> value, Ref<IItem> item) {
    value.set(new PropVariant.Shared(Variant.of(inside)));
  }

  @Override
  public void array(Ref<SafeArray> value, Ref<IItem> item) {
    value.set(SafeArray.of(Variant.of(inside)));
  }

  @Override
  public void boxed(Ref<Boxed> value, Ref<IItem> item) {
    value.set(new Boxed(Variant.of(inside), null));
  }

  @Override
  public void place(Variant value, Ref<IItem> item) {
    ((Variant.ByRef) value).set(Variant.of(inside));
  }

  @Override
  public void variants(Variant[] values, Ref<IItem> item) {
    values[0] = Variant.of(inside);
    values[1] = Variant.of("x");
  }

  @Override
  public void replace(
      Ref<Variant> variant, Ref<PropVariant> property, Ref<SafeArray> array, Variant[] variants) {
    if (replaced != null) {
      variant.set(replaced);
      property.set(new PropVariant.Shared(replaced));
      array.set(SafeArray.of(Variant.of(inside)));
      variants[1] = replaced;
    } else {
      // Equal, and yet written anew.
      variant.set(Variant.of(((Variant.Unknown) variant.get()).value()));
    }
  }

  @Override
  public void pair(Ref<Pair> pair) {
    if (this.pair != null) {
      pair.set(this.pair);
    }
  }

  @Override
  public void handles(
      Ref<Handle> handle,
      Ref<MemorySegment> segment,
      Ref<Handle> out,
      Ref<MemorySegment> outSegment) {
    out.set(Handle.of(1));
    outSegment.set(MemorySegment.NULL);
    handles.accept(handle);
    handles.accept(out);
  }

  @Override
  public void handlesOrNull(Ref<Handle> handle, Ref<MemorySegment> segment) {
    handles.accept(handle);
  }

  interface Body {
    void run(IMixed proxy);
  }

  static void with(IMixed script, Body body) {
    try (ComObject object = ComObject.expose(script, IMixedProxy.TYPE);
        IMixed proxy = IMixedProxy.retain(object.pointer(IMixedProxy.TYPE))) {
      body.run(proxy);
    }
  }
}
