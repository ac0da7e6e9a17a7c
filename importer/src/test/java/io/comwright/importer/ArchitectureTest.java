package io.comwright.importer;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls between the packages: who may use whom. */
@AnalyzeClasses(
    packages = "io.comwright.importer",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "io.comwright.importer";

  @ArchTest
  static final ArchRule packagesUseWhatTheTableSays =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
          .layer("binary")
          .definedBy(ROOT + ".binary")
          .layer("raw")
          .definedBy(ROOT + ".raw")
          .layer("winmd")
          .definedBy(ROOT + ".winmd")
          .layer("typelib")
          .definedBy(ROOT + ".typelib")
          .layer("contract")
          .definedBy(ROOT + ".contract")
          .layer("name")
          .definedBy(ROOT + ".name")
          .layer("model")
          .definedBy(ROOT + ".model")
          .layer("choose")
          .definedBy(ROOT + ".choose")
          .layer("write")
          .definedBy(ROOT + ".write")
          .layer("merge")
          .definedBy(ROOT + ".merge")
          .layer("cli")
          .definedBy(ROOT + ".cli")
          .whereLayer("binary")
          .mayNotAccessAnyLayer()
          .whereLayer("raw")
          .mayNotAccessAnyLayer()
          .whereLayer("winmd")
          .mayOnlyAccessLayers("binary", "raw")
          .whereLayer("typelib")
          .mayOnlyAccessLayers("binary", "raw")
          .whereLayer("contract")
          .mayOnlyAccessLayers("raw")
          .whereLayer("name")
          .mayOnlyAccessLayers("raw")
          .whereLayer("model")
          .mayNotAccessAnyLayer()
          .whereLayer("choose")
          .mayOnlyAccessLayers("contract", "model", "name", "raw")
          .whereLayer("write")
          .mayOnlyAccessLayers("model")
          .whereLayer("merge")
          .mayNotAccessAnyLayer()
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule packagesAreFreeOfCycles =
      slices().matching(ROOT + ".(*)").should().beFreeOfCycles();
}
