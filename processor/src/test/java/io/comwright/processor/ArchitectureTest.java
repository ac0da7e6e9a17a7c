package io.comwright.processor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SliceRule;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Modifier;

/** The walls between the packages: who may use whom. */
@AnalyzeClasses(
    packages = "io.comwright.processor",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "io.comwright.processor";

  private static final SliceAssignment TOP_LEVEL_CLASSES =
      new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
          return SliceIdentifier.of(topLevel(type));
        }

        @Override
        public String getDescription() {
          return "top-level classes";
        }
      };

  /**
   * A class that uses another one which uses it in turn, because types contain types. (That a
   * sealed type names its cases is no use of them.)
   *
   * @param because what contains what
   */
  private record Recursion(String from, String to, String because) {}

  private static final List<Recursion> RECURSIONS =
      List.of(
          new Recursion(
              ".type.Inline", ".type.Passing", "a field of a struct may be a pointer to a value"),
          new Recursion(
              ".marshal.CallerArray", ".marshal.Marshallers", "an element has a type of its own"),
          new Recursion(
              ".marshal.ArrayElements", ".marshal.Marshallers", "an element has a type of its own"),
          new Recursion(
              ".marshal.FieldElements", ".marshal.Marshallers", "an element has a type of its own"),
          new Recursion(
              ".marshal.OutValue", ".marshal.Marshallers", "what is pointed to has a type"),
          new Recursion(".marshal.StructMarshaller", ".marshal.Marshallers", "a field has a type"));

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
          .layer("text")
          .definedBy(ROOT + ".text")
          .layer("whole")
          .definedBy(ROOT + ".whole")
          .layer("header")
          .definedBy(ROOT + ".header")
          .layer("reference")
          .definedBy(ROOT + ".reference")
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
          .mayOnlyAccessLayers("marshal", "model", "type")
          .whereLayer("text")
          .mayNotAccessAnyLayer()
          .whereLayer("whole")
          .mayOnlyAccessLayers("model", "type", "source", "problem")
          .whereLayer("header")
          .mayOnlyAccessLayers("model", "type", "source", "problem")
          .whereLayer("reference")
          .mayOnlyAccessLayers("header", "model", "type", "source");

  @ArchTest
  static final ArchRule packagesAreFreeOfCycles =
      slices().matching("io.comwright.(processor..)").should().beFreeOfCycles();

  /** No cycles between top-level classes, but for the recursion of types. */
  @ArchTest static final ArchRule classesAreFreeOfCycles = freeOfCyclesBut(RECURSIONS);

  @ArchTest
  static void eachRecursionIsOne(JavaClasses classes) {
    for (Recursion recursion : RECURSIONS) {
      List<Recursion> others = RECURSIONS.stream().filter(each -> each != recursion).toList();
      assertTrue(
          freeOfCyclesBut(others).evaluate(classes).hasViolation(),
          () -> recursion + " is in no cycle");
    }
  }

  private static ArchRule freeOfCyclesBut(List<Recursion> recursions) {
    SliceRule rule = slices().assignedFrom(TOP_LEVEL_CLASSES).should().beFreeOfCycles();
    for (Recursion recursion : recursions) {
      rule = rule.ignoreDependency(in(recursion.from()), in(recursion.to()));
    }
    return rule;
  }

  private static DescribedPredicate<JavaClass> in(String name) {
    return describe(name, type -> topLevel(type).equals(ROOT + name));
  }

  private static String topLevel(JavaClass type) {
    return type.getName().replaceFirst("\\$.*", "");
  }

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
          .callMethodWhere(
              target(owner(assignableTo(Filer.class))).and(target(nameStartingWith("create"))));

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
