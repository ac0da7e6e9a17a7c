package io.comwright.platform;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
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

  /** What the importer writes of a type library calls the objects of that library. */
  @Test
  void importedScripting() throws Exception {
    new ImportedScripting(compiled.resolveSibling("scripting")).run(vm);
  }

  @TestFactory
  Stream<DynamicNode> imported() throws Exception {
    return run("imported", List.of());
  }

  @TestFactory
  Stream<DynamicNode> processes() throws Exception {
    return run("sample-windows", List.of());
  }
}
