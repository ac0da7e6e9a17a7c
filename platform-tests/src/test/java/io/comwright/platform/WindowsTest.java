package io.comwright.platform;

/** Windows on x86-64. */
class WindowsTest extends PlatformTest {
  WindowsTest() {
    super(Platform.WINDOWS, 400);
  }
}
