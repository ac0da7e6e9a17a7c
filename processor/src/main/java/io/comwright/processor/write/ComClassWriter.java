package io.comwright.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.WildcardTypeName;
import io.comwright.processor.type.GeneratedNames;
import io.comwright.processor.type.RuntimeTypes;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes {@code FooComClass}: the interfaces of a class as a list.
 *
 * @param name the class
 * @param interfaces its interfaces, without their bases
 * @param generic whether it, or a class in which its objects lie, has type parameters
 * @param isPublic whether generated classes may be public
 * @param deprecated whether the class is deprecated
 */
public record ComClassWriter(
    ClassName name,
    List<ClassName> interfaces,
    boolean generic,
    boolean isPublic,
    boolean deprecated) {

  public TypeSpec write() {
    return TypeSpec.classBuilder(GeneratedNames.comClass(name))
        .addModifiers(Visibility.of(isPublic))
        .addModifiers(Modifier.FINAL)
        .addAnnotations(Suppressions.of(deprecated, generic))
        .addJavadoc("The COM interfaces of {@link $T}.", name)
        .addField(types())
        .addMethod(Constants.constructor())
        .addMethod(expose())
        .build();
  }

  // public static final List<ComType<?>> TYPES = List.of(IFooProxy.TYPE, IBarProxy.TYPE);
  private FieldSpec types() {
    CodeBlock.Builder list = CodeBlock.builder().add("$T.of(", RuntimeTypes.LIST);
    String separator = "";
    for (ClassName type : interfaces) {
      list.add(separator + "$T.TYPE", GeneratedNames.proxy(type));
      separator = ",$W";
    }
    return FieldSpec.builder(
            ParameterizedTypeName.get(
                RuntimeTypes.LIST,
                ParameterizedTypeName.get(
                    RuntimeTypes.COM_TYPE, WildcardTypeName.subtypeOf(Object.class))),
            "TYPES",
            Constants.MODIFIERS)
        .addJavadoc("The interfaces, without their bases, which are answered too.")
        .initializer(list.add(")").build())
        .build();
  }

  // public static ComObject expose(Foo object) {
  //   return ComObject.expose(object, TYPES);
  // }
  private MethodSpec expose() {
    return MethodSpec.methodBuilder("expose")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(RuntimeTypes.COM_OBJECT)
        .addParameter(name, "object")
        .addJavadoc(
            "Exposes an object to native code, without reflection.\n\n"
                + "@param object the object\n"
                + "@return a token, to be closed\n")
        .addStatement("return $T.expose(object, TYPES)", RuntimeTypes.COM_OBJECT)
        .build();
  }
}
