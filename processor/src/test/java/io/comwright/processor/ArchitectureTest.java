package io.comwright.processor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.comwright.processor.model.BaseInterface;
import io.comwright.processor.model.ComField;
import io.comwright.processor.model.ComInterface;
import io.comwright.processor.model.ComMethod;
import io.comwright.processor.model.ComResult;
import io.comwright.processor.model.ComStruct;
import io.comwright.processor.model.ComView;
import io.comwright.processor.model.Shape;
import io.comwright.processor.model.SlotLayout;
import io.comwright.processor.model.SlotTable;
import io.comwright.processor.model.StructLayout;
import io.comwright.processor.model.ViewField;
import io.comwright.processor.model.ViewForm;
import io.comwright.processor.model.ViewShape;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.type.Carrier;
import io.comwright.processor.type.ComParameter;
import io.comwright.processor.type.GeneratedNames;
import io.comwright.processor.type.NativeType;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.type.StructScalar;
import io.comwright.processor.type.StructShape;
import java.util.Set;
import javax.annotation.processing.Filer;

/** The walls between the stages. */
@AnalyzeClasses(
    packages = "io.comwright.processor",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final Set<Class<?>> MODEL =
      Set.of(
          BaseInterface.class,
          Carrier.class,
          ComField.class,
          ComInterface.class,
          ComMethod.class,
          ComParameter.class,
          ComResult.class,
          ComStruct.class,
          ComView.class,
          GeneratedNames.class,
          NativeType.class,
          RuntimeTypes.class,
          Shape.class,
          SlotLayout.class,
          SlotTable.class,
          StructLayout.class,
          StructScalar.class,
          StructShape.class,
          ViewField.class,
          ViewForm.class,
          ViewShape.class);

  private static final DescribedPredicate<JavaClass> MODEL_CLASS =
      describe("of the model", type -> MODEL.stream().anyMatch(model -> isPartOf(type, model)));

  private static final DescribedPredicate<JavaClass> WRITER =
      describe("writers", type -> outermost(type).matches(".*(Writer|Marshaller|Site|Locals)"));

  private static final DescribedPredicate<JavaClass> VALIDATOR =
      describe("validators", type -> outermost(type).endsWith("Validator"));

  private static final DescribedPredicate<JavaClass> DECLARATION =
      describe(
          "declarations and parsers", type -> outermost(type).matches(".*(Declaration|Parser)"));

  @ArchTest
  static final ArchRule modelKnowsNoCompiler =
      noClasses()
          .that(MODEL_CLASS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..");

  @ArchTest
  static final ArchRule writersKnowTheModelOnly =
      noClasses()
          .that(WRITER)
          .should()
          .dependOnClassesThat(
              VALIDATOR
                  .or(DECLARATION)
                  .or(assignableTo(Problems.class))
                  .or(
                      describe(
                          "elements",
                          type ->
                              type.getPackageName().startsWith("javax.lang.model")
                                  && !type.getSimpleName().equals("Modifier"))));

  @ArchTest
  static final ArchRule validatorsKnowNoWriters =
      noClasses().that(VALIDATOR).should().dependOnClassesThat(WRITER);

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
          .resideInAnyPackage("io.comwright", "io.comwright.annotation", "io.comwright.runtime..");

  private static boolean isPartOf(JavaClass type, Class<?> model) {
    return type.getName().equals(model.getName())
        || type.getName().startsWith(model.getName() + "$");
  }

  private static String outermost(JavaClass type) {
    String name = type.getName().substring(type.getName().lastIndexOf('.') + 1);
    return name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
  }
}
