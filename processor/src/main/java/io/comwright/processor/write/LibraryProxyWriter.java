package io.comwright.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import io.comwright.processor.model.ComInterface;
import io.comwright.processor.model.ComMethod;
import io.comwright.processor.type.RuntimeTypes;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code FooProxy} of a library: Java calls its functions. */
public final class LibraryProxyWriter {
  private final ComInterface model;

  public LibraryProxyWriter(ComInterface model) {
    this.model = model;
  }

  public TypeSpec write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(model.proxy())
            .addModifiers(Visibility.of(model.isPublic()))
            .addModifiers(Modifier.FINAL)
            .superclass(RuntimeTypes.LIBRARY_PROXY)
            .addSuperinterface(model.name())
            .alwaysQualify(model.inheritedNames().toArray(String[]::new))
            .addAnnotations(Suppressions.ofUndocumented(model.deprecated()))
            .addJavadoc("Calls the functions of a library as {@link $T}.", model.name())
            .addMethod(constructor());
    if (!model.libraries().isEmpty()) {
      type.addMethod(load());
    }
    type.addMethod(loadFile());
    type.addMethod(of());
    for (ComMethod method : model.methods()) {
      type.addMethod(new ProxyMethodWriter(model, method).write());
    }
    CallWriter.write(type, model);
    ForeignTypeWriter.write(type, model.name().simpleName(), model.foreign());
    return type.build();
  }

  // private FooProxy(Library library) { super(1, library, "Function1", "Function2"); }
  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(RuntimeTypes.LIBRARY, "library")
        .addJavadoc("Called by generated code.\n\n@param library where the functions are\n")
        .addStatement(
            "super($L, library$L)",
            Constants.CONTRACT,
            arguments(model.methods().stream().map(ComMethod::nativeName).toList()))
        .build();
  }

  // public static FooProxy load() { return new FooProxy(Library.load("Foo", "foo", "libfoo.so.1"));
  // }
  private MethodSpec load() {
    return factory("load")
        .addJavadoc(
            "Loads the library, for the life of the VM.\n\n"
                + "@return its functions\n"
                + "@throws $T if none of its names can be loaded\n",
            RuntimeTypes.UNSATISFIED_LINK_ERROR)
        .addStatement(
            "return new $T($T.load($S$L))",
            model.proxy(),
            RuntimeTypes.LIBRARY,
            model.name().simpleName(),
            arguments(model.libraries()))
        .build();
  }

  // public static FooProxy load(Path file) { return new FooProxy(Library.load("Foo", file)); }
  private MethodSpec loadFile() {
    return factory("load")
        .addParameter(RuntimeTypes.PATH, "file")
        .addJavadoc(
            "Loads the library from a file, for the life of the VM.\n\n"
                + "@param file the file\n"
                + "@return its functions\n"
                + "@throws $T if it cannot be loaded\n",
            RuntimeTypes.UNSATISFIED_LINK_ERROR)
        .addStatement(
            "return new $T($T.load($S,$Wfile))",
            model.proxy(),
            RuntimeTypes.LIBRARY,
            model.name().simpleName())
        .build();
  }

  // public static FooProxy of(SymbolLookup symbols) { return new FooProxy(Library.of("Foo",
  // symbols)); }
  private MethodSpec of() {
    return factory("of")
        .addParameter(RuntimeTypes.SYMBOL_LOOKUP, "symbols")
        .addJavadoc(
            "Calls functions that somebody else finds, for as long as they can be called.\n\n"
                + "@param symbols finds functions by name\n"
                + "@return the functions\n")
        .addStatement(
            "return new $T($T.of($S,$Wsymbols))",
            model.proxy(),
            RuntimeTypes.LIBRARY,
            model.name().simpleName())
        .build();
  }

  private MethodSpec.Builder factory(String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(model.proxy());
  }

  private static CodeBlock arguments(List<String> texts) {
    return CodeBlock.join(texts.stream().map(text -> CodeBlock.of(",$W$S", text)).toList(), "");
  }
}
