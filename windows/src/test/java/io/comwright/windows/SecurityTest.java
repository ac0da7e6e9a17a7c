package io.comwright.windows;

import static io.comwright.windows.Threads.runOnNewThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.Guid;
import io.comwright.junit.NoLeaks;
import io.comwright.windows.scripting.IFileSystem;
import io.comwright.windows.scripting.IFileSystemProxy;
import io.comwright.windows.scripting.Scripting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;

@EnabledOnOs(OS.WINDOWS)
@ExtendWith(NoLeaks.class)
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SecurityTest {
  @Test
  void aDirectPointerHasNoBlanket() throws Exception {
    runOnNewThread(
        () -> {
          try (Apartment _ = Apartment.enterMta();
              IFileSystem files =
                  CoClass.of(Scripting.FILE_SYSTEM_OBJECT).create(IFileSystemProxy.TYPE)) {
            ComException e =
                assertThrows(
                    ComException.class,
                    () ->
                        ProxyBlanket.set(
                            files, AuthenticationLevel.CALL, ImpersonationLevel.IMPERSONATE));
            assertEquals(0x80004002, e.hresult().code());
            assertTrue(e.getMessage().contains("needs no blanket"), e.getMessage());
          }
        });
  }

  @Test
  void aJavaObjectIsNoProxy() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            ProxyBlanket.set(
                new Persistent(Guid.NULL), AuthenticationLevel.CALL, ImpersonationLevel.IDENTIFY));
  }

  /** Values of {@code rpcdce.h}. */
  @Test
  void levels() {
    assertEquals(6, AuthenticationLevel.PACKET_PRIVACY.value());
    assertEquals(3, AuthenticationLevel.CALL.value());
    assertEquals(3, ImpersonationLevel.IMPERSONATE.value());
    assertEquals(4, ImpersonationLevel.DELEGATE.value());
  }
}
