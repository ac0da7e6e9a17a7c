package io.comwright;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.comwright", importOptions = DoNotIncludeTests.class)
class LayersTest {
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
