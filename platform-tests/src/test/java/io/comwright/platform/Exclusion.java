package io.comwright.platform;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A test that does not run on a platform, and why: all of them are here.
 *
 * @param type the name of its class
 * @param methods its methods, or none for all of them
 */
record Exclusion(Set<Platform> platforms, String type, List<String> methods, String reason) {
  private static final Set<Platform> BOTH = EnumSet.allOf(Platform.class);
  private static final String COMPILER =
      "asks a compiler for what it makes of C++; the compiler runs on this system alone";

  private static final String APART = "runs apart, with what is drawn and compiled here";

  static final List<Exclusion> ALL =
      List.of(
          new Exclusion(
              BOTH,
              "io.comwright.LayersTest",
              List.of(),
              "reads class files, which are the same everywhere"),
          new Exclusion(BOTH, "io.comwright.automation.AutomationLayoutTest", List.of(), COMPILER),
          new Exclusion(BOTH, "io.comwright.nativetest.header.HeaderTest", List.of(), COMPILER),
          new Exclusion(BOTH, "io.comwright.property.PropertyTest", List.of(), APART),
          new Exclusion(BOTH, "io.comwright.property.DispatchPropertyTest", List.of(), APART),
          new Exclusion(
              EnumSet.of(Platform.AARCH64),
              "io.comwright.nativetest.allocation.AllocationTest",
              List.of(),
              "asks for code of the optimizing compiler, which thinks too long under the emulator"),
          new Exclusion(
              BOTH,
              "io.comwright.nativetest.direct3d.VkD3d12Test",
              List.of(),
              "vkd3d is a library of Linux on x86-64"),
          new Exclusion(
              BOTH,
              "io.comwright.imported.Direct3D12Test",
              List.of(),
              "vkd3d is a library of Linux on x86-64"),
          new Exclusion(
              BOTH,
              "io.comwright.nativetest.msvc.MsvcRulesTest",
              List.of(
                  "aFunctionReturnsASmallStructInARegister",
                  "aSmallStructComesBackInARegisterElsewhere",
                  "aStructComesBackThroughAPointerAfterThis",
                  "everyStructComesBackThroughAPointer",
                  "overloadsAreInReverseOrder",
                  "slotsAreThoseOfTheCompiler"),
              COMPILER));

  /** Those of a platform. */
  static List<Exclusion> on(Platform platform) {
    return ALL.stream().filter(each -> each.platforms.contains(platform)).toList();
  }

  /** What it is called, test by test. */
  List<String> names() {
    String simple = type.substring(type.lastIndexOf('.') + 1);
    return methods.isEmpty()
        ? List.of(simple)
        : methods.stream().map(method -> simple + "." + method).toList();
  }
}
