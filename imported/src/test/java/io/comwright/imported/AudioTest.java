package io.comwright.imported;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.imported.bindings.*;
import io.comwright.windows.CoClass;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** WASAPI's devices, of which a machine without sound has none. */
@EnabledOnOs(OS.WINDOWS)
class AudioTest extends ComponentTest {
  /** {@code HRESULT_FROM_WIN32(ERROR_NOT_FOUND)}. */
  private static final HResult NOT_FOUND = HResult.of(0x80070490);

  private static IMMDeviceEnumerator enumerator() {
    return CoClass.of(Clsids.CLSID_MMDeviceEnumerator).create(IMMDeviceEnumeratorProxy.TYPE);
  }

  @Test
  void everyEndpointIsFoundByItsId() {
    IMMDeviceEnumerator enumerator = enumerator();
    IMMDeviceCollection all =
        enumerator.enumAudioEndpoints(EDataFlow.eAll, DEVICE_STATE.DEVICE_STATE_ACTIVE);
    for (int i = 0; i < all.getCount(); i++) {
      IMMDevice device = all.item(i);
      String id = device.getId();
      assertFalse(id.isEmpty());
      assertEquals(id, enumerator.getDevice(id).getId());
      assertEquals(DEVICE_STATE.DEVICE_STATE_ACTIVE, device.getState());
      assertFalse(device.openPropertyStore(new STGM(0)).getCount() == 0);
    }
    int end = all.getCount();
    ComException behind = assertThrows(ComException.class, () -> all.item(end));
    assertEquals(HResult.of(HResult.E_INVALIDARG), behind.hresult());
    assertEquals("IMMDeviceCollection.item", behind.method());
  }

  @Test
  void theDefaultIsThereIfAnyIs() {
    IMMDeviceEnumerator enumerator = enumerator();
    boolean any =
        enumerator
                .enumAudioEndpoints(EDataFlow.eRender, DEVICE_STATE.DEVICE_STATE_ACTIVE)
                .getCount()
            > 0;
    if (any) {
      assertFalse(
          enumerator.getDefaultAudioEndpoint(EDataFlow.eRender, ERole.eConsole).getId().isEmpty());
    } else {
      ComException e =
          assertThrows(
              ComException.class,
              () -> enumerator.getDefaultAudioEndpoint(EDataFlow.eRender, ERole.eConsole));
      assertEquals(NOT_FOUND, e.hresult());
    }
  }

  @Test
  void aListenerIsRegisteredOnce() {
    IMMDeviceEnumerator enumerator = enumerator();
    IMMNotificationClient client = new Client();
    // It keeps the pointer without a reference.
    try (ComObject _ = ComObject.expose(client)) {
      enumerator.registerEndpointNotificationCallback(client);
      enumerator.unregisterEndpointNotificationCallback(client);
      ComException e =
          assertThrows(
              ComException.class, () -> enumerator.unregisterEndpointNotificationCallback(client));
      assertEquals(NOT_FOUND, e.hresult());
    }
  }

  private static final class Client implements IMMNotificationClient {
    @Override
    public void onDeviceStateChanged(String id, DEVICE_STATE state) {}

    @Override
    public void onDeviceAdded(String id) {}

    @Override
    public void onDeviceRemoved(String id) {}

    @Override
    public void onDefaultDeviceChanged(EDataFlow flow, ERole role, @Nullable String id) {}

    @Override
    public void onPropertyValueChanged(String id, PROPERTYKEY key) {}
  }
}
