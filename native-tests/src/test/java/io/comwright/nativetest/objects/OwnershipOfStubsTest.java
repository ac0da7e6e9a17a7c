package io.comwright.nativetest.objects;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknownProxy;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeObject;
import io.comwright.nativetest.NativeTest;
import io.comwright.nativetest.mapi.IMAPISyncProgressCallback;
import io.comwright.nativetest.mapi.IMAPISyncProgressCallbackProxy;
import io.comwright.nativetest.mapi.Recorder;
import java.lang.foreign.MemorySegment;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** C++ passes interface pointers to Java and gets some back: who owns which reference. */
@EachCompiler
class OwnershipOfStubsTest extends NativeTest {
  private static final long GARBAGE = 0x5a5a5a5a5a5a5a5aL;

  private final Owner owner = new Owner();
  private ComObject token;
  private MemorySegment pointer;
  private MemorySegment cell;
  private Recorder recorder;

  @BeforeEach
  void expose() {
    token = ComObject.expose(owner);
    pointer = token.pointer(IOwnerProxy.TYPE);
    cell = arena.allocate(8, 8);
    cell.set(JAVA_LONG, 0, GARBAGE);
    recorder = new Recorder(library);
  }

  @AfterEach
  void unexpose() {
    if (token != null) {
      token.close();
    }
  }

  private HResult keep() {
    return hresult("owner_call_keep", pointer, recorder.object);
  }

  @Test
  void anArgumentIsLentForTheCall() {
    owner.keep =
        argument -> {
          argument.progress("lent", 1, 2);
          owner.lent = argument;
        };
    assertEquals(HResult.of(0), keep());
    assertEquals(0, recorder.object.addRefs());
    assertEquals(0, recorder.object.releases());
    assertExpired();
    assertEquals(1, recorder.calls().size());
  }

  @Test
  void anArgumentExpiresWhenTheImplementationThrows() {
    owner.keep =
        argument -> {
          owner.lent = argument;
          throw new ComException(HResult.E_ABORT);
        };
    assertEquals(HResult.of(0x80004004), keep());
    assertEquals(1, takeFailures().size());
    assertEquals(0, recorder.object.releases());
    assertExpired();
  }

  private void assertExpired() {
    IllegalStateException failure =
        assertThrows(IllegalStateException.class, () -> owner.lent.progress("too late", 1, 2));
    assertTrue(
        failure.getMessage().contains("IMAPISyncProgressCallback.progress"), failure.getMessage());
    assertTrue(failure.getMessage().contains("expired"), failure.getMessage());
    IMAPISyncProgressCallback lent = owner.lent;
    assertThrows(IllegalStateException.class, () -> IUnknownProxy.from(lent));
    assertThrows(IllegalStateException.class, () -> IMAPISyncProgressCallbackProxy.retain(lent));
    lent.close();
    assertEquals(0, recorder.object.queries());
    assertEquals(0, recorder.object.releases());
  }

  @Test
  void closingWhatIsLentReleasesNothing() {
    owner.keep = IMAPISyncProgressCallback::close;
    assertEquals(HResult.of(0), keep());
    assertEquals(1, recorder.object.refs());
    assertEquals(0, recorder.object.releases());
  }

  @Test
  void retainKeepsAnArgument() {
    owner.keep = argument -> owner.lent = IMAPISyncProgressCallbackProxy.retain(argument);
    assertEquals(HResult.of(0), keep());
    assertEquals(2, recorder.object.refs());
    owner.lent.progress("kept", 1, 2);
    owner.lent.close();
    assertEquals(1, recorder.object.refs());
  }

  @Test
  void aNullArgumentIsNullWhereItMayBe() {
    owner.keep = argument -> assertNull(argument);
    assertEquals(HResult.of(0), hresult("owner_call_keep", pointer, 0));
    assertEquals(1, owner.calls);
    assertEquals(HResult.of(0x80004003), hresult("owner_call_use", pointer, 0, 1));
    assertEquals(1, owner.calls);
    assertEquals("IOwner.use", takeFailures().get(0).method());
  }

  @Test
  void aProxyAsAResultHasAReferenceForTheReceiver() {
    try (var proxy = IMAPISyncProgressCallbackProxy.retain(recorder.object.pointer())) {
      owner.result = () -> proxy;
      for (String function : new String[] {"owner_call_kept", "owner_call_required"}) {
        assertEquals(HResult.of(0), hresult(function, pointer, cell));
        assertEquals(recorder.object.pointer(), cell.get(ADDRESS, 0));
        assertEquals(3, recorder.object.refs());
        library.call("client_release", cell.get(ADDRESS, 0));
      }
      proxy.progress("still open", 1, 2);
    }
    assertEquals(1, recorder.object.refs());
  }

