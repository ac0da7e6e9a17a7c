package io.comwright.platform;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Windows on x86-64. */
class WindowsTest extends PlatformTest {
  WindowsTest() {
    super(Platform.WINDOWS, 400);
  }

  @TestFactory
  Stream<DynamicNode> windows() throws Exception {
    return run("windows", List.of());
  }

  /** The importer reads here what oleaut32 reads over there. */
  @TestFactory
  Stream<DynamicNode> typeLibraries() throws Exception {
    return TypeLibraries.compare(vm, compiled.resolveSibling("type-libraries"));
  }

  @TestFactory
  Stream<DynamicNode> processes() throws Exception {
    return run("sample-windows", List.of());
  }
}
