package io.comwright.automation;

import io.comwright.ComObject;
import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.IUnknownVtable;
import io.comwright.annotation.ComInterface;
import io.comwright.runtime.Calls;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.VtableProxy;
import java.lang.invoke.MethodHandles;

/** An {@code IDispatch} without methods, as the processor would declare it. */
@ComInterface(TestDispatchStub.IID)
interface TestDispatch extends IUnknown {}

final class TestDispatchStub {
  static final String IID = "00020400-0000-0000-c000-000000000046";
  static final StubVtable VTABLE =
      StubVtable.of(1, TestDispatchProxy.type(), MethodHandles.lookup(), 7);

  static {
    VTABLE.register();
  }

  private TestDispatchStub() {}
}

final class TestDispatchProxy extends IUnknownProxy implements TestDispatch {
  static final ComType<TestDispatch> TYPE =
      GeneratedType.register(1, type(), new TestDispatchProxy(0, Ownership.BORROWED));

  private TestDispatchProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  static GeneratedType<TestDispatch> type() {
    return new GeneratedType<>(
        TestDispatch.class, TestDispatchStub.IID, IUnknownProxy.TYPE, null, 0);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new TestDispatchProxy(pointer, ownership);
  }

  @Override
  protected StubVtable stub(GeneratedType<?> type) {
    return TestDispatchStub.VTABLE;
  }
}

/** Another interface, so that an object has two pointers. */
@ComInterface(TestOtherStub.IID)
interface TestOther extends IUnknown {}

final class TestOtherStub {
  static final String IID = "3f2504e0-4f89-11d3-9a0c-0305e82c3301";

  private static final StubVtable VTABLE =
      StubVtable.of(
          1,
          new GeneratedType<>(TestOther.class, IID, IUnknownProxy.TYPE, null, 0),
          MethodHandles.lookup(),
          3);

  static {
    VTABLE.register();
  }

  private TestOtherStub() {}
}

/** A Java object whose {@code IDispatch} pointer is not its {@code IUnknown} pointer. */
final class TestObject implements TestOther, TestDispatch {
  static final ComType<? extends IUnknown> DISPATCH = TestDispatchProxy.TYPE;

  /** The number of references, of those that a token does not hold. */
  static int references(ComObject token) {
    long pointer = token.pointer(IUnknownProxy.TYPE).address();
    Calls.call(pointer, IUnknownVtable.SLOT_AddRef);
    return (int) Calls.call(pointer, IUnknownVtable.SLOT_Release) - 1;
  }

  static long dispatchPointer(ComObject token) {
    return token.pointer(TestDispatchProxy.TYPE).address();
  }
}
