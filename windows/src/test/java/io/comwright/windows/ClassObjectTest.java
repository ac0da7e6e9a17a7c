package io.comwright.windows;

import static io.comwright.windows.Threads.runOnNewThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.Guid;
import io.comwright.junit.NoLeaks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;

@EnabledOnOs(OS.WINDOWS)
@ExtendWith(NoLeaks.class)
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ClassObjectTest {
  private static final Guid CLSID = Guid.parse("b6a2a0f1-5a53-4a35-9b4a-2f1d1c9e7a01");

  @Test
  void aJavaClassIsCreatedByCom() throws Exception {
    runOnNewThread(
        () -> {
          try (Apartment _ = Apartment.enterMta()) {
            try (ClassObject _ = ClassObject.register(CLSID, () -> new Persistent(CLSID));
                IPersist first =
                    CoClass.of(CLSID).create(IPersistProxy.TYPE, ServerContext.IN_PROCESS);
                IPersist second = CoClass.of(CLSID).create(IPersistProxy.TYPE)) {
              assertEquals(CLSID, first.classId());
              assertNotSame(ComObject.implementation(first), ComObject.implementation(second));
            }
            ComException e =
                assertThrows(
                    ComException.class, () -> CoClass.of(CLSID).create(IPersistProxy.TYPE));
            assertEquals(0x80040154, e.hresult().code());
          }
        });
  }

  @Test
  void inAnSta() throws Exception {
    Persistent object = new Persistent(CLSID);
    runOnNewThread(
        () -> {
          try (Apartment _ = Apartment.enterSta();
              ClassObject _ = ClassObject.register(CLSID, () -> object);
              IPersist here = CoClass.of(CLSID).create(IPersistProxy.TYPE)) {
            assertSame(object, ComObject.implementation(here));
          }
        });
  }

  @Test
  void whatTheSupplierThrowsIsAFailure() throws Exception {
    runOnNewThread(
        () -> {
          try (Apartment _ = Apartment.enterMta();
              ClassObject _ =
                  ClassObject.register(
                      CLSID,
                      () -> {
                        throw new ComException(0x80070005);
                      })) {
            ComException e =
                assertThrows(
                    ComException.class, () -> CoClass.of(CLSID).create(IPersistProxy.TYPE));
            assertEquals(0x80070005, e.hresult().code());
            assertTrue(e.getMessage().contains(CLSID.toString().toUpperCase()), e.getMessage());
          }
        });
  }

  @Test
  void withoutAnApartment() throws Exception {
    runOnNewThread(
        () -> {
          ComException e =
              assertThrows(
                  ComException.class,
                  () -> ClassObject.register(CLSID, () -> new Persistent(CLSID)));
          assertEquals(0x800401F0, e.hresult().code());
          assertTrue(e.getMessage().contains("enter an apartment"), e.getMessage());
        });
  }

  @Test
  void itIsRevokedWhereItWasRegistered() throws Exception {
    runOnNewThread(
        () -> {
          try (Apartment _ = Apartment.enterSta()) {
            ClassObject type = ClassObject.register(CLSID, () -> new Persistent(CLSID));
            runOnNewThread(
                () -> {
                  try (Apartment _ = Apartment.enterMta()) {
                    ComException e = assertThrows(ComException.class, type::close);
                    assertEquals(0x8001010E, e.hresult().code());
                    assertTrue(e.getMessage().contains("another apartment"), e.getMessage());
                  }
                });
            type.close();
            type.close();
          }
        });
  }
}
