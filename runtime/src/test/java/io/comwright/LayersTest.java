package io.comwright;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls of the runtime; {@code docs/design/runtime-layers.md} says why they stand there. */
@AnalyzeClasses(packages = "io.comwright", importOptions = DoNotIncludeTests.class)
class LayersTest {
  /** What generated code is for an interface of {@code io.comwright}, and what calls that. */
  private static final DescribedPredicate<JavaClass> OBJECTS =
      resideInAPackage("io.comwright")
          .and(
              describe(
                  "generated, or makes objects",
                  type ->
                      outermost(type)
                          .matches("I[A-Z]\\w*(Proxy|Stub|Vtable)|ComObject|ClassFactory")));

  private static final DescribedPredicate<JavaClass> VALUES =
      resideInAPackage("io.comwright").and(not(OBJECTS));

  private static String outermost(JavaClass type) {
    return type.getEnclosingClass().map(LayersTest::outermost).orElse(type.getSimpleName());
  }

  @ArchTest
  static final ArchRule EACH_LAYER_KNOWS_THOSE_BELOW =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("annotations")
          .definedBy("io.comwright.annotation")
          .layer("memory")
          .definedBy("io.comwright.internal")
          .layer("values")
          .definedBy(VALUES)
          .layer("runtime")
          .definedBy("io.comwright.runtime")
          .layer("objects")
          .definedBy(OBJECTS)
          .layer("automation")
          .definedBy("io.comwright.automation")
          .layer("conversions")
          .definedBy("io.comwright.runtime.conversion")
          .ensureAllClassesAreContainedInArchitecture()
          .whereLayer("automation")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("conversions")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("objects")
          .mayOnlyBeAccessedByLayers("automation")
          .whereLayer("runtime")
          .mayOnlyBeAccessedByLayers("objects", "automation", "conversions")
          .whereLayer("values")
          .mayOnlyBeAccessedByLayers("runtime", "objects", "automation", "conversions")
          .whereLayer("memory")
          .mayOnlyBeAccessedByLayers("values", "runtime", "objects", "automation");

  @ArchTest
  static final ArchRule ANNOTATIONS_KNOW_NOTHING =
      classes()
          .that()
          .resideInAPackage("io.comwright.annotation")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("io.comwright.annotation", "java.lang..", "org.jspecify..");

  @ArchTest
  static final ArchRule RESTRICTED_CALLS_ARE_MADE_IN_ONE_PACKAGE =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.comwright.internal")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.lang.foreign.Linker")
          .orShould()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "is SymbolLookup.libraryLookup",
                  call -> call.getTarget().getName().equals("libraryLookup")))
          .orShould()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "is MemorySegment.reinterpret",
                  call ->
                      call.getTarget().getName().equals("reinterpret")
                          && call.getTarget()
                              .getOwner()
                              .getName()
                              .equals("java.lang.foreign.MemorySegment")));

  @ArchTest
  static final ArchRule NOTHING_BUT_THE_JDK =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("io.comwright..", "java..", "org.jspecify..");
}
