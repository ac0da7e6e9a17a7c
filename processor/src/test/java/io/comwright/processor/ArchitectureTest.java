package io.comwright.processor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Modifier;

/** The walls between the packages: who may use whom. */
@AnalyzeClasses(
    packages = "io.comwright.processor",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "io.comwright.processor";

  @ArchTest
  static final ArchRule packagesUseWhatTheTableSays =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage(ROOT, ROOT + "..")
          .layer("processor")
          .definedBy(ROOT)
          .layer("source")
          .definedBy(ROOT + ".source")
          .layer("problem")
          .definedBy(ROOT + ".problem")
          .layer("type")
          .definedBy(ROOT + ".type")
          .layer("model")
          .definedBy(ROOT + ".model")
          .layer("parse")
          .definedBy(ROOT + ".parse..")
          .layer("validate")
          .definedBy(ROOT + ".validate")
          .layer("assemble")
          .definedBy(ROOT + ".assemble")
          .layer("marshal")
          .definedBy(ROOT + ".marshal")
          .layer("write")
          .definedBy(ROOT + ".write")
          .whereLayer("processor")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("source")
          .mayNotAccessAnyLayer()
          .whereLayer("problem")
          .mayOnlyAccessLayers("source")
          .whereLayer("type")
          .mayNotAccessAnyLayer()
          .whereLayer("model")
          .mayOnlyAccessLayers("type", "problem")
          .whereLayer("parse")
          .mayOnlyAccessLayers("model", "type", "source", "problem")
          .whereLayer("validate")
          .mayOnlyAccessLayers("parse", "model", "type", "source", "problem")
          .whereLayer("assemble")
          .mayOnlyAccessLayers("parse", "model", "type", "source", "problem")
          .whereLayer("marshal")
          .mayOnlyAccessLayers("type")
          .whereLayer("write")
          .mayOnlyAccessLayers("marshal", "model", "type");

  @ArchTest
  static final ArchRule packagesAreFreeOfCycles =
      slices().matching("io.comwright.(processor..)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule factsKnowNoCompiler =
      noClasses()
          .that()
          .resideInAnyPackage(ROOT + ".type", ROOT + ".model", ROOT + ".marshal", ROOT + ".write")
          .should()
          .dependOnClassesThat(
              describe(
                  "of the compiler",
                  type ->
                      (type.getPackageName().startsWith("javax.lang.model")
                              || type.getPackageName().startsWith("javax.annotation.processing"))
                          && !type.getBaseComponentType().isEquivalentTo(Modifier.class)));

  @ArchTest
  static final ArchRule oneClassCreatesFiles =
      noClasses()
          .that(describe("are not SourceFiles", type -> !type.isEquivalentTo(SourceFiles.class)))
          .should()
          .dependOnClassesThat(assignableTo(Filer.class));

  @ArchTest
  static final ArchRule runtimeIsKnownByNameOnly =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.comwright",
              "io.comwright.annotation",
              "io.comwright.automation",
              "io.comwright.runtime..");
}
