package io.comwright.automation;

import io.comwright.ComObject;
import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.IUnknownVtable;
import io.comwright.annotation.ComInterface;
import io.comwright.runtime.Calls;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;
import java.lang.invoke.MethodHandles;

/** An {@code IDispatch} without methods, as the processor would declare it. */
@ComInterface(TestDispatchVtable.IID)
interface TestDispatch extends IUnknown {}

final class TestDispatchVtable {
  static final String IID = "00020400-0000-0000-C000-000000000046";

  static final GeneratedType<TestDispatch> TYPE =
      new GeneratedType<>(TestDispatch.class, Guid.parse(IID), IUnknownProxy.TYPE) {
        @Override
        protected TestDispatch proxy(long pointer, Ownership ownership) {
          return new TestDispatchProxy(pointer, ownership);
        }

        @Override
        protected StubVtable stub() {
          return VTABLE;
        }
      };

  private static final StubVtable VTABLE = StubVtable.of(TYPE, MethodHandles.lookup(), 7);

  static {
    GeneratedType.register(1, TYPE);
  }

  private TestDispatchVtable() {}
}

final class TestDispatchProxy extends IUnknownProxy implements TestDispatch {
  TestDispatchProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }
}

/** Another interface, so that an object has two pointers. */
@ComInterface(TestOtherVtable.IID)
interface TestOther extends IUnknown {}

final class TestOtherVtable {
  static final String IID = "3f2504e0-4f89-11d3-9a0c-0305e82c3301";

  static final GeneratedType<TestOther> TYPE =
      new GeneratedType<>(TestOther.class, Guid.parse(IID), IUnknownProxy.TYPE) {
        @Override
        protected TestOther proxy(long pointer, Ownership ownership) {
          throw new UnsupportedOperationException();
        }

        @Override
        protected StubVtable stub() {
          return VTABLE;
        }
      };

  private static final StubVtable VTABLE = StubVtable.of(TYPE, MethodHandles.lookup(), 3);

  static {
    GeneratedType.register(1, TYPE);
  }

  private TestOtherVtable() {}
}

/** A Java object whose {@code IDispatch} pointer is not its {@code IUnknown} pointer. */
final class TestObject implements TestOther, TestDispatch {
  static final GeneratedType<? extends IUnknown> DISPATCH = TestDispatchVtable.TYPE;

  /** The number of references, of those that a token does not hold. */
  static int references(ComObject token) {
    long pointer = token.pointer(IUnknownProxy.TYPE).address();
    Calls.call(pointer, IUnknownVtable.SLOT_AddRef);
    return (int) Calls.call(pointer, IUnknownVtable.SLOT_Release) - 1;
  }

  static long dispatchPointer(ComObject token) {
    return token.pointer(TestDispatchVtable.TYPE).address();
  }
}