  @Test
  void aLentProxyAsAResultHasAReferenceForTheReceiver() {
    owner.keep = argument -> owner.lent = IMAPISyncProgressCallbackProxy.retain(argument);
    assertEquals(HResult.of(0), keep());
    owner.result = () -> owner.lent;
    assertEquals(HResult.of(0), hresult("owner_call_required", pointer, cell));
    owner.lent.close();
    assertEquals(2, recorder.object.refs());
  }

  @Test
  void aJavaObjectAsAResultIsExposedForTheReceiver() {
    Silent silent = new Silent();
    owner.result = () -> silent;
    assertEquals(HResult.of(0), hresult("owner_call_required", pointer, cell));
    assertEquals(2, live());
    MemorySegment result = cell.get(ADDRESS, 0);
    assertEquals(1, library.call("client_count", result));
    assertEquals(HResult.of(0), hresult("client_progress", result, utf16("x"), 1, 2));
    assertEquals(1, silent.calls);
    assertEquals(HResult.of(0), hresult("owner_call_kept", pointer, cell));
    assertEquals(result, cell.get(ADDRESS, 0));
    assertEquals(2, library.call("client_count", result));
    library.call("client_release", result);
    assertEquals(0, library.call("client_release", result));
    assertEquals(1, live());
  }

  @Test
  void aNullResultIsNullOrAFailure() {
    owner.result = () -> null;
    assertEquals(HResult.of(0), hresult("owner_call_kept", pointer, cell));
    assertEquals(0, cell.get(JAVA_LONG, 0));
    cell.set(JAVA_LONG, 0, GARBAGE);
    assertEquals(HResult.of(0x80004003), hresult("owner_call_required", pointer, cell));
    assertEquals(0, cell.get(JAVA_LONG, 0));
    assertEquals("IOwner.required", takeFailures().get(0).method());
  }

  @Test
  void aFailedCallClearsItsOut() {
    owner.result =
        () -> {
          throw new IllegalArgumentException();
        };
    assertEquals(HResult.of(0x80070057), hresult("owner_call_required", pointer, cell));
    assertEquals(0, cell.get(JAVA_LONG, 0));
    assertEquals(1, takeFailures().size());
  }

  @Test
  void aClosedProxyAsAResultIsAFailure() {
    var closed = IMAPISyncProgressCallbackProxy.retain(recorder.object.pointer());
    closed.close();
    owner.result = () -> closed;
    assertEquals(HResult.of(0x80004005), hresult("owner_call_required", pointer, cell));
    assertEquals(0, cell.get(JAVA_LONG, 0));
    assertEquals(1, recorder.object.refs());
    assertEquals(1, takeFailures().size());
  }

  @Test
  void aMissingOutPointerIsRefused() {
    owner.result = Silent::new;
    assertEquals(HResult.of(0x80004003), hresult("owner_call_required", pointer, 0));
    assertEquals(0, owner.calls);
    assertEquals(1, live());
    assertEquals(1, takeFailures().size());
  }

  @Test
  void anArgumentIsPassedOnToAnotherObject() {
    NativeObject other = library.create("owner_create");
    try (IOwnerProxy next = IOwnerProxy.attach(other.pointer())) {
      owner.keep = next::keep;
      assertEquals(HResult.of(0), keep());
      assertEquals(2, recorder.object.refs());
      assertEquals(recorder.object.pointer().address(), library.call("owner_kept", other));
    }
  }

  private static final class Owner implements IOwner {
    int calls;
    Consumer<@Nullable IMAPISyncProgressCallback> keep = argument -> {};
    Supplier<@Nullable IMAPISyncProgressCallback> result = () -> null;
    IMAPISyncProgressCallback lent;

    @Override
    public void keep(@Nullable IMAPISyncProgressCallback object) {
      calls++;
      keep.accept(object);
    }

    @Override
    public @Nullable IMAPISyncProgressCallback kept() {
      calls++;
      return result.get();
    }

    @Override
    public IMAPISyncProgressCallback required() {
      calls++;
      return result.get();
    }

    @Override
    public void use(IMAPISyncProgressCallback object, int index) {
      calls++;
      keep.accept(object);
    }
  }

  private static final class Silent implements IMAPISyncProgressCallback {
    int calls;

    @Override
    public void progress(@Nullable String step, int index, int indexMax) {
      calls++;
    }

    @Override
    public void error(HResult result, String message) {
      calls++;
    }

    @Override
    public void done(@Nullable Handle threadDoneEvent, HResult result) {
      calls++;
    }
  }
}
