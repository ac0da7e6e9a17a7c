package io.comwright.nativetest.objects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.ComScope;
import io.comwright.HResult;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeObject;
import io.comwright.nativetest.NativeTest;
import io.comwright.nativetest.mapi.IMAPISyncProgressCallback;
import io.comwright.nativetest.mapi.IMAPISyncProgressCallbackProxy;
import io.comwright.nativetest.mapi.Recorder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a call back receives inside the scope of the code that waits for it. */
@EachCompiler
class ScopesInCallsBackTest extends NativeTest {
  private static final HResult S_OK = HResult.of(0);

  /** What arrives during a call back, inside the scope of the code that waits. */
  private IMAPISyncProgressCallback arrived;

  @Test
  void whatACallBackReceivesIsNotClosedByTheScopeAround() {
    Recorder recorder = new Recorder(library);
    NativeObject object = library.create("owner_create");
    library.call("owner_call_keep", object, recorder.object);
    long before = recorder.object.refs();
    try (IOwnerProxy owner = IOwnerProxy.attach(object.pointer())) {
      IMAPISyncProgressCallback first;
      IMAPISyncProgressCallback last;
      try (ComScope _ = ComScope.open()) {
        first = owner.required();
        owner.use(new JavaProgress(() -> arrived = owner.required()), 1);
        last = owner.required();
        assertEquals(before + 3, recorder.object.refs());
      }
      assertEquals(before + 1, recorder.object.refs());
      assertThrows(IllegalStateException.class, () -> first.progress("", 1, 2));
      assertThrows(IllegalStateException.class, () -> last.progress("", 1, 2));
      arrived.progress("still open", 1, 2);
      arrived.close();
      assertEquals(before, recorder.object.refs());
    }
    library.call("owner_call_keep", object.pointer(), 0);
  }

  @Test
  void whatACallBackRetainsIsNotClosedByTheScopeAround() {
    Recorder recorder = new Recorder(library);
    try (ComScope scope = ComScope.open();
        ComObject token =
            ComObject.expose(
                new JavaOwner(
                    object -> {
                      arrived = IMAPISyncProgressCallbackProxy.retain(object);
                      assertThrows(IllegalArgumentException.class, () -> scope.escape(arrived));
                    }))) {
      assertEquals(
          S_OK, hresult("owner_call_keep", token.pointer(IOwnerProxy.TYPE), recorder.object));
    }
    assertEquals(2, recorder.object.refs());
    arrived.progress("still open", 1, 2);
    arrived.close();
    assertEquals(1, recorder.object.refs());
  }

  @Test
  void aScopeInsideACallBackClosesItsOwn() {
    Recorder recorder = new Recorder(library);
    IMAPISyncProgressCallback outer;
    try (ComScope _ = ComScope.open()) {
      outer = IMAPISyncProgressCallbackProxy.retain(recorder.object.pointer());
      Consumer<@Nullable IMAPISyncProgressCallback> keep =
          object -> {
            try (ComScope _ = ComScope.open()) {
              arrived = IMAPISyncProgressCallbackProxy.retain(object);
              assertEquals(3, recorder.object.refs());
            }
            assertEquals(2, recorder.object.refs());
            outer.progress("still open", 1, 2);
          };
      try (ComObject token = ComObject.expose(new JavaOwner(keep))) {
        assertEquals(
            S_OK, hresult("owner_call_keep", token.pointer(IOwnerProxy.TYPE), recorder.object));
      }
      outer.progress("still open", 1, 2);
    }
    assertEquals(1, recorder.object.refs());
  }

  @Test
  void aCallBackThatFailsLeavesTheScopeAroundAsItWas() {
    Recorder recorder = new Recorder(library);
    IMAPISyncProgressCallback after;
    try (ComScope _ = ComScope.open()) {
      Consumer<@Nullable IMAPISyncProgressCallback> keep =
          object -> {
            ComScope forgotten = ComScope.open();
            assertNotNull(forgotten);
            throw new ComException(HResult.E_ABORT);
          };
      try (ComObject token = ComObject.expose(new JavaOwner(keep))) {
        assertEquals(
            HResult.of(HResult.E_ABORT),
            hresult("owner_call_keep", token.pointer(IOwnerProxy.TYPE), recorder.object));
      }
      assertEquals(1, takeFailures().size());
      after = IMAPISyncProgressCallbackProxy.retain(recorder.object.pointer());
      after.progress("open", 1, 2);
    }
    assertEquals(1, recorder.object.refs());
    assertThrows(IllegalStateException.class, () -> after.progress("closed", 1, 2));
  }
}
